import Prose
import TestKit
import Testing

@Suite struct TextBufferTests {
  @Test(arguments: [
    "", "a", "a\n", "\n", "\r\n", "a\r\nb\nc", "a\rb", "a\r", "\r\r\n", "\u{FEFF}", "\u{FEFF}a\n",
    "\u{FEFF}\u{FEFF}", "\n\n\n", "e\u{301}\n\u{301}", "中\u{0}\n", "a\n\r",
  ])
  func roundTrip(text: String) {
    let buffer = TextBuffer(text)
    #expect(Array(buffer.text.utf8) == Array(text.utf8))
    #expect(buffer.checkInvariants() == [])
  }

  @Test func linesAndTerminators() {
    let buffer = TextBuffer("\u{FEFF}a\r\nb\rc\nd")
    #expect(buffer.lines.map(\.text) == ["a", "b\rc", "d"])
    #expect(buffer.lines.map(\.terminator) == [.carriageReturnLineFeed, .lineFeed, .none])
    #expect(buffer.hasByteOrderMark)
  }

  @Test(arguments: [
    // text, range, replacement, expected text
    ("abc", 0, 1, 0, 2, "X", "aXc"),
    ("abc", 0, 3, 0, 3, "\n", "abc\n"),
    ("a\r\nb", 0, 1, 0, 1, "\n", "a\r\n\r\nb"),
    ("a\r\nb", 1, 1, 1, 1, "x\ny", "a\r\nbx\r\ny"),
    ("a\nb", 0, 1, 1, 0, "", "ab"),
    ("a\r\nb\nc", 0, 1, 1, 0, "", "ab\nc"),
    ("a\nb\r\nc", 0, 0, 2, 1, "", ""),
    ("a\nb", 0, 1, 0, 1, "1\r\n2\r\n", "a1\n2\n\nb"),
    // A lone carriage return that comes to stand before a line feed becomes one line end with it.
    ("a\rb\n", 0, 2, 0, 3, "", "a\r\n"),
    ("a\r", 0, 2, 0, 2, "\n", "a\r\n"),
    ("a\n", 0, 1, 0, 1, "\r", "a\r\n"),
    // Places that do not exist, or lie inside a scalar.
    ("abc", 7, 0, 9, 9, "!", "abc!"),
    ("abc", -1, 0, 0, 99, "!", "!"),
    ("é", 0, 1, 0, 1, "x", "xé"),
  ])
  func replace(
    text: String, line: Int, offset: Int, endLine: Int, endOffset: Int, new: String,
    expected: String
  ) {
    var buffer = TextBuffer(text)
    let start = TextPosition(line: line, offset: offset)
    buffer.replace(
      TextRange(start, TextPosition(line: endLine, offset: endOffset)), with: new)
    #expect(Array(buffer.text.utf8) == Array(expected.utf8))
    #expect(buffer.checkInvariants() == [])
  }

  @Test func replaceGivesTheRangeOfTheNewText() {
    var buffer = TextBuffer("one\r\ntwo")
    let place = TextRange(at: TextPosition(line: 0, offset: 1))
    let range = buffer.replace(place, with: "X\nYZ")
    #expect(range.end == TextPosition(line: 1, offset: 2))
    #expect(buffer.text(in: range) == "X\r\nYZ")
  }

  @Test func onlyChangedLinesGetNewVersions() {
    var buffer = TextBuffer("a\nb\nc\nd")
    let before = buffer.lines.map(\.version)
    buffer.replace(TextRange(at: TextPosition(line: 1, offset: 1)), with: "x")
    let after = buffer.lines.map(\.version)
    #expect(zip(before, after).map { $0 == $1 } == [true, false, true, true])
    #expect(!before.contains(after[1]))
  }

  @Test func differentTextsShareNoVersion() {
    let versions = ["a\nb", "a\nc", "", "b\na", "a"].flatMap { TextBuffer($0).lines.map(\.version) }
    #expect(Set(versions).count == versions.count)
  }

  @Test func equalityIsByBytes() {
    #expect(TextBuffer("é") != TextBuffer("e\u{301}"))
    #expect(TextBuffer("a\n") != TextBuffer("a\r\n"))
    var edited = TextBuffer("ab")
    edited.replace(TextRange(at: .start), with: "x")
    #expect(edited == TextBuffer("xab"))
  }

  @Test func offsetsAndPositions() {
    let text = "\u{FEFF}a\r\nbé\n"
    let buffer = TextBuffer(text)
    for (offset, position) in [
      (0, TextPosition.start), (3, .start), (4, TextPosition(line: 0, offset: 1)),
      (6, TextPosition(line: 1, offset: 0)), (7, TextPosition(line: 1, offset: 1)),
      (10, TextPosition(line: 2, offset: 0)), (99, TextPosition(line: 2, offset: 0)),
    ] {
      #expect(buffer.position(ofOffset: offset) == position)
    }
    // Within the line end, and within é.
    #expect(buffer.position(ofOffset: 5) == TextPosition(line: 0, offset: 1))
    #expect(buffer.position(ofOffset: 8) == TextPosition(line: 1, offset: 1))
    #expect(buffer.offset(of: TextPosition(line: 2, offset: 0)) == 10)
    #expect(buffer.position(ofOffset: .min) == .start)
    #expect(buffer.position(ofOffset: .max) == buffer.end)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func snappingKeepsToTheLibrarysClusters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let line = AwkwardText.line(pieces: 30, using: &generator)
    var boundaries = [0]
    for cluster in line { boundaries.append(boundaries[boundaries.count - 1] + cluster.utf8.count) }
    let buffer = TextBuffer(line)
    let bom = buffer.hasByteOrderMark ? 3 : 0
    boundaries = boundaries.map { $0 - bom }.filter { $0 >= 0 }
    for offset in 0...max(line.utf8.count - bom, 0) {
      let place = TextPosition(line: 0, offset: offset)
      let before = boundaries.last { $0 <= offset } ?? 0
      let after = boundaries.first { $0 >= offset } ?? 0
      #expect(buffer.snapped(place).offset == before)
      if offset == before {
        #expect(buffer.isCursorPlace(place))
        #expect(buffer.snapped(place, to: .after).offset == after)
      }
    }
    // Forwards and backwards, step by step, the same places.
    var forward = [0]
    while forward[forward.count - 1] < buffer.end.offset {
      let place = TextPosition(line: 0, offset: forward[forward.count - 1])
      forward.append(buffer.position(after: place).offset)
    }
    #expect(forward == boundaries)
    var backward = [buffer.end.offset]
    while backward[backward.count - 1] > 0 {
      let place = TextPosition(line: 0, offset: backward[backward.count - 1])
      backward.append(buffer.position(before: place).offset)
    }
    #expect(backward == boundaries.reversed())
  }
}
