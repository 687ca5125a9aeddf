import CMarkdown

/// Makes values of cmark's nodes, with its lines and columns turned into offsets.
struct TreeBuilder {
  let bytes: [UInt8]
  let lines: LineTable
  /// What cmark was given in place of the text.
  let guarded: Guard

  init(bytes: [UInt8], from first: Int, guarded: Guard) {
    self.bytes = bytes
    self.guarded = guarded
    lines = LineTable(bytes, from: first)
  }

  /// The blocks below `parent`, which lies inside `quotes` block quotes.
  func blocks(in parent: OpaquePointer, depth: Int, quotes: Int) -> [Block] {
    var blocks: [Block] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      unsafe blocks.append(block(node, depth: depth, quotes: quotes))
      unsafe next = cmark_node_next(node)
    }
    return blocks
  }

  private func block(_ node: OpaquePointer, depth: Int, quotes: Int) -> Block {
    let range = unsafe range(ofBlock: node)
    guard depth < Markdown.depthLimit else { return asText(range) }
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      return Block(
        kind: .paragraph, range: range, inlines: unsafe inlines(of: node, range, quotes))
    case CMARK_NODE_HEADING:
      let level = unsafe Int(cmark_node_get_heading_level(node))
      return Block(
        kind: .heading(level: level), range: range,
        inlines: unsafe inlines(of: node, range, quotes))
    case CMARK_NODE_LIST:
      let kind = Block.Kind.list(
        ordered: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        start: unsafe Int(cmark_node_get_list_start(node)),
        tight: unsafe cmark_node_get_list_tight(node) != 0)
      return unsafe container(kind, node, range, depth, quotes)
    case CMARK_NODE_ITEM:
      return unsafe container(.item, node, range, depth, quotes)
    case CMARK_NODE_BLOCK_QUOTE:
      return unsafe container(.blockQuote, node, range, depth, quotes + 1)
    case CMARK_NODE_CODE_BLOCK:
      let info = unsafe string(cmark_node_get_fence_info(node))
      let text = unsafe string(cmark_node_get_literal(node))
      return Block(kind: .code(info: info, text: text), range: range)
    case CMARK_NODE_HTML_BLOCK:
      let text = unsafe string(cmark_node_get_literal(node))
      let lines = text.utf8.count { $0 == 0x0A }
      return Block(
        kind: .html(text),
        range: unsafe self.range(
          ofBlock: node, lastLine: Int(cmark_node_get_start_line(node)) + lines))
    case CMARK_NODE_THEMATIC_BREAK:
      return Block(kind: .thematicBreak, range: range)
    default:
      return asText(range)
    }
  }

  private func container(
    _ kind: Block.Kind, _ node: OpaquePointer, _ range: Range<Int>, _ depth: Int, _ quotes: Int
  ) -> Block {
    let children = unsafe blocks(in: node, depth: depth + 1, quotes: quotes)
    return Block(kind: kind, range: range, children: children)
  }

  private func inlines(
    of node: OpaquePointer, _ range: Range<Int>, _ quotes: Int
  ) -> [Inline] {
    let leaf = unsafe LeafPlaces(
      builder: self, range: range, quotes: quotes,
      firstLine: Int(cmark_node_get_start_line(node)),
      indent: Int(cmark_node_get_start_column(node)) - 1)
    return unsafe inlines(in: node, leaf, depth: 0)
  }

  /// A paragraph that holds the source of `range` as it stands.
  private func asText(_ range: Range<Int>) -> Block {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return Block(kind: .paragraph, range: range, inlines: [Inline(.text(text), range: range)])
  }

  /// Where cmark says that a block stands, without line ends and blanks behind it.
  ///
  /// cmark lets an HTML block end before the line that closes it, so that its lines are counted.
  private func range(ofBlock node: OpaquePointer, lastLine: Int? = nil) -> Range<Int> {
    let start = unsafe lines.offset(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    // The last column is counted in, so the offset behind it is one further.
    var end =
      unsafe lastLine.map { lines.start(ofLine: $0) }
      ?? lines.offset(
        line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }

  /// A string of cmark's as the text has it.
  func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return guarded.restored(unsafe String(cString: pointer))
  }
}
