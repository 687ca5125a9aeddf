import Testing

@testable import Workbench

/// The lists that lie over a place: problems, the palette, and the fields of a new brief.
@Suite struct ListFrameTests {
  static func atAllSizes(_ keys: String, _ name: String) -> [FrameCase] {
    FrameCase.atAllSizes(name) { ProblemListTests.desk(keys, columns: $0, rows: $1) }
  }

  static func checking(_ columns: Int, _ rows: Int, keys: String) -> Desk {
    var desk = Desk(columns: columns, rows: rows, isSlow: true)
    desk.tell(.libraryRead(.success(desk.library), generation: desk.workbench.generation))
    desk.tell(
      .libraryBeingChecked(read: 4300, of: 12_800, generation: desk.workbench.generation))
    desk.press(keys)
    return desk
  }

  static let cases: [FrameCase] =
    atAllSizes("ljl", "problem-counts")
    + atAllSizes("p<tab>", "problems")
    + atAllSizes("<c-p>", "palette")
    + atAllSizes("ljl<c-p>ex", "palette-typed")
    + [
      FrameCase("problems-end") { ProblemListTests.desk("p<tab>G", columns: 80, rows: 12) },
      FrameCase("problems-filter") { ProblemListTests.desk("p/error", columns: 80, rows: 24) },
      FrameCase("problems-none") { ProblemListTests.desk("lp", columns: 80, rows: 24) },
      FrameCase("problems-no-colour") {
        var desk = Desk(
          columns: 80, rows: 24, files: ProblemListTests.faulty, theme: Theme(colors: 0))
        desk.press("ljljp")
        return desk
      },
      FrameCase("problems-awkward") {
        var files = Fixture.awkward
        files[ProblemListTests.corvania] =
          "---\nstances: {treaty: \"\u{1B}[31mنعم\u{202E}\"}\nكلمة: العربية\n---\n"
        var desk = Desk(columns: 60, rows: 16, files: files)
        desk.press("p")
        return desk
      },
      FrameCase("problem-on-page") {
        ProblemListTests.desk("ljljpG<enter>", columns: 80, rows: 24)
      },
      FrameCase("brief-without-row") {
        ProblemListTests.desk("p<tab>g<enter>", columns: 80, rows: 24)
      },
      FrameCase("checking") { checking(80, 24, keys: "") },
      FrameCase("checking-40x12") { checking(40, 12, keys: "") },
      FrameCase("checking-list") { checking(80, 24, keys: "p") },
      FrameCase("palette-draft") {
        var desk = Desk.drafting(columns: 80, rows: 24)
        desk.press("<c-p>")
        return desk
      },
      .pressing("ljNpguin<down>", "new-position"),
      .pressing("ljNpguin", "new-position-40x12", columns: 40, rows: 12),
      .pressing("ljNpnobody<enter>", "new-position-complaint"),
      .pressing("Na", "new-item"),
      .pressing("Nd<enter>", "new-document-complaint-40x12", columns: 40, rows: 12),
    ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
