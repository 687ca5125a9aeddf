/// A word of a running text, as names are compared: its folded letters, its place, its capital.
struct RunningWord: Hashable, Sendable {
  /// Folded.
  var key: String
  /// UTF-8 offsets into the text.
  var range: Range<Int>
  /// Whether it begins with a capital letter.
  var isCapital: Bool
  /// Whether it begins with a small letter.
  var isSmall: Bool
  /// Whether nothing but what can stand within a name is between it and the word before.
  var isJoined: Bool
  /// Whether nothing but blanks or a hyphen is.
  var isAdjacent: Bool

  /// The words of `text`; in Chinese each character is one.
  ///
  /// - Complexity: linear in the text.
  static func all(in text: String, byCharacter: Bool) -> [RunningWord] {
    var words: [RunningWord] = []
    var letters = String.UnicodeScalarView()
    var start = 0
    var offset = 0
    var isJoined = false
    var isAdjacent = false
    func end() {
      guard let first = letters.first else { return }
      let isSmall = first.properties.isLowercase
      // A name begins with a capital; what does not is compared only within one.
      words.append(
        RunningWord(
          key: NameKey.make(String(letters)), range: start..<offset,
          isCapital: first.properties.isUppercase, isSmall: isSmall, isJoined: isJoined,
          isAdjacent: isAdjacent))
      letters = String.UnicodeScalarView()
      isJoined = true
      isAdjacent = true
    }
    for scalar in text.unicodeScalars {
      let isHan = byCharacter && scalar.value >= 0x2E80 && scalar.properties.isIdeographic
      if isHan { end() }
      if isPart(scalar) {
        if letters.isEmpty { start = offset }
        letters.append(scalar)
      } else {
        end()
        if !joins(scalar, after: words.last) { isJoined = false }
        if !isBlank(scalar), scalar != "-" { isAdjacent = false }
      }
      offset += scalar.utf8.count
      if isHan { end() }
    }
    end()
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0x2BB, 0x2BC, 0x2019: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "\u{A0}": true
    default: false
    }
  }

  private static func joins(_ scalar: Unicode.Scalar, after word: RunningWord?) -> Bool {
    switch scalar {
    case _ where isBlank(scalar): true
    case "-", "–", "—", "'", "’", "ʼ", "（": true
    // “St. Lucia”.
    case ".": word?.key == "saint"
    default: false
    }
  }
}
