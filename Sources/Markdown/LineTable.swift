/// Where the lines of a text begin, as cmark counts lines: after a line feed, a carriage return
/// or both together.
struct LineTable {
  /// Offset of each line's first byte.
  private(set) var starts: [Int]
  /// Behind the last byte.
  let end: Int

  /// Counts lines from the byte at `first`.
  ///
  /// - Complexity: linear in `bytes`, eight of them at a time.
  init(_ bytes: [UInt8], from first: Int) {
    end = bytes.count
    starts = []
    starts.reserveCapacity(16 + (end - first) / 64)
    starts.append(first)
    let span = unsafe bytes.span.bytes
    var index = first
    while index + 8 <= end {
      let word = ByteWord(span, at: index)
      var marks = word.marks(of: 0x0A) | word.marks(of: 0x0D)
      while marks != 0 {
        addEnd(at: index + marks.trailingZeroBitCount / 8, bytes, from: first)
        marks &= marks &- 1
      }
      index += 8
    }
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { addEnd(at: index, bytes, from: first) }
      index += 1
    }
  }

  private mutating func addEnd(at index: Int, _ bytes: [UInt8], from first: Int) {
    if bytes[index] == 0x0A, index > first, bytes[index - 1] == 0x0D {
      // The line feed belongs to the carriage return before it.
      starts[starts.count - 1] = index + 1
    } else {
      starts.append(index + 1)
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
