/// Turns offsets into lines and columns, one after the other: for places in rising order each
/// cluster of a text is counted once, however many places a line has.
struct ColumnCounter {
  private let lines: SourceLines
  /// The line that was counted last, from 1; 0 before the first.
  private(set) var line = 0
  /// Its bytes, without its end.
  private(set) var content: SourceRange = 0..<0
  /// A boundary of clusters on that line.
  private var offset = 0
  /// The column there, from 1.
  private var column = 1

  init(_ lines: SourceLines) { self.lines = lines }

  /// The place of the cluster that holds the byte at `offset`.
  mutating func location(ofOffset offset: Int) -> SourceLocation {
    move(to: offset)
    return SourceLocation(line: line, column: column)
  }

  /// The column behind the cluster that holds the byte before `end`, on the line of the last place.
  ///
  /// What goes on below that line ends with it.
  func endColumn(before end: Int) -> Int {
    var counter = self
    let end = min(end, content.upperBound)
    guard end > offset else { return column }
    counter.walk(to: end)
    return counter.offset < end ? counter.column + 1 : counter.column
  }

  private mutating func move(to target: Int) {
    let target = min(max(0, target), lines.text.utf8.count)
    let line = lines.line(ofOffset: target)
    if line != self.line || target < offset {
      self.line = line
      content = lines.range(ofLine: line)
      offset = content.lowerBound
      column = 1
    }
    // A place in the line's end is one behind its last cluster.
    walk(to: min(target, content.upperBound))
  }

  /// Goes on to the start of the cluster that holds the byte at `target`.
  private mutating func walk(to target: Int) {
    let text = lines.text
    let bytes = text.utf8
    while offset < target {
      // Two ASCII characters never form one cluster within a line.
      var index = bytes.index(bytes.startIndex, offsetBy: offset)
      var following = bytes.index(after: index)
      while bytes[index] < 0x80, offset + 1 < bytes.count, bytes[following] < 0x80 {
        offset += 1
        column += 1
        guard offset < target else { return }
        index = following
        following = bytes.index(after: following)
      }
      // A slice is looked at, so that the search for the cluster's end never goes back.
      guard let cluster = text[index...].first else { return }
      let length = cluster.utf8.count
      guard offset + length <= target else { return }
      offset += length
      column += 1
    }
  }
}
