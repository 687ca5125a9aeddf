import Testing

@testable import Prose

@Suite("The difference of two texts, line by line") struct LineDifferenceTests {
  /// A row as one would write it on paper.
  private func written(_ row: LineDifference.Row) -> String {
    switch row {
    case .unchanged(let count): "@\(count)"
    case .context(let line): " " + line
    case .removed(let line): "-" + line
    case .added(let line): "+" + line
    }
  }

  @Test(arguments: [
    ("", "", []),
    ("a\nb\n", "a\nb\n", []),
    ("a\nb\n", "a\nc\n", [" a", "-b", "+c"]),
    ("", "new\n", ["+new"]),
    ("old\n", "", ["-old"]),
    ("1\n2\n3\n4\n5\n", "1\n2\nx\n4\n5\n", ["@1", " 2", "-3", "+x", " 4", "@1"]),
    ("1\n2\n3\n4\n5\n6\n", "0\n2\n3\n4\n5\n7\n", ["-1", "+0", " 2", "@2", " 5", "-6", "+7"]),
    ("a\n", "a", ["-a", "+a\u{2424}"]),
    ("a\r\n", "a\n", ["-a\r", "+a"]),
    ("one\ntwo\n", "two\none\n", ["-one", " two", "+one"]),
    ("e\u{301}\n", "\u{E9}\n", ["-e\u{301}", "+\u{E9}"]),
  ]) func tells(former: String, latter: String, rows: [String]) {
    let written = LineDifference(from: former, to: latter).rows.map(written)
    #expect(written.map { Array($0.utf8) } == rows.map { Array($0.utf8) })
  }

  @Test func theFirstChangeIsKnown() {
    #expect(LineDifference(from: "a\nb\n", to: "a\nc\n").first == .removed("b"))
    #expect(LineDifference(from: "a", to: "a").first == nil)
  }

  @Test func aTextThatChangedThroughoutTakesNoTime() {
    let old = (0..<5000).map { "old \($0)\n" }.joined()
    let new = (0..<5000).map { "new \($0)\n" }.joined()
    let rows = LineDifference(from: old, to: new).rows
    #expect(rows.count == 10_000 && rows.first == .removed("old 0"))
  }
}
