/// The lines of a file's text, to turn offsets into places for people.
public struct SourceLines: Sendable {
  let text: String
  private let starts: [Int]

  /// Finds the lines of `text`; a line ends with a line feed, before which a carriage return may
  /// stand.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    let bytes = text.utf8.span
    for offset in bytes.indices where bytes[offset] == 0x0A { starts.append(offset + 1) }
    self.text = text
    self.starts = starts
  }

  /// How many lines there are; at least one.
  public var count: Int { starts.count }

  /// The line of the byte at `offset`, from 1; offsets outside the text are moved to its ends.
  ///
  /// - Complexity: logarithmic in the number of lines.
  public func line(ofOffset offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of the byte at `offset`; offsets outside the text are moved to its ends.
  ///
  /// A byte order mark takes no column. For many places of one file see `PlacedDiagnostic`.
  /// - Complexity: linear in the line.
  public func location(ofOffset offset: Int) -> SourceLocation {
    var counter = ColumnCounter(self)
    return counter.location(ofOffset: offset)
  }

  /// The places of the bytes at `offsets`, which are in ascending order.
  ///
  /// - Complexity: linear in the text and in the number of places.
  public func locations(ofOffsets offsets: some Sequence<Int>) -> [SourceLocation] {
    var counter = ColumnCounter(self)
    return offsets.map { counter.location(ofOffset: $0) }
  }

  /// The bytes of `line`, counted from 1, without its end and without a byte order mark; empty for
  /// a line that is not there.
  func range(ofLine line: Int) -> SourceRange {
    let count = text.utf8.count
    guard line >= 1, line <= starts.count else { return count..<count }
    let bytes = text.utf8
    func byte(_ offset: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] }
    var start = starts[line - 1]
    var end = line < starts.count ? starts[line] : count
    if end > start, byte(end - 1) == 0x0A { end -= 1 }
    if end > start, byte(end - 1) == 0x0D { end -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return start..<end
  }
}
