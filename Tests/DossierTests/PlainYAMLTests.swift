import Testing

@testable import Dossier

/// The fast reader must never read a front matter otherwise than YAML's own reader does.
@Suite struct PlainYAMLTests {
  /// Keys and values without places, which the two may put differently around nothing.
  private func shape(_ entries: [HeaderEntry]) -> String {
    func text(_ node: HeaderNode) -> String {
      switch node.content {
      case .text(let text): text.debugDescription
      case .list(let nodes): "[" + nodes.map(text).joined(separator: ", ") + "]"
      case .map(let entries): shape(entries)
      }
    }
    return "{"
      + entries.map { "\($0.key.value.debugDescription): \(text($0.value))" }
      .joined(separator: ", ") + "}"
  }

  @Test(arguments: 0..<3000)
  func whatItReadsYAMLReadsAlike(seed: Int) {
    let pieces = [
      "key", "a", "b-c", "é字", "1", " ", "  ", "    ", ": ", ":", "- ", "-", "\n", "\n", "\n  ",
      "\n- ", "\n  - ", "\"", "'", "\\\"", "[", "]", "{", "}", ", ", "#", " # x", "x: y", "\r\n",
      "~",
      "|", ">", "&", "*", "!", "%", "@", "`", "?", "null", "=", "<<", "...", ".5", "key: value\n",
      "other:\n  - x\n  - y\n", "map:\n  k: v\n",
    ]
    var dice = Dice(state: UInt64(seed) &* 77)
    var text = Bool.random(using: &dice) ? "key: " : ""
    for _ in 0..<Int.random(in: 1...14, using: &dice) {
      text += pieces.randomElement(using: &dice) ?? ""
    }
    let bytes = Array(text.utf8)
    var plain = PlainYAML(bytes, in: 0..<bytes.count, manner: .exact)
    guard let entries = plain.read() else { return }
    var full = FullYAML(bytes, in: 0..<bytes.count)
    do {
      let expected = try full.read()
      #expect(shape(entries) == shape(expected), "\(text.debugDescription)")
      #expect(places(plain.duplicates) == places(full.duplicates), "\(text.debugDescription)")
    } catch {
      Issue.record("\(text.debugDescription): \(error.kind)")
    }
  }

  @Test func ordinaryFrontMatterTakesTheFastWay() {
    for (path, text) in Samples.all where !path.hasSuffix("item.md") {
      let bytes = Array(text.utf8)
      let content = (path == "library.yaml" ? Fences.whole(bytes) : Fences.find(in: bytes))?.content
      var plain = PlainYAML(bytes, in: content ?? 0..<0, manner: .exact)
      #expect(plain.read()?.isEmpty == false, "\(path)")
    }
  }

  @Test(arguments: [
    ("k: one\n  two", "one\n  two"), ("k: |\n  a\n  b\n", "a\n  b"), ("k: &x 'it''s'", "it''s"),
    ("é: \"a\\tb\"", "a\\tb"), ("k: !!str 5", "5"),
    ("k:   > # c\n\n  folded\n  text\n", "folded\n  text"),
    ("\u{85}k: v", "v"),
  ])
  func theFullReaderKnowsThePlaces(text: String, expected: String) throws {
    let bytes = Array(text.utf8)
    var full = FullYAML(bytes, in: 0..<bytes.count)
    let entry = try #require(try full.read().first)
    #expect(String(decoding: bytes[entry.value.range], as: UTF8.self) == expected)
  }

  private func places(_ duplicates: [(key: Spanned<String>, first: SourceRange)]) -> [Int] {
    duplicates.flatMap { [$0.key.range.lowerBound, $0.first.lowerBound] }.sorted()
  }
}
