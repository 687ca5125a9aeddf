extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }

  /// Whether both are the same byte for byte; `==` takes an accent apart for the same as one
  /// within its letter.
  func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The text up to its first line end; of one that begins with line ends, what follows them.
  var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
