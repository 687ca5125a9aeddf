/// What is around a place: the word, the paragraph.
extension TextBuffer {
  /// The word that the cluster at a place belongs to; the cluster alone where it is in none.
  ///
  /// At a line's end it is the word that ends there, or nothing.
  public func word(at position: TextPosition) -> TextRange {
    let place = snapped(position)
    let isAtEnd = place.offset == lines[place.line].text.utf8.count
    let after = isAtEnd ? place : self.position(after: place)
    let start = startOfWord(before: after)
    let end = endOfWord(after: start)
    guard start.line == place.line, start <= place, end >= after, start < end,
      startOfWord(before: end) == start
    else {
      return TextRange(place, after)
    }
    return TextRange(start, end)
  }

  /// The lines around a place up to the blank ones between paragraphs; a blank line is by itself.
  public func paragraph(at position: TextPosition) -> TextRange {
    let place = scalarAligned(position)
    var (first, last) = (place.line, place.line)
    if !lines[place.line].isBlank {
      while first > 0, !lines[first - 1].isBlank { first -= 1 }
      while last + 1 < lines.count, !lines[last + 1].isBlank { last += 1 }
    }
    return TextRange(startOfLine(first), endOfLine(last))
  }
}
