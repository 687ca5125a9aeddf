import CMarkdown

/// Turns the lines and columns of a paragraph's inlines into offsets.
///
/// cmark counts an inline's columns in the paragraph's own text, from which the marks of quotes
/// and the blanks before each line are gone; so they are measured again here.
struct LeafPlaces {
  let tree: MarkdownTree
  /// The paragraph's or heading's own place.
  let range: Range<Int>
  let quotes: Int
  let firstLine: Int
  /// Bytes before the paragraph on its first line.
  let indent: Int

  /// The place of an inline that holds `text`, if the source bears it out.
  func range(of node: OpaquePointer, reading text: String) -> Range<Int>? {
    let start = unsafe offset(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let end = unsafe offset(
      line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
    let length = text.utf8.count
    // Nothing would stand anywhere.
    if length > 0, start >= range.lowerBound, start + length <= range.upperBound,
      holds(text, at: start)
    {
      return start..<start + length
    }
    // Escapes and entities are longer in the source than what they stand for.
    guard start >= range.lowerBound, end <= range.upperBound, start < end,
      isBoundary(start), isBoundary(end),
      tree.bytes[start..<end].contains(where: { $0 == 0x5C || $0 == 0x26 })
    else { return nil }
    return start..<end
  }

  private func holds(_ text: String, at start: Int) -> Bool {
    let bytes = tree.bytes
    let source = unsafe bytes.span.bytes
    let words = text.utf8Span.span
    return unsafe source.holds(words.bytes, at: start)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == tree.bytes.count || tree.bytes[offset] & 0xC0 != 0x80
  }

  private func offset(line: Int, column: Int) -> Int {
    if line <= firstLine { return tree.lines.offset(line: firstLine, column: column) }
    return lineContent(line) + max(0, column - 1 - indent)
  }

  /// Where the paragraph's own text begins on a line that continues it.
  private func lineContent(_ line: Int) -> Int {
    var offset = tree.lines.start(ofLine: line)
    var left = quotes
    func skipBlanks() {
      while offset < range.upperBound,
        tree.bytes[offset] == 0x20 || tree.bytes[offset] == 0x09
      { offset += 1 }
    }
    skipBlanks()
    while left > 0, offset < range.upperBound, tree.bytes[offset] == UInt8(ascii: ">") {
      left -= 1
      offset += 1
      skipBlanks()
    }
    return offset
  }
}

extension RawSpan {
  /// Whether `other` stands at `start`, eight bytes at a time.
  fileprivate func holds(_ other: RawSpan, at start: Int) -> Bool {
    guard start >= 0, start + other.byteCount <= byteCount else { return false }
    var index = 0
    while index + 8 <= other.byteCount {
      let mine = unsafe unsafeLoadUnaligned(fromByteOffset: start + index, as: UInt64.self)
      let theirs = unsafe other.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard mine == theirs else { return false }
      index += 8
    }
    while index < other.byteCount {
      let mine = unsafe unsafeLoad(fromByteOffset: start + index, as: UInt8.self)
      guard unsafe mine == other.unsafeLoad(fromByteOffset: index, as: UInt8.self) else {
        return false
      }
      index += 1
    }
    return true
  }
}
