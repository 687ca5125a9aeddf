import Dossier
import Testing

@testable import Workbench

@Suite struct DraftFrameTests {
  /// An intervention of about four minutes, where three are allowed.
  static let long =
    Fixture.files[Fixture.draft, default: ""]
    + (1...20).map { "Paragraph \($0). \(String(repeating: "noise and silence ", count: 8))\n\n" }
    .joined()

  /// Comments and directions, which are not spoken.
  static let silent = """
    ---
    status: draft
    ---

    Madam Chair,

    [Look up.]

    <!-- Ask the capital
    about the annex. -->

    [if time] We thank the co-facilitators.

    """

  static func drafting(
    _ keys: String, _ name: String, columns: Int = 80, rows: Int = 24, text: String? = nil
  ) -> FrameCase {
    FrameCase(name) {
      var desk = Desk.drafting(columns: columns, rows: rows, text: text)
      desk.press(keys)
      return desk
    }
  }

  static func asking(_ name: String, columns: Int, rows: Int) -> FrameCase {
    FrameCase(name) {
      var desk = Desk.drafting(columns: columns, rows: rows)
      desk.saveFailure = .changedOnDisk
      desk.theirs = Fixture.files[Fixture.draft]?.replacing("Madam", with: "Dear Madam")
      desk.press("x<c-s>")
      return desk
    }
  }

  static let cases: [FrameCase] =
    FrameCase.atAllSizes("draft-text") { .drafting(columns: $0, rows: $1) }
    + FrameCase.atAllSizes("draft-rail") {
      var desk = Desk.drafting(columns: $0, rows: $1)
      desk.press("<tab>jj")
      return desk
    }
    + [
      drafting("<down><down><s-down><s-c-right>", "draft-selection"),
      drafting("<c-a>", "draft-selected-whole-40x12", columns: 40, rows: 12),
      drafting("<c-end>", "draft-over-the-limit-120x36", columns: 120, rows: 36, text: long),
      drafting("<c-end>", "draft-over-the-limit-40x12", columns: 40, rows: 12, text: long),
      drafting("x<c-s>", "draft-saved"),
      drafting("x", "draft-not-saved"),
      drafting("", "draft-silent", text: silent),
      drafting("<tab>jjj<enter>", "draft-red-line-refused"),
      drafting("x<c-q>", "draft-leaving"),
      drafting("x<c-q>", "draft-leaving-40x12", columns: 40, rows: 12),
      drafting("<c-o>/tmp/copy.md", "draft-save-elsewhere"),
      drafting("<c-o>/tmp/copy.md", "draft-save-elsewhere-12x3", columns: 12, rows: 3),
      drafting("?<f1>", "draft-help"),
      drafting("<f1><pagedown>", "draft-help-scrolled-40x12", columns: 40, rows: 12),
      asking("draft-changed-on-disk", columns: 80, rows: 24),
      asking("draft-changed-on-disk-40x12", columns: 40, rows: 12),
      FrameCase("draft-recovered") {
        var desk = Desk.drafting(columns: 80, rows: 24)
        desk.tell(
          .unsavedFound([
            KeptText(name: "one", path: Fixture.draft, bytes: [], fileChanged: true)
          ]))
        return desk
      },
    ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
