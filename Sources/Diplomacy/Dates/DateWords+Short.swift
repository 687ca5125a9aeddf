/// For lists, where room is short: English, with months of three letters.
extension DateWords {
  /// `8 Apr 2021`.
  public static func short(_ day: CalendarDay) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `8 Apr`, where the year is plain.
  public static func dayAndMonth(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day.month))"
  }

  /// `8 Apr 2021`, `Apr 2021` or `2021`.
  public static func short(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): short(day)
    case .month(let year, let number): "\(month(number)) \(year)"
    case .year(let year): String(year)
    }
  }

  /// `6–8 Apr 2021`, `30 Mar – 2 Apr 2021`.
  public static func short(_ days: DayInterval) -> String {
    let (first, last) = (days.first, days.last)
    if first == last { return short(last) }
    if first.year != last.year { return "\(short(first)) – \(short(last))" }
    if first.month != last.month {
      return "\(first.day) \(month(first.month)) – \(short(last))"
    }
    return "\(first.day)–\(short(last))"
  }

  private static func month(_ number: Int) -> String {
    String(MonthNames(LanguageTag("en")).alone(number).prefix(3))
  }
}
