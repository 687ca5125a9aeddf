extension TextEditor {
  /// Types, and then puts a quotation mark or dash right, which one undo takes back.
  mutating func write(_ text: String, _ typography: Typography) {
    type(text)
    guard text.utf8.count == 1 else { return }
    let line = buffer.lines[cursor.line].text
    let found = typography.substitution(endOf: line.slice(0..<cursor.offset)) {
      isInComment(cursor)
    }
    guard let found else { return }
    let start = TextPosition(line: cursor.line, offset: cursor.offset - found.length)
    change(TextRange(start, cursor), to: found.text, as: .substitution)
  }

  /// How many lines are looked at for the beginning of a comment.
  private static let commentReach = 200

  /// Whether a place is within `<!-- … -->`.
  private func isInComment(_ position: TextPosition) -> Bool {
    for line in (max(0, position.line - Self.commentReach)...position.line).reversed() {
      let text = buffer.lines[line].text
      let part = line == position.line ? text.slice(0..<position.offset) : text[...]
      var found: Bool?
      var last: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = (" ", " ", " ")
      for scalar in part.unicodeScalars {
        if scalar == "-", last == ("<", "!", "-") { found = true }
        if scalar == ">", last.1 == "-", last.2 == "-" { found = false }
        last = (last.1, last.2, scalar)
      }
      if let found { return found }
    }
    return false
  }
}
