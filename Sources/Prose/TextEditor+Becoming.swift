extension TextEditor {
  /// Makes the text another one, byte for byte, as one step of undo; cursor and selection stay at
  /// the lines that they were in, wherever these are now.
  ///
  /// A byte order mark stays as it is.
  public mutating func become(_ text: String) {
    goalColumn = nil
    history.closeStep()
    let latter = TextBuffer(text).lines
    var identities = LineIdentities()
    let counterparts = LineCounterparts(
      identities.numbers(of: buffer.lines.map { $0.text + $0.terminator.text }),
      identities.numbers(of: latter.map { $0.text + $0.terminator.text })
    ).latter
    let count = buffer.lines.count
    var head = 0
    while head < count, counterparts[head] == head { head += 1 }
    // The last line has no line end and can be nothing but the last: where all are the same, so
    // are the texts.
    guard head < count else { return }
    let shift = latter.count - count
    var tail = 0
    while tail < min(count, latter.count) - head,
      counterparts[count - 1 - tail] == latter.count - 1 - tail
    {
      tail += 1
    }
    let (end, newEnd) = (count - tail, count - tail + shift)
    let before = selection
    let replacement = latter[head..<newEnd].reduce(into: "") { $0 += $1.text + $1.terminator.text }
    let range = TextRange(
      TextPosition(line: head, offset: 0),
      end == count ? buffer.end : TextPosition(line: end, offset: 0))
    let change = buffer.change(range, to: replacement)
    selection = Selection(
      anchor: buffer.snapped(before.anchor.moved(by: counterparts)),
      head: buffer.snapped(before.head.moved(by: counterparts)))
    history.record(change, .single, before: before, after: selection)
  }

  /// No text of the history is what is on the disk any more.
  public mutating func markUnsaved() { history.markUnsaved() }
}

extension TextPosition {
  /// The same place where its line went; behind the last line above that is left, where its own is
  /// gone.
  fileprivate func moved(by counterparts: [Int?]) -> TextPosition {
    if let line = counterparts[line] { return TextPosition(line: line, offset: offset) }
    let above = counterparts[..<line].last { $0 != nil } ?? nil
    // The line was changed rather than taken out, mostly: the place in it may still be right.
    return TextPosition(line: (above ?? -1) + 1, offset: offset)
  }
}
