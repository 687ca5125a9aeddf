extension CalendarDay {
  /// How many days `other` is later; negative where it is earlier.
  public func days(to other: CalendarDay) -> Int { other.number - number }

  /// Days since the first of March of year 0 in the Gregorian calendar, whose years begin in March
  /// here, so that a leap day ends one.
  private var number: Int {
    let year = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (monthFromMarch * 153 + 2) / 5 + day
  }
}

extension PartialDate {
  /// The last day that it may mean.
  public var lastDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      CalendarDay(year: year, month: month, day: CalendarDay.days(inMonth: month, of: year))
    case .year(let year): CalendarDay(year: year, month: 12, day: 31)
    }
  }
}
