import CMarkdown

/// A block where it stands in its tree: what is asked of it is read there.
@safe public struct BlockNode {
  let tree: MarkdownTree
  let node: OpaquePointer
  let depth: Int32
  /// How many block quotes it stands in.
  let quotes: Int32

  /// What block it is; what nests too deep is a paragraph of its source.
  public var kind: Block.Kind {
    guard !isTooDeep else { return .paragraph }
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(level: unsafe Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      return .list(
        ordered: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        start: unsafe Int(cmark_node_get_list_start(node)),
        tight: unsafe cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_CODE_BLOCK:
      return .code(
        info: unsafe tree.string(cmark_node_get_fence_info(node)),
        text: unsafe tree.string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: return .html(unsafe tree.string(cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    default: return .paragraph
    }
  }

  /// UTF-8 offsets into the whole text, without line ends and blanks behind the block.
  public var range: Range<Int> {
    let start = unsafe tree.lines.offset(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    var end = end
    while end > start, isBlank(tree.bytes[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }

  /// Where cmark says that the block ends.
  private var end: Int {
    if unsafe !isTooDeep && cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
      // cmark lets it end before the line that closes it, so that its lines are counted.
      let lines = unsafe tree.string(cmark_node_get_literal(node)).utf8.count { $0 == 0x0A }
      return unsafe tree.lines.start(ofLine: Int(cmark_node_get_start_line(node)) + lines)
    }
    // The last column is counted in, so the offset behind it is one further.
    return unsafe tree.lines.offset(
      line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
  }

  /// The words of a paragraph or heading; empty for all others.
  public var inlines: [Inline] { inlines(limit: .max) }

  /// The first run of them.
  public var firstInline: Inline? { inlines(limit: 1).first }

  private func inlines(limit: Int) -> [Inline] {
    let range = range
    guard !isTooDeep else { return [Inline(.text(tree.source(range)), range: range)] }
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      let leaf = unsafe LeafPlaces(
        tree: tree, range: range, quotes: Int(quotes),
        firstLine: Int(cmark_node_get_start_line(node)),
        indent: Int(cmark_node_get_start_column(node)) - 1)
      return unsafe tree.inlines(in: node, leaf, depth: 0, limit: limit)
    case CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_CODE_BLOCK,
      CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK:
      return []
    default: return [Inline(.text(tree.source(range)), range: range)]
    }
  }

  /// The blocks inside a list, an item or a quote; empty for all others.
  public var children: [BlockNode] {
    guard !isTooDeep else { return [] }
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_LIST, CMARK_NODE_ITEM:
      return unsafe tree.blocks(below: node, depth: depth + 1, quotes: quotes)
    case CMARK_NODE_BLOCK_QUOTE:
      return unsafe tree.blocks(below: node, depth: depth + 1, quotes: quotes + 1)
    default: return []
    }
  }

  /// The block with all that is in it.
  public var value: Block {
    Block(kind: kind, range: range, inlines: inlines, children: children.map(\.value))
  }

  private var isTooDeep: Bool { depth >= Int32(Markdown.depthLimit) }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension MarkdownTree {
  /// The text of `range` as it stands.
  fileprivate func source(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
