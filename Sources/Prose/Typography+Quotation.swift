extension Typography {
  /// `words` in the quotation marks of the language, behind the reference to where they stand: so
  /// interpreters can look them up while they are read.
  ///
  /// What a clause of a resolution ends with, a comma or a semicolon, stays outside and is left out.
  public func quotation(of words: String, from reference: String?) -> String {
    var end = words.endIndex
    while end > words.startIndex, ",;，；،؛".contains(words[words.index(before: end)]) {
      end = words.index(before: end)
    }
    let quoted = outer.open + words[..<end] + outer.close
    return reference.map { $0 + colon + quoted } ?? quoted
  }

  /// Between what introduces a quotation and the quotation.
  private var colon: String {
    switch self {
    case .french: "\u{A0}: "
    case .english, .spanish, .russian, .arabic: ": "
    case .chinese, .traditionalChinese: "："
    }
  }
}
