extension TextEditor {
  /// Puts a text in the place of many ranges as one step of undo; the cursor stays where it is in
  /// the text around.
  ///
  /// - Complexity: linear in the lines that are changed, however many ranges a line has.
  mutating func replaceAll(_ ranges: [TextRange], with text: String) {
    let ranges = apart(ranges)
    guard !ranges.isEmpty else { return history.closeStep() }
    let before = selection
    var head = cursor
    var changes: [TextChange] = []
    var last = ranges.count
    while last > 0 {
      var first = last - 1
      let line = ranges[first].end.line
      while first > 0, ranges[first].start.line == line, ranges[first - 1].end.line == line {
        first -= 1
      }
      let group = ranges[first..<last]
      if group.first?.start.line == cursor.line {
        head.offset = moved(head.offset, by: group, length: text.utf8.count)
      }
      changes.append(change(group, to: text))
      last = first
    }
    finish(changes, before: before, after: Selection(at: head))
  }

  /// Replaces the ranges of one line in one go, so that a long line is copied once.
  private mutating func change(_ ranges: ArraySlice<TextRange>, to text: String) -> TextChange {
    let start = ranges.first?.start ?? cursor
    let terminator = buffer.terminator(at: start.line)
    let replacement = LinePieces.text(text, endedBy: terminator)
    var whole = ""
    var place = start
    for range in ranges {
      whole += buffer.text(in: TextRange(place, range.start))
      whole += replacement
      place = range.end
    }
    return buffer.change(TextRange(start, place), to: whole)
  }

  /// Where a place of a line is after the ranges before it were replaced.
  private func moved(_ offset: Int, by ranges: ArraySlice<TextRange>, length: Int) -> Int {
    var moved = offset
    for range in ranges where range.start.offset < offset {
      let end = min(range.end.offset, offset)
      moved += length - (end - range.start.offset)
    }
    return max(moved, 0)
  }

  /// The ranges within the text, none of which takes from the one before it.
  private func apart(_ ranges: [TextRange]) -> [TextRange] {
    var kept: [TextRange] = []
    kept.reserveCapacity(ranges.count)
    for range in ranges {
      let range = TextRange(buffer.snapped(range.start), buffer.snapped(range.end))
      if let last = kept.last, range.start < last.end || range == last { continue }
      kept.append(range)
    }
    return kept
  }
}
