/// Paragraphs moved, joined and split, each as one step of undo.
extension TextEditor {
  /// Puts the paragraphs that are touched behind the next one, or before the one above; the
  /// selection goes with them.
  mutating func moveParagraphs(isForward: Bool) {
    guard let moved = buffer.paragraphs(touching: selection.range),
      let passed = isForward
        ? buffer.paragraph(afterLine: moved.upperBound)
        : buffer.paragraph(beforeLine: moved.lowerBound)
    else { return closeMove() }
    let (upper, lower) = isForward ? (moved, passed) : (passed, moved)
    let range = TextRange(
      buffer.startOfLine(upper.lowerBound), buffer.endOfLine(lower.upperBound))
    let gap = buffer.text(
      in: TextRange(buffer.endOfLine(upper.upperBound), buffer.startOfLine(lower.lowerBound)))
    let distance = (passed.count + lower.lowerBound - upper.upperBound - 1) * (isForward ? 1 : -1)
    var after = selection
    after.anchor.line += distance
    after.head.line += distance
    let change = buffer.change(range, to: text(of: lower) + gap + text(of: upper))
    finish([change], before: selection, after: after)
  }

  /// Makes one paragraph of the cursor's and the next, or of all that are selected, with a blank
  /// where they meet.
  mutating func joinParagraphs() {
    guard
      let touched = buffer.paragraphs(touching: selection.range)
        ?? buffer.paragraph(beforeLine: cursor.line)
    else { return closeMove() }
    var seams: [TextRange] = []
    var last = touched
    let first = buffer.paragraph(ofLine: touched.lowerBound) ?? touched
    let wholes = first.upperBound < touched.upperBound
    if wholes { last = first }
    while let next = buffer.paragraph(afterLine: last.upperBound) {
      seams.append(seam(from: last.upperBound, to: next.lowerBound))
      last = next
      if !wholes || next.upperBound >= touched.upperBound { break }
    }
    guard let seam = seams.first else { return closeMove() }
    let before = selection
    let changes = seams.reversed().map { buffer.change($0, to: joint(at: $0)) }
    finish(changes, before: before, after: Selection(at: seam.start))
  }

  /// Begins a paragraph with what follows the cursor.
  mutating func splitParagraph() {
    var range = selection.range
    let line = buffer.lines[range.start.line].text
    while range.start.offset > 0, Self.isBlank(line.byte(at: range.start.offset - 1)) {
      range.start.offset -= 1
    }
    let isEmptyBefore = range.start.offset == 0
    let lastLine = buffer.lines[range.end.line].text
    while range.end.offset < lastLine.utf8.count, Self.isBlank(lastLine.byte(at: range.end.offset))
    {
      range.end.offset += 1
    }
    range.start = buffer.snapped(range.start, to: .after)
    range.end = max(range.start, buffer.snapped(range.end, to: .before))
    if range.end == buffer.endOfLine(range.end.line), range.end.line + 1 < buffer.lines.count,
      !buffer.lines[range.end.line + 1].isBlank
    {
      range.end = buffer.startOfLine(range.end.line + 1)
    }
    let isParted = range.start.line == 0 || buffer.lines[range.start.line - 1].isBlank
    if isEmptyBefore, isParted, range.isEmpty { return closeMove() }
    change(range, to: isEmptyBefore ? (isParted ? "" : "\n") : "\n\n", as: .single)
  }

  private func text(of lines: ClosedRange<Int>) -> String {
    buffer.text(
      in: TextRange(buffer.startOfLine(lines.lowerBound), buffer.endOfLine(lines.upperBound)))
  }

  /// What parts two paragraphs: blank lines, and the blanks beside them.
  private func seam(from upper: Int, to lower: Int) -> TextRange {
    let above = buffer.lines[upper].text
    let below = buffer.lines[lower].text
    var start = above.utf8.count
    while start > 0, Self.isBlank(above.byte(at: start - 1)) { start -= 1 }
    var end = 0
    while end < below.utf8.count, Self.isBlank(below.byte(at: end)) { end += 1 }
    return TextRange(
      buffer.snapped(TextPosition(line: upper, offset: start), to: .after),
      buffer.snapped(TextPosition(line: lower, offset: end)))
  }

  /// A blank, but nothing between two characters of a script that is written without any.
  private func joint(at seam: TextRange) -> String {
    let above = buffer.lines[seam.start.line].text.utf8.prefix(seam.start.offset)
    let below = buffer.lines[seam.end.line].text.utf8.dropFirst(seam.end.offset)
    guard let last = Substring(above).unicodeScalars.last,
      let first = Substring(below).unicodeScalars.first
    else { return "" }
    return Self.isWide(last) && Self.isWide(first) ? "" : " "
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Takes in what was done to the buffer as one step.
  mutating func finish(_ changes: [TextChange], before: Selection, after: Selection) {
    goalColumn = nil
    selection = Selection(anchor: buffer.snapped(after.anchor), head: buffer.snapped(after.head))
    history.begin(changes, .single, before: before, after: selection)
  }

  /// There was nothing to change, but what is typed next is a step of its own.
  private mutating func closeMove() {
    goalColumn = nil
    history.closeStep()
  }
}
