/// What a scalar is to a word, after Unicode's annex 29.
enum WordClass {
  case letter
  case digit
  /// Part of whatever it stands on: accents, vowel points, joiners.
  case mark
  /// A word by itself: scripts that are written without spaces.
  case ideograph
  /// Joins letters, as in “l’État”.
  case apostrophe
  /// Joins digits, as in “1,000.5”.
  case numeralSeparator
  case none

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0x5F: self = .letter
    case 0x27, 0x2019: self = .apostrophe
    case 0x2C, 0x2E: self = .numeralSeparator
    case 0..<0x80: self = .none
    case 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    case 0x200C, 0x200D: self = .mark
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .letterNumber:
        self = .letter
      case .decimalNumber, .otherNumber: self = .digit
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
      default: self = .none
      }
    }
  }

  /// Whether a word may begin with it.
  var isWord: Bool { self == .letter || self == .digit || self == .ideograph }
}
