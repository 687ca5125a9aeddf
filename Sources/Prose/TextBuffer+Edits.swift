/// What was done to a text since somebody asked last, for a journal.
extension TextBuffer {
  /// One replacement, in places of the text as it was just before.
  public struct Edit: Hashable, Sendable {
    /// What was taken out.
    public var range: TextRange
    /// What was put there, with its line ends as they are in the file.
    public var inserted: String

    /// Replaces `range` by `inserted`.
    public init(_ range: TextRange, with inserted: String) {
      self.range = range
      self.inserted = inserted
    }

    /// Where what was put in ends.
    public var end: TextPosition { LinePieces.end(of: inserted, from: range.start) }
  }

  /// From now on every change is noted until `takeEdits` takes it.
  public mutating func noteEdits() { notedEdits = notedEdits ?? [] }

  /// What was noted since the last time, in order.
  public mutating func takeEdits() -> [Edit] {
    guard let edits = notedEdits, !edits.isEmpty else { return [] }
    notedEdits = []
    return edits
  }

  /// Does again what another buffer of the same text noted; `false`, and nothing is done, where it
  /// does not fit this text.
  public mutating func apply(_ edit: Edit) -> Bool {
    guard scalarAligned(edit.range) == edit.range else { return false }
    change(edit.range, to: edit.inserted)
    return true
  }
}

extension TextEditor {
  /// From now on every change, undoing included, is noted until `takeEdits` takes it.
  public mutating func noteEdits() { buffer.noteEdits() }

  /// What was noted since the last time, in order.
  public mutating func takeEdits() -> [TextBuffer.Edit] { buffer.takeEdits() }
}
