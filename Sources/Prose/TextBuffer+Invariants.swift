extension TextBuffer {
  /// What is wrong with the buffer's own books: nothing, at all times; for tests.
  public func checkInvariants() -> [String] {
    var faults: [String] = []
    if lines.isEmpty { return ["there is no line"] }
    for (number, line) in lines.enumerated() {
      if LinePieces.hasLineEnd(line.text) { faults.append("line \(number) holds a line feed") }
      if line.terminator == .lineFeed, line.text.utf8.last == UInt8(ascii: "\r") {
        faults.append("line \(number) splits a carriage return from its line feed")
      }
      if (line.terminator == .none) != (number == lines.count - 1) {
        faults.append("line \(number) of \(lines.count) is ended by \(line.terminator)")
      }
      if line.version > revision { faults.append("line \(number) is newer than the buffer") }
      if !line.text.isContiguousUTF8 { faults.append("line \(number) is no native UTF-8") }
    }
    if Set(lines.map(\.version)).count != lines.count { faults.append("two lines share a version") }
    let body = hasByteOrderMark ? String(text.unicodeScalars.dropFirst()) : text
    if TextBuffer(body: body, hasByteOrderMark: hasByteOrderMark) != self {
      faults.append("read anew, the text has other lines")
    }
    return faults
  }
}
