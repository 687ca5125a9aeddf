import CMarkdown

/// Turns the lines and columns of a paragraph's inlines into offsets.
///
/// cmark counts an inline's columns in the paragraph's own text, from which the marks of quotes
/// and the blanks before each line are gone; so they are measured again here.
struct LeafPlaces {
  let builder: TreeBuilder
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
      builder.bytes[start..<start + length].elementsEqual(text.utf8)
    {
      return start..<start + length
    }
    // Escapes and entities are longer in the source than what they stand for.
    guard start >= range.lowerBound, end <= range.upperBound, start < end,
      isBoundary(start), isBoundary(end),
      builder.bytes[start..<end].contains(where: { $0 == 0x5C || $0 == 0x26 })
    else { return nil }
    return start..<end
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == builder.bytes.count || builder.bytes[offset] & 0xC0 != 0x80
  }

  private func offset(line: Int, column: Int) -> Int {
    if line <= firstLine { return builder.lines.offset(line: firstLine, column: column) }
    return lineContent(line) + max(0, column - 1 - indent)
  }

  /// Where the paragraph's own text begins on a line that continues it.
  private func lineContent(_ line: Int) -> Int {
    var offset = builder.lines.start(ofLine: line)
    var left = quotes
    func skipBlanks() {
      while offset < range.upperBound,
        builder.bytes[offset] == 0x20 || builder.bytes[offset] == 0x09
      { offset += 1 }
    }
    skipBlanks()
    while left > 0, offset < range.upperBound, builder.bytes[offset] == UInt8(ascii: ">") {
      left -= 1
      offset += 1
      skipBlanks()
    }
    return offset
  }
}
