/// A speaking time as people type it under pressure: `2`, `2:30`, `2 min`, `2m30`, `90s`, `90 sec`,
/// `2½ minutes`, `2 min 30`; in any language whose words for minute and second begin like these.
enum TypedLimit {
  /// Reads `text`; `nil` where it is no time, or none that a statement could take.
  static func parse(_ text: String) -> Duration? {
    var rest = text.filter { !$0.isWhitespace }[...]
    guard let first = number(in: &rest) else { return nil }
    let unit = unit(in: &rest)
    guard !rest.isEmpty else {
      // Nobody is given 90 minutes: a large number by itself is meant in seconds.
      let isSeconds = unit == .second || unit == nil && first.thousandths >= 40_000
      return duration(first.thousandths * (isSeconds ? 1 : 60))
    }
    // Seconds follow minutes, the word for them or the sign between them.
    guard unit == .minute, first.isWhole, let second = number(in: &rest), second.isWhole,
      second.thousandths < 60_000
    else { return nil }
    let isClock = text.contains(":")
    guard !isClock || second.digits == 2 else { return nil }
    guard rest.isEmpty || !isClock && self.unit(in: &rest) == .second && rest.isEmpty else {
      return nil
    }
    return duration(first.thousandths * 60 + second.thousandths)
  }

  private enum Unit {
    case minute
    case second
  }

  private struct Number {
    var thousandths = 0
    /// How many digits it is written with before a fraction.
    var digits = 0
    var isWhole: Bool { thousandths % 1000 == 0 }
  }

  private static func number(in rest: inout Substring) -> Number? {
    var number = Number()
    while let digit = rest.first?.wholeNumberValue, digit < 10 {
      number.digits += 1
      guard number.digits <= 4 else { return nil }
      number.thousandths = number.thousandths * 10 + digit * 1000
      rest.removeFirst()
    }
    guard number.digits > 0 else { return nil }
    if rest.first == "½" {
      number.thousandths += 500
      rest.removeFirst()
    } else if let point = rest.first, point == "." || point == ",",
      let tenths = rest.dropFirst().first?.wholeNumberValue, tenths < 10
    {
      number.thousandths += tenths * 100
      rest.removeFirst(2)
    }
    return number
  }

  /// The sign or the word behind a number, all of its letters.
  private static func unit(in rest: inout Substring) -> Unit? {
    let unit: Unit
    switch rest.first?.lowercased() {
    case "m", "м", "分", "د", ":", "'", "’", "′": unit = .minute
    case "s", "с", "秒", "ث", "\"", "”", "″": unit = .second
    default: return nil
    }
    let isWord = rest.first?.isLetter ?? false
    rest.removeFirst()
    if isWord { rest = rest.drop { $0.isLetter } }
    if rest.first == "." { rest.removeFirst() }
    return unit
  }

  private static func duration(_ thousandths: Int) -> Duration? {
    thousandths > 0 ? .milliseconds(thousandths) : nil
  }
}
