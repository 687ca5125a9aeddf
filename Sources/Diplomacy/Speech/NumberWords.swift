/// How many words a number is said in.
///
/// From the rules by which Unicode's CLDR spells numbers out (`spellout-cardinal`, and
/// `spellout-numbering-year` for years), in which a hyphenated number is one word: `247` is “two
/// hundred forty-seven”, `2030` “twenty thirty”, “deux mille trente”, “二〇三〇” where 年 follows. A
/// language that is none of the six is taken like English.
struct NumberWords {
  let language: OfficialLanguage

  init(_ language: LanguageTag) { self.language = language.official ?? .english }

  /// The words of a whole number, by its digits.
  ///
  /// What begins with a zero, and what is too long for a number, is said digit by digit; `000`
  /// alone is the thousands of a number that is written with spaces.
  func count(_ digits: some Collection<UInt8>) -> Int {
    guard digits.count <= 15, digits.first != 0 || digits.count == 1 else {
      return digits.count == 3 && digits.allSatisfy { $0 == 0 } ? 1 : digits.count
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1) }
    if number == 0 { return 1 }
    return language == .chinese ? chinese(number) : grouped(number)
  }

  /// The words of a year of four digits; `nil` for a number that is none.
  func year(_ digits: some Collection<UInt8>) -> Int? {
    guard digits.count == 4 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1) }
    guard (1100...2099).contains(number) else { return nil }
    switch language {
    // “nineteen ninety-nine”, “twenty oh-five”, “two thousand”.
    case .english: return 2
    case .chinese: return 4
    case .french, .spanish, .russian, .arabic: return grouped(number)
    }
  }

  /// By groups of three digits, each with its name: thousand, million.
  private func grouped(_ number: Int) -> Int {
    var words = 0
    var rest = number
    var power = 0
    while rest > 0 {
      let group = rest % 1000
      // “mille”, “mil”, “тысяча”, “ألف”, “ألفان” are said without their number.
      let isBare = power == 1 && language != .english && group <= (language == .arabic ? 2 : 1)
      if group > 0 { words += (isBare ? 0 : below(group)) + (power > 0 ? 1 : 0) }
      rest /= 1000
      power += 1
    }
    return words
  }

  /// A number below a thousand.
  private func below(_ number: Int) -> Int {
    let (hundreds, rest) = (number / 100, number % 100)
    let (tens, units) = (rest / 10, rest % 10)
    let small = rest == 0 ? 0 : tens < 2 || units == 0 ? 1 : 2
    switch language {
    // “two hundred forty-seven”, with the tens and the units in one.
    case .english, .chinese: return (hundreds > 0 ? 2 : 0) + min(small, 1)
    case .french: return (hundreds > 1 ? 2 : hundreds) + min(small, 1)
    // “doscientos cuarenta y siete”, but “veintisiete”.
    case .spanish: return (hundreds > 0 ? 1 : 0) + (small == 2 ? tens == 2 ? 1 : 3 : small)
    case .russian, .arabic: return (hundreds > 0 ? 1 : 0) + small
    }
  }

  /// Characters: 二百四十七, 一千零五, 十二.
  private func chinese(_ number: Int) -> Int {
    var characters = 0
    var rest = number
    var isLowest = true
    while rest > 0 {
      let group = rest % 10_000
      if group > 0 { characters += chineseGroup(group, isFirst: rest < 10_000) }
      if group > 0, !isLowest { characters += 1 }
      rest /= 10_000
      isLowest = false
    }
    return characters
  }

  private func chineseGroup(_ group: Int, isFirst: Bool) -> Int {
    var characters = 0
    var rest = group
    var place = 0
    var wasZero = true
    while rest > 0 {
      let digit = rest % 10
      if digit > 0 {
        characters += place == 0 ? 1 : 2
      } else if !wasZero {
        characters += 1
      }
      wasZero = digit == 0
      rest /= 10
      place += 1
    }
    if !isFirst, place < 4 { characters += 1 }
    // 十二, without its 一.
    return isFirst && (10...19).contains(group) ? characters - 1 : characters
  }
}
