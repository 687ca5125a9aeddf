/// Every place of a text where a pattern stands, found bit by bit.
public struct TextSearch: Hashable, Sendable {
  private var pattern: SearchPattern
  /// In the order of the text; to the end of it once `isComplete`.
  public private(set) var matches: [TextRange] = []
  /// The first line that was not looked at yet.
  private var nextLine = 0
  /// Whether the whole text was looked at.
  public private(set) var isComplete = false
  /// The text that was looked at.
  private var revision: UInt64?

  /// Looks for a pattern.
  public init(_ pattern: SearchPattern) { self.pattern = pattern }

  /// Looks through some more lines of the text, of `bytes` in all; from its beginning where it has
  /// changed since.
  ///
  /// - Complexity: linear in the bytes looked at; a line is looked at whole.
  public mutating func advance(
    in buffer: TextBuffer, bytes: Int, folding: SearchPattern.Folding = { String($0) }
  ) {
    if revision != buffer.revision {
      revision = buffer.revision
      matches.removeAll(keepingCapacity: true)
      nextLine = 0
      isComplete = false
    }
    var left = bytes
    while left > 0, nextLine < buffer.lines.count {
      let line = buffer.lines[nextLine].text
      for range in pattern.matches(in: line, folding: folding) {
        matches.append(
          TextRange(
            TextPosition(line: nextLine, offset: range.lowerBound),
            TextPosition(line: nextLine, offset: range.upperBound)))
      }
      left -= line.utf8.count + 1
      nextLine += 1
    }
    isComplete = nextLine == buffer.lines.count
  }

  /// The index of the first match that begins at a place or after it.
  public func index(from position: TextPosition) -> Int? {
    let index = SoftWrap.firstIndex(in: matches.count) { matches[$0].start >= position }
    return index < matches.count ? index : nil
  }

  /// The index of the match that is exactly a range.
  public func index(of range: TextRange) -> Int? {
    index(from: range.start).flatMap { matches[$0] == range ? $0 : nil }
  }

  /// The matches that take something of a range.
  public func matches(in range: TextRange) -> ArraySlice<TextRange> {
    let first = SoftWrap.firstIndex(in: matches.count) { matches[$0].end > range.start }
    let end = SoftWrap.firstIndex(in: matches.count) { matches[$0].start >= range.end }
    return matches[first..<max(first, end)]
  }
}
