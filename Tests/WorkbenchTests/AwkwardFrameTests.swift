import Testing

@testable import Workbench

/// Titles and texts with scripts, marks and signs that a terminal must not get raw.
@Suite struct AwkwardFrameTests {
  static func browsing(_ keys: String, _ name: String, _ columns: Int, _ rows: Int) -> FrameCase {
    .pressing(keys, name, columns: columns, rows: rows, files: Fixture.awkward)
  }

  static func drafting(_ keys: String, _ name: String, _ columns: Int, _ rows: Int) -> FrameCase {
    FrameCase(name) {
      var desk = Desk(
        columns: columns, rows: rows, files: Fixture.awkward, destination: Fixture.draft)
      desk.press("<enter>\(keys)")
      return desk
    }
  }

  static let cases: [FrameCase] = [
    browsing("", "awkward-sessions", 80, 24),
    browsing("lj", "awkward-items", 80, 24),
    browsing("l", "awkward-items-120x36", 120, 36),
    browsing("ljlG", "awkward-positions-120x36", 120, 36),
    browsing("l/مص", "awkward-filter", 80, 24),
    browsing("Ns会议é", "awkward-field", 80, 24),
    drafting("", "awkward-draft", 80, 24),
    drafting("", "awkward-draft-120x36", 120, 36),
    drafting("<right><right><right>", "awkward-draft-right-to-left", 80, 24),
    drafting("<c-a>", "awkward-draft-selected", 80, 24),
    drafting("<c-end>", "awkward-draft-end-40x12", 40, 12),
    drafting("<f5>", "awkward-preview", 80, 24),
  ]

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }

  /// Nothing that a terminal would obey, or that would turn the line around, is ever in a cell.
  @Test(arguments: cases + BrowseFrameTests.cases + DraftFrameTests.cases)
  func noCellHoldsAControl(_ frame: FrameCase) {
    for line in frame.desk().lines {
      for scalar in line.unicodeScalars {
        let isControl = scalar.properties.generalCategory == .control
        let isTurning = (0x202A...0x202E).contains(scalar.value)
        #expect(!isControl && !isTurning, "U+\(String(scalar.value, radix: 16)) in \(frame.name)")
      }
    }
  }
}
