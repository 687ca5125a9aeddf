import Prose
import TestKit
import Testing

@Suite struct TextSearchTests {
  static func search(
    _ query: String, in text: String, _ manner: SearchPattern.Manner = SearchPattern.Manner()
  ) -> [TextRange] {
    guard let pattern = SearchPattern(query, manner) else { return [] }
    var search = TextSearch(pattern)
    search.advance(in: TextBuffer(text), bytes: .max)
    return search.matches
  }

  @Test func nothingIsNoPattern() {
    #expect(SearchPattern("") == nil)
    #expect(SearchPattern("\u{AD}") == nil)
  }

  /// The same places as looking at every place one by one, in letters that repeat.
  @Test(arguments: 0..<40 as Range<UInt64>) func findsWhatIsThere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = ["a", "b", "ab", "é", "文", " ", "\u{301}", "🇫", "🇷"]
    let text = (0..<200).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
    let query = (0..<Int.random(in: 1...4, using: &generator))
      .map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
    var manner = SearchPattern.Manner()
    manner.isExact = true
    let found = Self.search(query, in: text, manner)
    var expected: [TextRange] = []
    let (bytes, wanted) = (Array(text.utf8), Array(query.utf8))
    let buffer = TextBuffer(text)
    var offset = 0
    while offset + wanted.count <= bytes.count {
      let start = TextPosition(line: 0, offset: offset)
      let end = TextPosition(line: 0, offset: offset + wanted.count)
      if Array(bytes[offset..<end.offset]) == wanted, buffer.isCursorPlace(start),
        buffer.isCursorPlace(end)
      {
        expected.append(TextRange(start, end))
        offset = end.offset
      } else {
        offset += 1
      }
    }
    #expect(found == expected)
  }

  @Test func aLongTextIsLookedThroughBitByBit() throws {
    let text = String(repeating: "one two\n", count: 1000)
    let buffer = TextBuffer(text)
    var search = TextSearch(try #require(SearchPattern("two")))
    search.advance(in: buffer, bytes: 800)
    #expect(search.matches.count == 100 && !search.isComplete)
    #expect(search.index(from: TextPosition(line: 50, offset: 0)) == 50)
    #expect(search.index(from: TextPosition(line: 100, offset: 0)) == nil)
    search.advance(in: buffer, bytes: .max)
    #expect(search.matches.count == 1000 && search.isComplete)
    let row = TextRange(TextPosition(line: 3, offset: 5), TextPosition(line: 4, offset: 4))
    #expect(search.matches(in: row).map(\.start.line) == [3])
    search.advance(in: TextBuffer("two"), bytes: .max)
    #expect(search.matches.count == 1)
  }

  /// Patterns and lines that are slow to look through for who begins anew at every place.
  @Test(arguments: [
    (String(repeating: "a", count: 20_000) + "b", String(repeating: "a", count: 200_000)),
    ("🇫", String(repeating: "🇫", count: 60_000)),
    ("\u{301}", "e" + String(repeating: "\u{301}", count: 100_000)),
  ]) func noneIsSlow(query: String, text: String) {
    let time = ContinuousClock().measure { _ = Self.search(query, in: text) }
    #expect(time < .seconds(5))
  }
}
