/// The number of a session in Roman numerals, as it stood behind resolutions until 1975.
struct SessionNumeral {
  /// What stands in the brackets, in capitals: `XV`, `S-VI`, `ES-III`.
  let text: String
  let value: Int
  /// Whether it counts special or emergency special sessions of the General Assembly.
  let isSpecial: Bool

  /// Reads `text`, in capitals; `nil` where it is no numeral as they are written.
  init?(_ text: String) {
    let prefix = text.hasPrefix("ES-") ? 3 : text.hasPrefix("S-") ? 2 : 0
    guard let value = Self.value(of: text.utf8.dropFirst(prefix)) else { return nil }
    self.text = text
    self.value = value
    isSpecial = prefix > 0
  }

  /// From 1 to 89, written as the rules of the numerals demand.
  private static func value(of letters: some Collection<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= 9 else { return nil }
    var value = 0
    var last = 0
    for letter in letters.reversed() {
      let worth: Int
      switch letter {
      case UInt8(ascii: "I"): worth = 1
      case UInt8(ascii: "V"): worth = 5
      case UInt8(ascii: "X"): worth = 10
      case UInt8(ascii: "L"): worth = 50
      default: return nil
      }
      value += worth < last ? -worth : worth
      last = max(last, worth)
    }
    guard (1...89).contains(value), written(value).utf8.elementsEqual(letters) else { return nil }
    return value
  }

  /// `value` in numerals.
  static func written(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (worth, sign) in [
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }
}
