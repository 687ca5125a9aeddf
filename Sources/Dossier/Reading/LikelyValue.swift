import Diplomacy

/// What was likely meant by a value that is written in another way than the format's: suggested,
/// never taken for it.
enum LikelyValue {
  /// `2021-04-06` for `2021-4-6`, `2021/04/06` or `2021.4.6`: the year first, so that no day can be
  /// taken for a month.
  static func day(_ text: some StringProtocol) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
    }
    guard numbers.count == 3 else { return nil }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])?.iso
  }

  /// Two days with a stroke between them, where they stand apart from it or have another sign.
  static func interval(_ text: String) -> String? {
    if let day = day(text) { return day }
    for sign in ["/", "–", "—", " to ", " - "] {
      let parts = text.split(separator: sign)
      guard parts.count == 2, let first = day(parts[0].trimmedBlanks),
        let last = day(parts[1].trimmedBlanks)
      else { continue }
      return "\(first)/\(last)"
    }
    return nil
  }

  /// `3m` for `3`, `3 min` or `3 minutes`, `2m30s` for `2:30`.
  static func duration(_ text: String) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].utf8.count == 2 {
      let written = "\(parts[0])m\(parts[1])s"
      return SpokenDuration.parse(written).map { SpokenDuration.written($0) }
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit: String
    switch text.dropFirst(digits.count).trimmedBlanks.lowercased() {
    case "", "m", "min", "min.", "mins", "minute", "minutes", "'", "′": unit = "m"
    case "s", "sec", "sec.", "secs", "second", "seconds", "\"", "″": unit = "s"
    default: return nil
    }
    return SpokenDuration.parse("\(digits)\(unit)") == nil ? nil : "\(digits)\(unit)"
  }

  /// The tag of an official language that is written by its name.
  static func language(_ text: String) -> String? {
    switch text.lowercased() {
    case "english", "anglais", "inglés": "en"
    case "french", "français", "francais": "fr"
    case "spanish", "español", "espanol": "es"
    case "russian", "русский": "ru"
    case "chinese", "中文": "zh"
    case "arabic", "العربية": "ar"
    default: text.contains("_") ? text.replacing("_", with: "-") : nil
    }
  }
}
