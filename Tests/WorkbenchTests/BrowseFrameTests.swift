import Testing

@testable import Workbench

@Suite struct BrowseFrameTests {
  static let cases: [FrameCase] =
    FrameCase.atAllSizes("browse-sessions") { Desk(columns: $0, rows: $1) }
    + FrameCase.atAllSizes("browse-positions") {
      var desk = Desk(columns: $0, rows: $1)
      desk.press("ljlj")
      return desk
    }
    + FrameCase.atAllSizes("browse-help") {
      var desk = Desk(columns: $0, rows: $1)
      desk.press("?")
      return desk
    }
    + [
      .pressing("lj", "browse-items"),
      .pressing("ljl<tab>", "browse-page"),
      .pressing("ljl<tab>", "browse-page-40x12", columns: 40, rows: 12),
      .pressing("ljl<tab>jj", "browse-page-scrolled-40x12", columns: 40, rows: 12),
      .pressing("ljlG", "browse-intervention-120x36", columns: 120, rows: 36),
      .pressing("l/sou", "browse-filter-typed"),
      .pressing("l/sou<enter>", "browse-filter-accepted"),
      .pressing("l/xyz", "browse-filter-nothing"),
      .pressing(
        "l/a very long filter that fits no column", "browse-filter-long-40x12", columns: 40,
        rows: 12),
      .pressing("4m", "browse-messages"),
      .pressing("4m", "browse-messages-40x12", columns: 40, rows: 12),
      .pressing("m", "browse-no-messages"),
      .pressing("ljls", "stances"),
      .pressing("ljlsj5j<right>", "stances-changed"),
      .pressing("ljlsj5", "stances-changed-120x36", columns: 120, rows: 36),
      .pressing("ljlsj5", "stances-changed-40x12", columns: 40, rows: 12),
      .pressing("ljlsjj", "stances-30x6", columns: 30, rows: 6),
      .pressing("ljlsjj", "stances-12x3", columns: 12, rows: 3),
      .pressing("4", "browse-message-at-foot"),
      .pressing("4", "browse-message-at-foot-20x4", columns: 20, rows: 4),
      .pressing("ljN", "new-menu"),
      .pressing("ljN", "new-menu-40x12", columns: 40, rows: 12),
      .pressing("NsExercise<tab>", "new-session"),
      .pressing("Ns<tab><tab>Vienna", "new-session-40x12", columns: 40, rows: 12),
      .pressing("Ns<tab><tab>Vienna", "new-session-40x8", columns: 40, rows: 8),
      .pressing("Ns<tab><tab>Vienna", "new-session-12x3", columns: 12, rows: 3),
      .pressing("NsA<enter>tomorrow<enter><enter>", "new-session-complaint"),
      .pressing(
        "NsA<enter>tomorrow<enter><enter>", "new-session-complaint-40x12", columns: 40, rows: 12),
      .pressing(
        "NgXAT<tab>the Federation of the Allied Trading Towns of the Northern Archipelago",
        "new-delegation-long-40x12", columns: 40, rows: 12),
    ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
