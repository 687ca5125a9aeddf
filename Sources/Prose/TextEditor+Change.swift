extension TextEditor {
  /// Replaces any part of the text as one step of undo; the cursor comes after what was put in.
  public mutating func replace(_ range: TextRange, with text: String) {
    change(buffer.scalarAligned(range), to: text, as: .single)
  }

  mutating func type(_ text: String) {
    let kind: EditHistory.Kind = LinePieces.hasLineEnd(text) ? .single : .typing
    replaceSelection(with: text, as: kind)
  }

  mutating func paste(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "\r")) else {
      return replaceSelection(with: text, as: .paste)
    }
    var lines = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar != "\n" || last != "\r" { lines.append(scalar == "\r" ? "\n" : scalar) }
      last = scalar
    }
    replaceSelection(with: String(lines), as: .paste)
  }

  /// Puts another text in the place of the one that was pasted last, as if that one never was.
  mutating func pasteInstead(_ text: String) {
    if history.isAfterPaste, let step = history.takeBack() { revert(step) }
    paste(text)
  }

  /// Whether the last thing done was a paste, so that another text may take its place.
  public var isAfterPaste: Bool { history.isAfterPaste }

  mutating func delete(
    _ motion: EditCommand.Motion, _ direction: EditCommand.Direction, columns: Int
  ) {
    guard selection.isCaret else { return replaceSelection(with: "", as: .single) }
    let isForward = isForward(direction)
    let target = deletionTarget(motion, isForward: isForward, columns: columns)
    let kind: EditHistory.Kind = isForward ? .deletingForward : .deletingBackward
    change(TextRange(cursor, target), to: "", as: motion == .cluster ? kind : .single)
  }

  private func deletionTarget(
    _ motion: EditCommand.Motion, isForward: Bool, columns: Int
  ) -> TextPosition {
    let isAtEdge =
      isForward ? cursor == buffer.endOfLine(cursor.line) : cursor.offset == 0
    // Nobody who deletes a word at a line's end means the next line's first word.
    if isAtEdge, motion == .word || motion == .lineEdge {
      return isForward ? buffer.position(after: cursor) : buffer.position(before: cursor)
    }
    return target(of: motion, isForward: isForward, columns: columns).position
  }

  mutating func replaceSelection(with text: String, as kind: EditHistory.Kind) {
    change(selection.range, to: text, as: kind)
  }

  mutating func change(_ range: TextRange, to text: String, as kind: EditHistory.Kind) {
    goalColumn = nil
    if range.isEmpty, text.isEmpty { return }
    let before = selection
    let text = LinePieces.text(text, endedBy: buffer.terminator(at: range.start.line))
    let change = buffer.change(range, to: text)
    let end = buffer.insertedRange(of: text, at: range.start).end
    // What was typed before an accent has become one with it: the cursor goes behind both.
    selection = Selection(at: buffer.snapped(end, to: text.isEmpty ? .before : .after))
    history.record(change, kind, before: before, after: selection)
  }

  mutating func undo() {
    goalColumn = nil
    guard let step = history.undo() else { return }
    revert(step)
  }

  private mutating func revert(_ step: EditHistory.Step) {
    for change in step.changes.reversed() {
      buffer.change(change.insertedRange, to: change.removed)
    }
    selection = step.before
  }

  mutating func redo() {
    goalColumn = nil
    guard let step = history.redo() else { return }
    for change in step.changes {
      buffer.change(change.removedRange, to: change.inserted)
    }
    selection = step.after
  }
}
