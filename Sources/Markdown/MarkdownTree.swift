import CMarkdown

/// A text that cmark has read, its blocks made values only when they are asked for.
///
/// For who looks at headings and points and not at every word: most of a brief is never asked for.
@safe public final class MarkdownTree {
  let bytes: [UInt8]
  let lines: LineTable
  /// What cmark was given in place of the text.
  let guarded: Guard
  private let root: OpaquePointer?

  /// Reads `bytes`, which are UTF-8, from the byte at `from` on; ranges count from their start.
  ///
  /// A byte order mark at `from` is skipped.
  /// - Complexity: linear in the text, whatever is nested in it.
  public init(_ bytes: [UInt8], from: Int = 0) {
    var first = min(max(0, from), bytes.count)
    if bytes[first...].starts(with: [0xEF, 0xBB, 0xBF]) { first += 3 }
    self.bytes = bytes
    guarded = Guard(bytes, from: first)
    lines = LineTable(bytes, from: first)
    unsafe root = guarded.bytes.withUnsafeBytes { buffer in
      let source = unsafe UnsafeRawBufferPointer(rebasing: buffer[first...])
      guard let start = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return nil
      }
      return unsafe cmark_parse_document(start, source.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit { unsafe cmark_node_free(root) }

  /// The blocks at the top.
  public var blocks: [BlockNode] {
    guard let root = unsafe root else { return [] }
    return unsafe blocks(below: root, depth: 0, quotes: 0)
  }

  func blocks(below parent: OpaquePointer, depth: Int32, quotes: Int32) -> [BlockNode] {
    var blocks: [BlockNode] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      unsafe blocks.append(BlockNode(tree: self, node: node, depth: depth, quotes: quotes))
      unsafe next = cmark_node_next(node)
    }
    return blocks
  }

  /// A string of cmark's as the text has it.
  func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return guarded.restored(unsafe String(cString: pointer))
  }
}
