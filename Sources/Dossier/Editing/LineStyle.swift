/// How the lines of a file end, and how more of them are put in.
struct LineStyle {
  let bytes: [UInt8]

  /// Where the line after the one that holds `offset` begins; the file's end where there is none.
  func lineEnd(after offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// Where the line that holds `offset` begins.
  func lineStart(of offset: Int) -> Int {
    var index = offset
    while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
    return max(index, index == 0 ? Fences.startOfText(bytes) : 0)
  }

  /// Puts `lines` in at `offset`, where a line begins or the file ends.
  ///
  /// Behind a last line without an end the new last line has none either.
  func insertion(of lines: [String], at offset: Int) -> ByteEdit {
    let end = ending(before: offset)
    let isBehindOpenLine = offset > Fences.startOfText(bytes) && bytes[offset - 1] != 0x0A
    let text =
      isBehindOpenLine
      ? end + lines.joined(separator: end) : lines.map { $0 + end }.joined()
    return ByteEdit(at: offset, text)
  }

  /// The line end before `offset`; where there is none, the file's first, else a line feed.
  func ending(before offset: Int) -> String {
    if offset > 0, bytes[offset - 1] == 0x0A { return ending(at: offset - 1) }
    return bytes.firstIndex(of: 0x0A).map(ending(at:)) ?? "\n"
  }

  private func ending(at lineFeed: Int) -> String {
    lineFeed > 0 && bytes[lineFeed - 1] == 0x0D ? "\r\n" : "\n"
  }
}
