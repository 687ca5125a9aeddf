/// An agenda item's number as it is compared and sorted: `3 (b)` is `3b`.
struct ItemNumber: Hashable, Comparable {
  /// Letters and digits only, in small letters.
  let compact: String
  private let parts: [Part]

  private enum Part: Hashable {
    case number(Int)
    case letters(String)
  }

  init(_ written: some StringProtocol) {
    compact = written.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." }
    var parts: [Part] = []
    var digits = ""
    var letters = ""
    func finish() {
      // A number too long to be one is sorted by its digits.
      if let number = Int(digits) {
        parts.append(.number(number))
      } else {
        letters = digits + letters
      }
      if !letters.isEmpty { parts.append(.letters(letters)) }
      digits = ""
      letters = ""
    }
    for character in compact {
      let isDigit = character.isASCII && character.isNumber
      if isDigit, !letters.isEmpty || character == "." { finish() }
      if isDigit { digits.append(character) } else { letters.append(character) }
    }
    finish()
    self.parts = parts
  }

  static func < (left: Self, right: Self) -> Bool {
    for (mine, theirs) in zip(left.parts, right.parts) where mine != theirs {
      switch (mine, theirs) {
      case (.number(let mine), .number(let theirs)): return mine < theirs
      case (.letters(let mine), .letters(let theirs)): return mine < theirs
      case (.number, .letters): return true
      case (.letters, .number): return false
      }
    }
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.compact < right.compact
  }
}
