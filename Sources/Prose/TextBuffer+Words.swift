/// Movement by words: letters with digits, apostrophes within; one Chinese or Japanese character;
/// never punctuation.
extension TextBuffer {
  /// The end of the word that a place is in or before, or of the text.
  public func endOfWord(after position: TextPosition) -> TextPosition {
    var place = scalarAligned(position)
    while true {
      let text = lines[place.line].text
      let scan = WordScan(scalars: text.unicodeScalars, isForward: true)
      if let edge = scan.edge(from: text.index(atOffset: place.offset)) {
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: edge)
        return snapped(TextPosition(line: place.line, offset: offset), to: .after)
      }
      guard place.line + 1 < lines.count else { return end }
      place = TextPosition(line: place.line + 1, offset: 0)
    }
  }

  /// The start of the word that a place is in or after, or of the text.
  public func startOfWord(before position: TextPosition) -> TextPosition {
    var place = scalarAligned(position)
    while true {
      let text = lines[place.line].text
      let scan = WordScan(scalars: text.unicodeScalars, isForward: false)
      if let edge = scan.edge(from: text.index(atOffset: place.offset)) {
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: edge)
        return snapped(TextPosition(line: place.line, offset: offset), to: .before)
      }
      guard place.line > 0 else { return .start }
      place = endOfLine(place.line - 1)
    }
  }
}
