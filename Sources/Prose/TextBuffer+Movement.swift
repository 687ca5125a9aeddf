/// Where a cursor comes to by one step. Line ends count as one step, `\r\n` included.
extension TextBuffer {
  /// After the grapheme cluster that begins here.
  public func position(after position: TextPosition) -> TextPosition {
    let place = snapped(position, to: .before)
    let text = lines[place.line].text
    if place.offset < text.utf8.count {
      return TextPosition(line: place.line, offset: text.clusterEnd(after: place.offset))
    }
    guard place.line + 1 < lines.count else { return place }
    return TextPosition(line: place.line + 1, offset: 0)
  }

  /// Before the grapheme cluster that ends here.
  public func position(before position: TextPosition) -> TextPosition {
    let place = snapped(position, to: .after)
    if place.offset > 0 {
      let offset = lines[place.line].text.clusterStart(before: place.offset)
      return TextPosition(line: place.line, offset: offset)
    }
    guard place.line > 0 else { return place }
    return endOfLine(place.line - 1)
  }

  /// The start of a line; of the first or last one where there is no such line.
  public func startOfLine(_ line: Int) -> TextPosition {
    TextPosition(line: min(max(line, 0), lines.count - 1), offset: 0)
  }

  /// The end of a line; of the first or last one where there is no such line.
  public func endOfLine(_ line: Int) -> TextPosition {
    let line = min(max(line, 0), lines.count - 1)
    return TextPosition(line: line, offset: lines[line].text.utf8.count)
  }

  /// The start of the next paragraph, or the end of the text.
  public func startOfParagraph(after position: TextPosition) -> TextPosition {
    var line = scalarAligned(position).line
    while line < lines.count, !lines[line].isBlank { line += 1 }
    while line < lines.count, lines[line].isBlank { line += 1 }
    return line < lines.count ? TextPosition(line: line, offset: 0) : end
  }

  /// The start of this paragraph; from there, of the one before.
  public func startOfParagraph(before position: TextPosition) -> TextPosition {
    let place = scalarAligned(position)
    var line = place.offset > 0 ? place.line : place.line - 1
    while line > 0, lines[line].isBlank { line -= 1 }
    while line > 0, !lines[line - 1].isBlank { line -= 1 }
    return TextPosition(line: max(line, 0), offset: 0)
  }
}
