/// Paragraphs: runs of lines that are not blank.
extension TextBuffer {
  /// The lines of the paragraph that a line belongs to; `nil` for a blank one.
  func paragraph(ofLine line: Int) -> ClosedRange<Int>? {
    guard lines.indices.contains(line), !lines[line].isBlank else { return nil }
    var (first, last) = (line, line)
    while first > 0, !lines[first - 1].isBlank { first -= 1 }
    while last + 1 < lines.count, !lines[last + 1].isBlank { last += 1 }
    return first...last
  }

  /// The lines of the first paragraph below a line.
  func paragraph(afterLine line: Int) -> ClosedRange<Int>? {
    var next = line + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    return paragraph(ofLine: next)
  }

  /// The lines of the last paragraph above a line.
  func paragraph(beforeLine line: Int) -> ClosedRange<Int>? {
    var next = line - 1
    while next >= 0, lines[next].isBlank { next -= 1 }
    return paragraph(ofLine: next)
  }

  /// The lines from the first to the last paragraph that a range touches; `nil` where it touches
  /// none.
  func paragraphs(touching range: TextRange) -> ClosedRange<Int>? {
    // What ends at a line's beginning takes nothing of that line.
    let isBeforeLast = range.end.offset == 0 && range.end.line > range.start.line
    let end = range.end.line - (isBeforeLast ? 1 : 0)
    let touched = (range.start.line...end).filter { !lines[$0].isBlank }
    guard let first = touched.first.flatMap(paragraph(ofLine:)),
      let last = touched.last.flatMap(paragraph(ofLine:))
    else { return nil }
    return first.lowerBound...last.upperBound
  }
}
