import Testing

@testable import Workbench

@Suite struct ReviewFrameTests {
  static let text =
    ReviewingTests.text.replacing("Thank you,", with: "We accept a speed limit.\n\nThank you,")

  static func pressing(_ keys: String, _ name: String, _ columns: Int, _ rows: Int) -> FrameCase {
    FrameCase(name) {
      var desk = ReviewingTests.reviewed(text, columns: columns, rows: rows)
      desk.press(keys)
      return desk
    }
  }

  static let cases: [FrameCase] =
    FrameCase.atAllSizes("review-marks") {
      ReviewingTests.reviewed(text, columns: $0, rows: $1)
    }
    + [
      pressing("<c-home><f8>", "review-walked", 80, 24),
      pressing("<c-home><f8><a-x>", "review-explained-120x36", 120, 36),
      pressing("<c-home><f8><a-x>", "review-explained-40x12", 40, 12),
      pressing("<c-home><f8><a-x>2the host", "review-silenced", 80, 24),
      pressing("<a-f>", "review-list", 80, 24),
      pressing("<a-f>", "review-list-40x12", 40, 12),
      pressing("<a-m>0:05", "review-cut", 80, 24),
      pressing("<a-m>0:05", "review-cut-40x12", 40, 12),
    ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
