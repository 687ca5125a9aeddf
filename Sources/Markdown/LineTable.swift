/// Where the lines of a text begin, as cmark counts lines: after a line feed, a carriage return
/// or both together.
struct LineTable {
  /// Offset of each line's first byte.
  private(set) var starts: [Int]
  /// Behind the last byte.
  let end: Int

  /// Counts lines from the byte at `first`.
  ///
  /// - Complexity: linear in `bytes`.
  init(_ bytes: [UInt8], from first: Int) {
    end = bytes.count
    starts = [first]
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(index)
    }
  }

  /// The first byte of `line`, counted from 1; the end of the text for lines beyond it.
  func start(ofLine line: Int) -> Int {
    line < 1 ? starts[0] : line <= starts.count ? starts[line - 1] : end
  }

  /// The byte at `column` of `line`, both counted from 1; never outside the text.
  func offset(line: Int, column: Int) -> Int {
    min(end, max(starts[0], start(ofLine: line) + column - 1))
  }
}
