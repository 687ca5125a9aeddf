import Markdown
import Testing

/// Blocks as an indented tree: kind, and the source of the range between bars.
private func tree(_ text: String) -> String {
  let bytes = Array(text.utf8)
  func source(_ range: Range<Int>) -> String {
    let line = bytes[range].filter { $0 != 0x0D }.map { $0 == 0x0A ? Array("⏎".utf8) : [$0] }
    return String(decoding: line.joined(), as: UTF8.self)
  }
  func tree(_ block: Block, _ depth: Int) -> [String] {
    let pad = String(repeating: "  ", count: depth)
    var lines = ["\(pad)\(block.kind) |\(source(block.range))|"]
    for inline in block.inlines { lines += run(inline, depth + 1) }
    for child in block.children { lines += tree(child, depth + 1) }
    return lines
  }
  func run(_ inline: Inline, _ depth: Int) -> [String] {
    let pad = String(repeating: "  ", count: depth)
    let place = inline.range.map { "|\(source($0))|" } ?? "?"
    return ["\(pad)\(inline.kind) \(place)"] + inline.children.flatMap { run($0, depth + 1) }
  }
  return Markdown.parse(text).flatMap { tree($0, 0) }.joined(separator: "\n")
}

@Test(arguments: [
  ("", ""),
  (
    "a *b*\nc",
    """
    paragraph |a *b*⏎c|
      text("a ") |a |
      emphasis |b|
        text("b") |b|
      softBreak ?
      text("c") |c|
    """
  ),
  (
    "> é **x**\n>   y\n> > z\n",
    """
    blockQuote |> é **x**⏎>   y⏎> > z|
      paragraph |é **x**⏎>   y|
        text("é ") |é |
        strong |x|
          text("x") |x|
        softBreak ?
        text("y") |y|
      blockQuote |> z|
        paragraph |z|
          text("z") |z|
    """
  ),
  (
    "- a\n  b\n\n- c\n\nd",
    """
    list(ordered: false, start: 0, tight: false) |- a⏎  b⏎⏎- c|
      item |- a⏎  b|
        paragraph |a⏎  b|
          text("a") |a|
          softBreak ?
          text("b") |b|
      item |- c|
        paragraph |c|
          text("c") |c|
    paragraph |d|
      text("d") |d|
    """
  ),
  (
    "3. x\r\n4. y\r\n",
    """
    list(ordered: true, start: 3, tight: true) |3. x⏎4. y|
      item |3. x|
        paragraph |x|
          text("x") |x|
      item |4. y|
        paragraph |y|
          text("y") |y|
    """
  ),
  (
    "## H *i*\n\n```sh\nx\n```\n\n***\n",
    """
    heading(level: 2) |## H *i*|
      text("H ") |H |
      emphasis |i|
        text("i") |i|
    code(info: "sh", text: "x\\n") |```sh⏎x⏎```|
    thematicBreak |***|
    """
  ),
  (
    "a\\*b &amp; `c` [l](u \"t\")",
    """
    paragraph |a\\*b &amp; `c` [l](u "t")|
      text("a*b & ") |a\\*b &amp; |
      code("c") |c|
      text(" ") | |
      link(destination: "u", title: "t") |l|
        text("l") |l|
    """
  ),
  (
    "\u{FEFF}a<!-- n -->\n\n<!-- b -->\n",
    """
    paragraph |a<!-- n -->|
      text("a") |a|
      html("<!-- n -->") |<!-- n -->|
    html("<!-- b -->\\n") |<!-- b -->|
    """
  ),
])
func blocksAreReadWithTheirPlaces(text: String, expected: String) {
  #expect(tree(text) == expected)
}

@Test func placesCountFromTheStartOfTheWholeText() throws {
  let text = "---\né: 1\n---\n\nBody *here*.\n"
  let block = try #require(Markdown.parse(text, from: 14).first)
  #expect(Array(text.utf8)[block.range].elementsEqual("Body *here*.".utf8))
}

@Test func nulStaysOneByte() throws {
  let text = "a\0b **c\0**"
  let block = try #require(Markdown.parse(text).first)
  #expect(block.range == 0..<10)
  #expect(block.plainText == "a\0b c\0")
  #expect(block.inlines.map(\.range) == [0..<4, 6..<8])
}

