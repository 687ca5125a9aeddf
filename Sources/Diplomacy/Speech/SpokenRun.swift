/// A run between white space that holds digits or symbols, counted as it is said: `A/RES/74/247` is
/// “A RES seventy-four slash two hundred forty-seven”, `50%` “fifty per cent”, `2018–2020` a year to
/// a year, `3.5` “three point five”.
struct SpokenRun {
  private let scalars: [Unicode.Scalar]
  private let numbers: NumberWords
  private let mayBeYear: Bool
  private var place = 0
  private var words = 0

  /// The words of `run`; characters for Chinese.
  ///
  /// - Parameter isYear: Whether 年 follows in Chinese, where only then a number is a year.
  /// - Complexity: linear in it.
  static func words(
    in run: some StringProtocol, language: LanguageTag, isYear: Bool = false
  ) -> Int {
    var reader = SpokenRun(
      scalars: Array(run.unicodeScalars), numbers: NumberWords(language), isYear: isYear)
    reader.read()
    return reader.words
  }

  /// What a digit stands for, in Western and in Arabic digits.
  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0x660...0x669: UInt8(scalar.value - 0x660)
    case 0x6F0...0x6F9: UInt8(scalar.value - 0x6F0)
    default: nil
    }
  }

  private init(scalars: [Unicode.Scalar], numbers: NumberWords, isYear: Bool) {
    self.scalars = scalars
    self.numbers = numbers
    mayBeYear = isYear || numbers.language != .chinese
  }

  private mutating func read() {
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.digit(scalar) != nil {
        readNumber()
      } else if SpokenCount.isSpoken(scalar) {
        readLetters()
        words += 1
      } else {
        words += symbol(scalar)
        place += 1
      }
    }
  }

  /// Letters with the apostrophes and hyphens between them.
  private mutating func readLetters() {
    while place < scalars.count, Self.digit(scalars[place]) == nil {
      let scalar = scalars[place]
      if scalar == "/" || symbol(scalar) > 0 { return }
      place += 1
    }
  }

  private mutating func readNumber() {
    var digits = readDigits()
    // 1,234,567 is one number, and so is 1.234.567 where the comma is the decimal mark.
    let comma: Unicode.Scalar = usesDecimalComma ? "." : ","
    var isGrouped = false
    while digits.count <= 15, at(0) == comma, digitCount(from: place + 1) == 3 {
      place += 1
      digits += readDigits()
      isGrouped = true
    }
    let year = isGrouped || isDecimal || !mayBeYear ? nil : numbers.year(digits)
    words += year ?? numbers.count(digits)
    if isDecimal {
      place += 1
      // “point”, and the digits one by one.
      words += 1 + readDigits().count
    }
    readSuffix()
    guard let next = at(0), at(1).map({ Self.digit($0) != nil }) ?? false else { return }
    // “26 slash 4”, “2018 to 2020”; the parts of a time or a date are said side by side.
    if next == "/" || next == "–" || next == "-" || next == "\u{2011}" {
      words += 1
      place += 1
    }
  }

  private var usesDecimalComma: Bool {
    switch numbers.language {
    case .english, .chinese: false
    case .french, .spanish, .russian, .arabic: true
    }
  }

  private var isDecimal: Bool {
    let mark: Unicode.Scalar = usesDecimalComma ? "," : "."
    return (at(0) == mark || at(0) == "\u{66B}") && (1...4).contains(digitCount(from: place + 1))
  }

  private mutating func readDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while let scalar = at(0), let digit = Self.digit(scalar) {
      digits.append(digit)
      place += 1
    }
    return digits
  }

  /// How many digits stand from `start` on, looked for no further than matters.
  private func digitCount(from start: Int) -> Int {
    scalars[min(start, scalars.count)...].prefix(5).prefix { Self.digit($0) != nil }.count
  }

  /// `21st`, `1990s`, `2e`: the letters are part of the number's last word.
  private mutating func readSuffix() {
    let letters = scalars[place...].prefix(4).prefix { SpokenCount.isSpoken($0) }
    guard letters.count <= 3, !letters.contains(where: { Self.digit($0) != nil }),
      Self.suffixes.contains(String(String.UnicodeScalarView(letters)).lowercased())
    else { return }
    place += letters.count
  }

  private static let suffixes = [
    "st", "nd", "rd", "th", "s", "e", "er", "re", "ère", "è", "ème", "o", "a", "º", "ª", "й", "я",
    "го", "м", "х",
  ]

  /// How many words a sign is that stands by itself.
  private func symbol(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "%", "٪", "‰":
      switch numbers.language {
      // “per cent”, as the United Nations writes it, is said like one word.
      case .english, .russian: 1
      case .french, .spanish, .arabic: 2
      case .chinese: 3
      }
    case "&", "$", "€", "£", "§", "№", "°", "=", "+": 1
    default: 0
    }
  }

  private func at(_ distance: Int) -> Unicode.Scalar? {
    place + distance < scalars.count ? scalars[place + distance] : nil
  }
}
