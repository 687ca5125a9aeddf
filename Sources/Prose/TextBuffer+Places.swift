/// Which side of a grapheme cluster a place inside of it is brought to.
public enum Side: Hashable, Sendable {
  case before
  case after
}

extension TextBuffer {
  /// The nearest place where a cursor may stand: within the text, between grapheme clusters.
  public func snapped(_ position: TextPosition, to side: Side = .before) -> TextPosition {
    var place = scalarAligned(position)
    let line = lines[place.line].text
    switch side {
    case .before: place.offset = line.clusterBoundary(atOrBefore: place.offset)
    case .after: place.offset = line.clusterBoundary(atOrAfter: place.offset)
    }
    return place
  }

  /// Whether a cursor may stand there.
  public func isCursorPlace(_ position: TextPosition) -> Bool {
    lines.indices.contains(position.line)
      && lines[position.line].text.isClusterBoundary(at: position.offset)
  }

  /// The nearest place within the text that is not inside a scalar.
  func scalarAligned(_ position: TextPosition) -> TextPosition {
    if position.line < 0 { return .start }
    guard position.line < lines.count else { return end }
    let offset = lines[position.line].text.scalarBoundary(atOrBefore: position.offset)
    return TextPosition(line: position.line, offset: offset)
  }

  func scalarAligned(_ range: TextRange) -> TextRange {
    TextRange(scalarAligned(range.start), scalarAligned(range.end))
  }

  /// The place of a byte of the whole text, as `text` has it; the byte order mark counts.
  ///
  /// - Complexity: linear in the number of lines.
  public func position(ofOffset offset: Int) -> TextPosition {
    var rest = max(offset, 0) - (hasByteOrderMark ? 3 : 0)
    for (number, line) in lines.enumerated() {
      if rest < line.utf8Count {
        return scalarAligned(TextPosition(line: number, offset: rest))
      }
      rest -= line.utf8Count
    }
    return end
  }

  /// How many bytes of the whole text come before a place.
  ///
  /// - Complexity: linear in the number of lines.
  public func offset(of position: TextPosition) -> Int {
    let place = scalarAligned(position)
    let before = lines[..<place.line].reduce(hasByteOrderMark ? 3 : 0) { $0 + $1.utf8Count }
    return before + place.offset
  }
}
