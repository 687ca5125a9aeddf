extension TextEditor {
  mutating func move(
    _ motion: EditCommand.Motion, _ direction: EditCommand.Direction, selecting: Bool,
    columns: Int
  ) {
    history.closeStep()
    let isForward = isForward(direction)
    if !selecting, !selection.isCaret, motion == .cluster {
      let range = selection.range
      selection = Selection(at: isForward ? range.end : range.start)
      goalColumn = nil
      return
    }
    let target = target(of: motion, isForward: isForward, columns: columns)
    selection.head = target.position
    if !selecting { selection.anchor = selection.head }
    goalColumn = target.goalColumn
  }

  /// Whether a direction leads on in the text, in the line where the cursor is.
  func isForward(_ direction: EditCommand.Direction) -> Bool {
    switch direction {
    case .forward: true
    case .backward: false
    case .right: !LineOrder(of: buffer.lines[cursor.line].text).isRightToLeft
    case .left: LineOrder(of: buffer.lines[cursor.line].text).isRightToLeft
    }
  }

  /// Where a motion leads from the cursor, and the column to keep in the next one.
  func target(
    of motion: EditCommand.Motion, isForward: Bool, columns: Int
  ) -> (position: TextPosition, goalColumn: Int?) {
    switch motion {
    case .cluster:
      (isForward ? buffer.position(after: cursor) : buffer.position(before: cursor), nil)
    case .word:
      (isForward ? buffer.endOfWord(after: cursor) : buffer.startOfWord(before: cursor), nil)
    case .sentence:
      (
        isForward ? buffer.startOfSentence(after: cursor) : buffer.startOfSentence(before: cursor),
        nil
      )
    case .visualLine: rows(isForward ? 1 : -1, columns: columns)
    case .page(let rows):
      self.rows(min(max(rows, 0), 1 << 32) * (isForward ? 1 : -1), columns: columns)
    case .rowEdge: (edgeOfRow(isForward: isForward, columns: columns), nil)
    case .lineEdge:
      (isForward ? buffer.endOfLine(cursor.line) : buffer.startOfLine(cursor.line), nil)
    case .paragraph:
      (
        isForward
          ? buffer.startOfParagraph(after: cursor) : buffer.startOfParagraph(before: cursor), nil
      )
    case .document: (isForward ? buffer.end : .start, nil)
    }
  }
}
