import Diplomacy

extension KeyReader {
  /// A day, month or year.
  mutating func partialDate(_ key: String) -> Spanned<PartialDate>? {
    guard let text = text(key) else { return nil }
    if let date = PartialDate(iso: text.value) { return Spanned(date, text.range) }
    tellDate(text, of: key, as: .partial)
    return nil
  }

  /// A day.
  mutating func day(_ key: String) -> Spanned<CalendarDay>? {
    guard let text = text(key) else { return nil }
    if let day = CalendarDay(iso: text.value) { return Spanned(day, text.range) }
    tellDate(text, of: key, as: .day)
    return nil
  }

  /// A day, or two with a stroke between them.
  mutating func interval(_ key: String) -> Spanned<DayInterval>? {
    guard let text = text(key) else { return nil }
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
    let days = parts.map { CalendarDay(iso: $0) }
    guard parts.count <= 2, let first = days.first ?? nil, let last = days.last ?? nil else {
      let wrong = parts.count <= 2 ? parts.first { CalendarDay(iso: $0) == nil } : nil
      if let wrong, Self.isWrittenAsDay(wrong) {
        problems.add(.noSuchDay(String(wrong)), text.range)
      } else {
        let likely = LikelyValue.interval(text.value)
        problems.add(
          .notADate(key: key, value: text.value, form: .interval, likely: likely), text.range)
      }
      return nil
    }
    if let interval = DayInterval(first: first, last: last) { return Spanned(interval, text.range) }
    problems.add(.datesReversed(text.value), text.range)
    return nil
  }

  private mutating func tellDate(
    _ text: Spanned<String>, of key: String, as form: Diagnostic.DateForm
  ) {
    if Self.isWrittenAsDay(text.value) {
      problems.add(.noSuchDay(text.value), text.range)
    } else {
      let likely = LikelyValue.day(text.value)
      problems.add(
        .notADate(key: key, value: text.value, form: form, likely: likely), text.range)
    }
  }

  /// Whether `text` has the form of `2021-02-30`, be it a day or not.
  private static func isWrittenAsDay(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : byte.isASCIIDigit
      }
  }
}
