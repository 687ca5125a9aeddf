import Screen
import Testing

@testable import TestKit

struct GoldenFrameTests {
  private var surface: Surface {
    var surface = Surface(size: Size(columns: 8, rows: 2))
    surface.put("中文 é", at: ScreenPosition(row: 0, column: 0), style: .standard)
    let title = Style(
      foreground: .index(4), background: .index(236), attributes: [.bold, .reverse])
    surface.put("ab", at: ScreenPosition(row: 1, column: 2), style: title)
    return surface
  }

  @Test func `a frame is readable`() {
    let frame = GoldenFrame(surface, cursor: ScreenPosition(row: 1, column: 2))
    let expected = """
      8×2, cursor 1:2
      │中文 é  │
      │  ab    │

      │........│
      │..aa....│

      a  fg 4, bg 236, bold, reverse

      """
    #expect(frame.description == expected)
  }

  @Test func `a frame is held against its file`() {
    GoldenFrame(surface).expect("small")
  }

  @Test func `a frame that differs says where`() {
    withKnownIssue {
      GoldenFrame(Surface(size: Size(columns: 8, rows: 2))).expect("small", records: false)
    } matching: { issue in
      issue.comments.contains {
        "\($0)".contains("line 2\n  expected │中文 é  │\n  actual   │        │")
      }
    }
  }

  @Test func `a missing file is told`() {
    withKnownIssue {
      GoldenFrame(surface).expect("nowhere", records: false)
    } matching: { issue in
      issue.comments.contains { "\($0)".contains("RECORD_SNAPSHOTS=1") }
    }
  }

  @Test func `a difference shows the first letter that differs`() {
    #expect(TextDifference(expected: "a\nb", actual: "a\nb") == nil)
    let difference = TextDifference(expected: "same\nabc", actual: "same\nabd\nmore")
    #expect(
      difference?.description
        == "line 2\n  expected abc\n  actual   abd\n             ^\nline 3\n  actual   more")
  }
}
