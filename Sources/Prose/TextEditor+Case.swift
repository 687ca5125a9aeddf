extension TextEditor {
  /// Writes what is selected, else the cursor's word, in another case, as one step of undo.
  mutating func changeCase(to letterCase: LetterCase) {
    goalColumn = nil
    history.closeStep()
    let before = selection
    let range = before.isCaret ? buffer.word(around: cursor) : before.range
    guard let range else { return }
    let text = buffer.text(in: range)
    let changed = letterCase.applied(to: text)
    guard !changed.utf8.elementsEqual(text.utf8) else { return }
    let head = letterCase.applied(to: buffer.text(in: TextRange(range.start, cursor)))
    let change = buffer.change(range, to: changed)
    let whole = TextRange(range.start, LinePieces.end(of: changed, from: range.start))
    var after = Selection(at: LinePieces.end(of: head, from: range.start))
    if !before.isCaret {
      after = Selection(anchor: whole.start, head: whole.end)
      if before.head < before.anchor { after = Selection(anchor: whole.end, head: whole.start) }
    }
    finish([change], before: before, after: after)
  }
}
