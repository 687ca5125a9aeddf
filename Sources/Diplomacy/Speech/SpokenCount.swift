/// How many words a text takes to say.
public enum SpokenCount {
  /// The runs between white space that hold a letter; in Chinese each Han character, and each run
  /// of other letters.
  ///
  /// A run with digits or signs counts as it is said: `A/RES/74/247` is seven
  /// words, `2030` two, a per cent sign one.
  ///
  /// It runs on each keystroke.
  ///
  /// - Complexity: O(length of `text`).
  public static func words(in text: some StringProtocol, language: LanguageTag) -> Int {
    language.official == .chinese
      ? characters(in: String(text), language) : runs(in: String(text), language)
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
    if let plain = plainWords(added: added, in: bytes, around: start..<end) { return plain }
    func part(_ range: Range<Int>) -> Substring {
      let index = { text.utf8.index(text.startIndex, offsetBy: $0) }
      return text[index(range.lowerBound)..<index(range.upperBound)]
    }
    let former = part(start..<added.lowerBound) + part(added.upperBound..<end)
    return words(in: part(start..<end), language: language)
      - words(in: former, language: language)
  }

  /// The same where there is nothing around but letters of English and spaces, as nearly always:
  /// in every language each run of them is a word; `nil` elsewhere.
  private static func plainWords(
    added: Range<Int>, in bytes: borrowing Span<UInt8>, around: Range<Int>
  ) -> Int? {
    var difference = 0
    var isInWord = false
    var wasInWord = false
    for place in around {
      let isLetter = (0x61...0x7A).contains(bytes[place] | 0x20)
      guard isLetter || bytes[place] == UInt8(ascii: " ") else { return nil }
      if isLetter, !isInWord { difference += 1 }
      isInWord = isLetter
      guard !added.contains(place) else { continue }
      if isLetter, !wasInWord { difference -= 1 }
      wasInWord = isLetter
    }
    return difference
  }

  /// Whether a letter or a digit: what makes a word of a run.
  static func isSpoken(_ scalar: Unicode.Scalar) -> Bool {
    switch kind(of: scalar) {
    case .spoken, .number: true
    case .space, .silent, .symbol: false
    }
  }

  private static func runs(in text: String, _ language: LanguageTag) -> Int {
    let bytes = text.utf8.span
    var count = 0
    var isCounted = false
    var start = 0
    // Whether the run that began at `start` holds a digit or a symbol.
    var isLikeNumber = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let here = place
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
      case .space:
        if isLikeNumber {
          count += spoken(text, start..<here, language) - (isCounted ? 1 : 0)
          isLikeNumber = false
        }
        isCounted = false
        start = place
      case .spoken, .number:
        if !isCounted { count += 1 }
        isCounted = true
        if found == .number { isLikeNumber = true }
      case .symbol: isLikeNumber = true
      case .silent: break
      }
    }
    if isLikeNumber { count += spoken(text, start..<place, language) - (isCounted ? 1 : 0) }
    return count
  }

  /// The words of a run that is read closely.
  private static func spoken(_ text: String, _ run: Range<Int>, _ language: LanguageTag) -> Int {
    let start = text.utf8.index(text.startIndex, offsetBy: run.lowerBound)
    let end = text.utf8.index(start, offsetBy: run.count)
    return SpokenRun.words(in: text[start..<end], language: language)
  }

  /// Each Han character, and each run of other letters and digits between them.
  private static func characters(in text: String, _ language: LanguageTag) -> Int {
    var count = 0
    var isCounted = false
    var start = text.startIndex
    var isLikeNumber = false
    let scalars = text.unicodeScalars
    func countRun(to end: String.Index, isYear: Bool = false) {
      guard isLikeNumber else { return }
      count -= isCounted ? 1 : 0
      count += SpokenRun.words(in: text[start..<end], language: language, isYear: isYear)
      isLikeNumber = false
    }
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      let isHan = scalar.value >= 0x2E80 && scalar.properties.isIdeographic
      let found = isHan ? Kind.spoken : kind(of: scalar)
      // Chinese words and punctuation stand without spaces.
      if isHan || found == .space || found == .silent && scalar.value >= 0x3000 {
        // A year is told by the character behind it.
        countRun(to: place, isYear: scalar == "年")
        if isHan { count += 1 }
        isCounted = false
        start = next
      } else if found != .silent {
        if found != .symbol {
          if !isCounted { count += 1 }
          isCounted = true
        }
        if found != .spoken { isLikeNumber = true }
      }
      place = next
    }
    countRun(to: scalars.endIndex)
    return count
  }

  private enum Kind {
    case space
    case spoken
    /// A digit, which makes a run one to be read closely.
    case number
    /// A sign that is a word by itself, such as a per cent sign.
    case symbol
    case silent
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20, 0x09...0x0D: return .space
    case 0x30...0x39: return .number
    case 0x41...0x5A, 0x61...0x7A: return .spoken
    // $ % & + =
    case 0x24...0x26, 0x2B, 0x3D: return .symbol
    case 0..<0x80: return .silent
    // Letters of the usual alphabets and of Chinese, without asking Unicode's tables.
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .spoken
    case 0x400...0x481, 0x620...0x64A, 0x4E00...0x9FFF: return .spoken
    case 0x660...0x669, 0x6F0...0x6F9: return .number
    case 0xA3, 0xA7, 0xB0, 0x66A, 0x2030, 0x20AC, 0x2116: return .symbol
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
