import Dossier
import Prose
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
      drafting("<c-f>th", "draft-find"),
      drafting("<c-f>th<a-c><a-w>", "draft-find-nothing-40x12", columns: 40, rows: 12),
      drafting("<c-f>zebra", "draft-find-120x36", columns: 120, rows: 36, text: long),
      drafting("<c-r>noise<tab>sound<enter>", "draft-replace", text: long),
      drafting("<c-r>noise<tab>sound", "draft-replace-40x12", columns: 40, rows: 12, text: long),
      drafting("<c-r>noise<tab>sound", "draft-replace-12x4", columns: 12, rows: 4, text: long),
      drafting("<a-t>", "draft-insert-date"),
      drafting("<a-n>fr", "draft-insert-name"),
      drafting("<a-n>fr", "draft-insert-name-40x12", columns: 40, rows: 12),
      drafting("<a-i>zzz", "draft-insert-citation"),
      drafting("<a-i>", "draft-insert-citation-12x4", columns: 12, rows: 4),
      drafting("<a-g>2", "draft-go-to-paragraph"),
      asking("draft-changed-on-disk", columns: 80, rows: 24),
      asking("draft-changed-on-disk-40x12", columns: 40, rows: 12),
      recovering("draft-recovered-difference", columns: 80, rows: 24, keys: ""),
      recovering("draft-recovered-scrolled-40x12", columns: 40, rows: 12, keys: "<pagedown>"),
      FrameCase("draft-recovered") {
        var desk = Desk.drafting(columns: 80, rows: 24)
        desk.tell(
          .unsavedFound([
            KeptText(name: "one", path: Fixture.draft, bytes: [], fileChanged: true)
          ]))
        return desk
      },
    ]

  /// What is asked at the start about a text that was kept.
  private static func recovering(
    _ name: String, columns: Int, rows: Int, keys: String
  ) -> FrameCase {
    FrameCase(name) {
      var desk = Desk(columns: columns, rows: rows)
      let file = Fixture.files[Fixture.draft, default: ""]
      let text = file.replacing("paper", with: "second paper") + "\nOne more \u{1B}[31m line.\n"
      desk.tell(
        .unsavedFound([
          KeptText(
            name: "one", path: Fixture.draft, bytes: Array(text.utf8), fileChanged: false,
            isWhole: false, difference: LineDifference(from: file, to: text))
        ]))
      desk.press(keys)
      return desk
    }
  }

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
