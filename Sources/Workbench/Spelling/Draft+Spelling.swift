import Dossier
import Prose

extension Draft {
  /// A marked word of some line.
  typealias MarkedWord = (line: Int, mark: SpellingMark)

  /// The paragraphs whose spelling is to be looked at next.
  mutating func nextParagraphsToSpell(rows: Int) -> [ParagraphToSpell] {
    let first = self.rows.place(ofRow: scroll.top).line
    let last = self.rows.place(ofRow: scroll.top + rows).line
    return spelling.nextParagraphs(of: editor.buffer, meter, visible: first..<(last + 1))
  }

  /// The marked word that a place is in or at, else the next one.
  func markedWord(atOrAfter place: TextPosition) -> MarkedWord? {
    if let mark = spelling.mark(at: place, in: editor.buffer) { return (place.line, mark) }
    return markedWord(after: place)
  }

  /// The first marked word that begins after a place; from the end on it goes on at the beginning.
  func markedWord(after place: TextPosition) -> MarkedWord? {
    let count = editor.buffer.lines.count
    for step in 0...count {
      let line = (place.line + step) % count
      let marks = marks(ofLine: line)
      let found = step == 0 ? marks.first { $0.range.lowerBound > place.offset } : marks.first
      if let found { return (line, found) }
    }
    return nil
  }

  /// The last marked word that begins before a place; from the beginning on it goes on at the end.
  func markedWord(before place: TextPosition) -> MarkedWord? {
    let count = editor.buffer.lines.count
    for step in 0...count {
      let line = (place.line - step + 2 * count) % count
      let marks = marks(ofLine: line)
      let found = step == 0 ? marks.last { $0.range.lowerBound < place.offset } : marks.last
      if let found { return (line, found) }
    }
    return nil
  }

  /// Selects a part of the text.
  mutating func select(_ range: TextRange) {
    edit(.setCursor(range.start))
    edit(.extend(to: range.end))
  }

  /// Lets a word pass.
  mutating func passSpelling(of word: String) { spelling.pass(word, in: editor.buffer) }

  private func marks(ofLine line: Int) -> [SpellingMark] {
    spelling.marks(of: editor.buffer.lines[line].version)
  }
}