/// What makes a careless reader recur or go over the text again and again.
@Test(arguments: [">", "> ", "- ", "1. ", "[", "*a **a ", "![[](", "<!--", "`a``", "<a b=\""])
func deepNestingIsCutOff(piece: String) {
  let blocks = Markdown.parse(String(repeating: piece, count: 50_000) + "x")
  let isEmpty = blocks.isEmpty
  #expect(!isEmpty)
  #expect(blocks.map(depth).max() ?? 0 <= Markdown.depthLimit + 2)
}

@Test func bracketsBeyondAllUseStayText() {
  let text = String(repeating: "[", count: 3000)
  #expect(Markdown.parse(text).plainText == text)
}

private func depth(_ block: Block) -> Int {
  1 + max(block.children.map(depth).max() ?? 0, block.inlines.map(depth).max() ?? 0)
}

private func depth(_ inline: Inline) -> Int { 1 + (inline.children.map(depth).max() ?? 0) }

/// A generator of numbers that gives the same ones for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Test(arguments: 0..<400)
func anyTextIsReadWithPlacesInside(seed: Int) {
  let pieces = [
    "> ", "- ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "é", "字", "**", "*", "_", "`", "[", "](x)",
    "<!--", "-->", "<b>", "&amp;", "\\", "\0", "# ", "## ", "```", "---", "1. ", "a", "word ",
    "\u{85}", "\u{2028}", "[a]: /u\n", "    ",
  ]
  var dice = Dice(state: UInt64(seed))
  var text = ""
  for _ in 0..<Int.random(in: 1...60, using: &dice) {
    text += pieces.randomElement(using: &dice) ?? ""
  }
  let bytes = Array(text.utf8)
  func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80
  }
  func check(_ inline: Inline) {
    if let range = inline.range {
      #expect(range.upperBound <= bytes.count && isBoundary(range.lowerBound))
      #expect(isBoundary(range.upperBound), "\(text.debugDescription) \(inline)")
      if case .text(let words) = inline.kind, !bytes[range].contains(0x5C),
        !bytes[range].contains(0x26)
      {
        #expect(bytes[range].elementsEqual(words.utf8), "\(text.debugDescription)")
      }
    }
    inline.children.forEach(check)
  }
  func check(_ block: Block) {
    #expect(block.range.upperBound <= bytes.count)
    #expect(isBoundary(block.range.lowerBound) && isBoundary(block.range.upperBound))
    block.inlines.forEach(check)
    block.children.forEach(check)
  }
  Markdown.parse(text).forEach(check)
}

/// Lines end with any of three marks, wherever these stand among the eight bytes of a word.
@Test(arguments: ["\n", "\r\n", "\r"]) func countsLinesAtAnyPlace(end: String) throws {
  for length in 0..<20 {
    let text = String(repeating: "x", count: length) + end + end + "y" + end + "# z" + end
    for start in [0, 1, length] where start <= length {
      let heading = try #require(
        Markdown.parse(text, from: start).first { $0.kind == .heading(level: 1) })
      let place = length + 3 * end.utf8.count + 1
      #expect(heading.range == place..<place + 3)
    }
  }
}

/// A block that is asked for one part gives the same part as the whole value.
@Test func readsBlocksPartByPart() {
  let text = "a **b** c\n\n- **x.** y\n\n  > z *w*\n- `q`\n\n```sh\nls\n```\n<b>\n\n---\n## h\n"
  func compare(_ node: BlockNode, _ block: Block) {
    #expect(node.kind == block.kind && node.range == block.range && node.value == block)
    #expect(node.inlines == block.inlines && node.firstInline == block.inlines.first)
    #expect(node.children.count == block.children.count)
    for (child, value) in zip(node.children, block.children) { compare(child, value) }
  }
  let blocks = Markdown.parse(text)
  let nodes = MarkdownTree(Array(text.utf8)).blocks
  #expect(nodes.count == 6 && blocks.count == 6)
  for (node, block) in zip(nodes, blocks) { compare(node, block) }
}
