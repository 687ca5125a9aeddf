/// One replacement in a text, with all that is needed to take it back.
struct TextChange: Hashable, Sendable {
  let start: TextPosition
  let removed: String
  private(set) var inserted: String
  /// Where the inserted text ends after the change.
  private(set) var insertedEnd: TextPosition

  init(start: TextPosition, removed: String, inserted: String) {
    self.start = start
    self.removed = removed
    self.inserted = inserted
    insertedEnd = LinePieces.end(of: inserted, from: start)
  }

  /// Where the removed text stood before the change.
  var removedRange: TextRange { TextRange(start, LinePieces.end(of: removed, from: start)) }

  /// Where the inserted text stands after the change.
  var insertedRange: TextRange { TextRange(start, insertedEnd) }

  /// Takes in what was typed just behind it.
  ///
  /// - Complexity: linear in what is added.
  mutating func append(_ text: String) {
    inserted += text
    insertedEnd = LinePieces.end(of: text, from: insertedEnd)
  }
}
