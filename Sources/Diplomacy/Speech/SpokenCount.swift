/// How many words a text takes to say.
public enum SpokenCount {
  /// The runs between white space that hold a letter or a digit; in Chinese each Han character
  /// counts, and a run of other letters and digits counts as one.
  ///
  /// It runs on each keystroke.
  ///
  /// - Complexity: O(length of `text`).
  public static func words(in text: some StringProtocol, language: LanguageTag) -> Int {
    language.official == .chinese ? characters(in: String(text)) : runs(in: String(text))
  }

  /// How many words more a text has for bytes that were put in.
  ///
  /// - Complexity: O(length) of what was put in and of the words around it.
  public static func words(added: Range<Int>, in text: String, language: LanguageTag) -> Int {
    let bytes = text.utf8.span
    let space = UInt8(ascii: " ")
    var start = added.lowerBound
    var end = added.upperBound
    while start > 0, bytes[start - 1] != space { start -= 1 }
    while end < bytes.count, bytes[end] != space { end += 1 }
    func part(_ range: Range<Int>) -> Substring {
      let index = { text.utf8.index(text.startIndex, offsetBy: $0) }
      return text[index(range.lowerBound)..<index(range.upperBound)]
    }
    let former = part(start..<added.lowerBound) + part(added.upperBound..<end)
    return words(in: part(start..<end), language: language)
      - words(in: former, language: language)
  }

  private static func runs(in text: String) -> Int {
    let bytes = text.utf8.span
    var count = 0
    var isCounted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      var found = Kind.spoken
      if byte < 0x80 {
        place += 1
        if byte | 0x20 < 0x61 || byte | 0x20 > 0x7A { found = kind(of: Unicode.Scalar(byte)) }
      } else {
        let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: place)]
        place += UTF8.width(scalar)
        found = kind(of: scalar)
      }
      switch found {
      case .space: isCounted = false
      case .spoken where !isCounted:
        isCounted = true
        count += 1
      case .spoken, .silent: break
      }
    }
    return count
  }

  private static func characters(in text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x2E80, scalar.properties.isIdeographic {
        count += 1
        isCounted = false
        continue
      }
      switch kind(of: scalar) {
      case .space: isCounted = false
      case .spoken where !isCounted:
        isCounted = true
        count += 1
      // Chinese punctuation stands without spaces.
      case .silent where scalar.value >= 0x3000: isCounted = false
      case .spoken, .silent: break
      }
    }
    return count
  }

  private enum Kind {
    case space
    case spoken
    case silent
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20, 0x09...0x0D: return .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .spoken
    case 0..<0x80: return .silent
    // Letters of the usual alphabets and of Chinese, without asking Unicode's tables.
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .spoken
    case 0x400...0x481, 0x620...0x64A, 0x4E00...0x9FFF: return .spoken
    default: break
    }
    if scalar.properties.isWhitespace { return .space }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      .spoken
    default: .silent
    }
  }
}
