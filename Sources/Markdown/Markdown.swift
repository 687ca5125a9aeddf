import CMarkdown

/// CommonMark, read by cmark and handed on as values.
public enum Markdown {
  /// How deep blocks or inlines may nest; what lies deeper is kept as text.
  public static let depthLimit = 48

  /// The blocks of `text` from the byte at `from` on; ranges count from the start of `text`.
  ///
  /// Takes any text. A byte order mark at `from` is skipped.
  /// - Complexity: linear in the text, whatever is nested in it.
  public static func parse(_ text: String, from: Int = 0) -> [Block] {
    let bytes = Array(text.utf8)
    var first = min(max(0, from), bytes.count)
    if bytes[first...].starts(with: [0xEF, 0xBB, 0xBF]) { first += 3 }
    let guarded = Guard(bytes, from: first)
    return unsafe guarded.bytes.withUnsafeBytes { buffer in
      let source = unsafe UnsafeRawBufferPointer(rebasing: buffer[first...])
      guard
        let start = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self),
        let root = unsafe cmark_parse_document(start, source.count, CMARK_OPT_DEFAULT)
      else { return [] }
      defer { unsafe cmark_node_free(root) }
      let builder = TreeBuilder(bytes: bytes, from: first, guarded: guarded)
      return unsafe builder.blocks(in: root, depth: 0, quotes: 0)
    }
  }
}
