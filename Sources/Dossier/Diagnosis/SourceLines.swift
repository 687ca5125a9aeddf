/// The lines of a file's text, to turn offsets into places for people.
public struct SourceLines: Sendable {
  private let text: String
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

  /// The place of the byte at `offset`; offsets outside the text are moved to its ends.
  ///
  /// A byte order mark takes no column.
  /// - Complexity: linear in the line.
  public func location(ofOffset offset: Int) -> SourceLocation {
    let offset = min(max(0, offset), text.utf8.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: slice(starts[low]..<offset).count + 1)
  }

  /// The words of `line`, counted from 1, without its end; empty for a line that is not there.
  public func text(ofLine line: Int) -> Substring {
    guard line >= 1, line <= starts.count else { return "" }
    var line = slice(starts[line - 1]..<(line < starts.count ? starts[line] : text.utf8.count))
    if line.last == "\n" || line.last == "\r\n" || line.last == "\r" { line.removeLast() }
    return line
  }

  /// Without a byte order mark at the start of the text.
  private func slice(_ range: Range<Int>) -> Substring {
    var from = range.lowerBound
    if from == 0, text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { from = 3 }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: from)
    let end = utf8.index(utf8.startIndex, offsetBy: max(from, range.upperBound))
    return text[start..<end]
  }
}
