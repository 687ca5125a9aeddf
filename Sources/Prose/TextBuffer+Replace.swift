extension TextBuffer {
  /// Puts a text in the place of a range and gives the range that it now takes.
  ///
  /// Line ends of the new text become those of the place. A range outside the text or inside a
  /// scalar is brought to the nearest place that exists.
  ///
  /// - Complexity: linear in the lines that change; within one line, in that line.
  @discardableResult
  public mutating func replace(_ range: TextRange, with text: String) -> TextRange {
    let place = scalarAligned(range)
    let text = LinePieces.text(text, endedBy: terminator(at: place.start.line))
    change(place, to: text)
    return insertedRange(of: text, at: place.start)
  }

  /// The terminator that a new line gets here: that of the line itself, or of the one before.
  func terminator(at line: Int) -> LineTerminator {
    if lines[line].terminator != .none { return lines[line].terminator }
    return line > 0 ? lines[line - 1].terminator : .lineFeed
  }

  /// The range that text now takes which was put in at `start`.
  func insertedRange(of text: String, at start: TextPosition) -> TextRange {
    TextRange(scalarAligned(start), scalarAligned(LinePieces.end(of: text, from: start)))
  }

  /// Replaces with the line ends as they are given, and says what was done.
  ///
  /// Where the change brings a lone `\r` before a `\n`, it is widened to take both, so that the two
  /// are one terminator and the lines are always those of the text read anew.
  @discardableResult
  mutating func change(_ range: TextRange, to text: String) -> TextChange {
    var range = range
    var text = text
    if joinsCarriageReturn(before: range, text) {
      range.start.offset -= 1
      text = "\r" + text
    }
    if text.utf8.last == UInt8(ascii: "\r"), isAtLineFeed(range.end) {
      range.end = TextPosition(line: range.end.line + 1, offset: 0)
      text += "\n"
    }
    let removed = range.isEmpty ? "" : self.text(in: range)
    notedEdits?.append(Edit(range, with: text))
    splice(range, text)
    return TextChange(start: range.start, removed: removed, inserted: text)
  }

  private func joinsCarriageReturn(before range: TextRange, _ text: String) -> Bool {
    guard range.start.offset > 0,
      lines[range.start.line].text.byte(at: range.start.offset - 1) == UInt8(ascii: "\r")
    else { return false }
    return text.utf8.first == UInt8(ascii: "\n") || text.isEmpty && isAtLineFeed(range.end)
  }

  private func isAtLineFeed(_ position: TextPosition) -> Bool {
    lines[position.line].terminator == .lineFeed
      && position.offset == lines[position.line].text.utf8.count
  }

  private mutating func splice(_ range: TextRange, _ text: String) {
    let (first, last) = (range.start.line, range.end.line)
    let former = revision
    if first == last, !LinePieces.hasLineEnd(text) {
      let start = lines[first].text.index(atOffset: range.start.offset)
      let end = lines[first].text.index(atOffset: range.end.offset)
      if start == end {
        lines[first].text.insert(contentsOf: text, at: start)
      } else {
        lines[first].text.replaceSubrange(start..<end, with: text)
      }
      lines[first].lastEdit = LineEdit(
        previousVersion: lines[first].version, start: range.start.offset,
        removedCount: range.end.offset - range.start.offset, insertedCount: text.utf8.count)
      lines[first].version = nextRevision()
      log.note(
        LinesChange(former: first..<(first + 1), current: first..<(first + 1)), to: former)
      return
    }
    let head = lines[first].text.slice(0..<range.start.offset)
    let tail = lines[last].text.slice(range.end.offset..<lines[last].text.utf8.count)
    var pieces = LinePieces.pieces(of: text)
    pieces[0].text = head + pieces[0].text
    pieces[pieces.count - 1].text += tail
    pieces[pieces.count - 1].terminator = lines[last].terminator
    let replacement = pieces.map {
      Line(text: $0.text, terminator: $0.terminator, version: nextRevision())
    }
    lines.replaceSubrange(first...last, with: replacement)
    log.note(
      LinesChange(former: first..<(last + 1), current: first..<(first + replacement.count)),
      to: former)
  }

  private mutating func nextRevision() -> UInt64 {
    revision += 1
    return revision
  }
}
