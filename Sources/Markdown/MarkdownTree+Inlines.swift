import CMarkdown

extension MarkdownTree {
  /// The first runs below `parent`; what nests too deep is one run of text.
  func inlines(
    in parent: OpaquePointer, _ leaf: LeafPlaces, depth: Int, limit: Int = .max
  ) -> [Inline] {
    var inlines: [Inline] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next, inlines.count < limit {
      unsafe inlines.append(inline(node, leaf, depth: depth))
      unsafe next = cmark_node_next(node)
    }
    return inlines
  }

  private func inline(_ node: OpaquePointer, _ leaf: LeafPlaces, depth: Int) -> Inline {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK: return Inline(.softBreak, range: nil)
    case CMARK_NODE_LINEBREAK: return Inline(.hardBreak, range: nil)
    case CMARK_NODE_TEXT:
      let text = unsafe string(cmark_node_get_literal(node))
      return Inline(.text(text), range: unsafe leaf.range(of: node, reading: text))
    case CMARK_NODE_CODE:
      let text = unsafe string(cmark_node_get_literal(node))
      return Inline(.code(text), range: unsafe leaf.range(of: node, reading: text))
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_CUSTOM_INLINE:
      let text = unsafe string(cmark_node_get_literal(node))
      return Inline(.html(text), range: unsafe leaf.range(of: node, reading: text))
    default: return unsafe container(node, leaf, depth: depth)
    }
  }

  private func container(_ node: OpaquePointer, _ leaf: LeafPlaces, depth: Int) -> Inline {
    guard depth < Markdown.depthLimit else {
      return Inline(.text(unsafe words(below: node)), range: nil)
    }
    let children = unsafe inlines(in: node, leaf, depth: depth + 1)
    let range = children.covered
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_STRONG: return Inline(.strong, range: range, children: children)
    case CMARK_NODE_EMPH: return Inline(.emphasis, range: range, children: children)
    case CMARK_NODE_IMAGE:
      let destination = unsafe string(cmark_node_get_url(node))
      let title = unsafe string(cmark_node_get_title(node))
      return Inline(
        .image(destination: destination, title: title), range: range, children: children)
    default:
      let destination = unsafe string(cmark_node_get_url(node))
      let title = unsafe string(cmark_node_get_title(node))
      return Inline(
        .link(destination: destination, title: title), range: range, children: children)
    }
  }

  /// All words below `node`, without recursion.
  private func words(below node: OpaquePointer) -> String {
    var text = ""
    guard let walk = unsafe cmark_iter_new(node) else { return text }
    defer { unsafe cmark_iter_free(walk) }
    while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
      let here = unsafe cmark_iter_get_node(walk)
      switch unsafe cmark_node_get_type(here) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        text += unsafe string(cmark_node_get_literal(here))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }
}

extension Sequence<Inline> {
  /// From the first run whose place is known to the end of the one that reaches furthest.
  public var covered: Range<Int>? {
    var covered: Range<Int>?
    for inline in self {
      guard let range = inline.range else { continue }
      guard let before = covered else {
        covered = range
        continue
      }
      // cmark's columns behind a code span of several lines may lead back.
      covered = before.lowerBound..<Swift.max(before.upperBound, range.upperBound)
    }
    return covered
  }
}
