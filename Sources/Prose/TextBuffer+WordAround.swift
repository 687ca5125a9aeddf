extension TextBuffer {
  /// The word that a place is in, or at an end of; `nil` where there is none.
  public func word(around position: TextPosition) -> TextRange? {
    let place = snapped(position)
    for end in [endOfWord(after: place), endOfWord(after: startOfWord(before: place))] {
      let start = startOfWord(before: end)
      if start < end, start.line == place.line, start <= place, place <= end {
        return TextRange(start, end)
      }
    }
    return nil
  }
}
