import Testing

@testable import Workbench

@Suite struct PreviewFrameTests {
  static let cases: [FrameCase] =
    FrameCase.atAllSizes("preview") {
      var desk = Desk.drafting(columns: $0, rows: $1)
      desk.press("<f5>")
      return desk
    }
    + [
      FrameCase("preview-end-40x12") {
        var desk = Desk.drafting(columns: 40, rows: 12, text: DraftFrameTests.long)
        desk.press("<f5>G")
        return desk
      },
      FrameCase("preview-200x60") {
        var desk = Desk.drafting(columns: 200, rows: 60, text: DraftFrameTests.long)
        desk.press("<f5>")
        return desk
      },
    ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
