/// Dates in words, as the official languages of the United Nations write them.
///
/// A language that is none of the six is taken like English.
public enum DateWords {
  /// `8 April 2021`, `8 avril 2021`, `8 de abril de 2021`, `8 апреля 2021 года`, `2021年4月8日`,
  /// `8 نيسان/أبريل 2021`.
  public static func written(_ day: CalendarDay, in language: LanguageTag) -> String {
    let words = MonthNames(language)
    return words.date(dayAndMonth(day, in: words), year: day.year)
  }

  /// `8 April 2021`, `April 2021` or `2021`, as far as the date is known.
  public static func written(_ date: PartialDate, in language: LanguageTag) -> String {
    let words = MonthNames(language)
    return switch date {
    case .day(let day): written(day, in: language)
    case .month(let year, let month): words.date(words.alone(month), year: year)
    case .year(let year):
      switch words.language {
      case .russian: "\(year) год"
      case .chinese: "\(year)年"
      default: String(year)
      }
    }
  }

  /// `6–8 April 2021`, `30 March – 2 April 2021`, `30 December 2020 – 2 January 2021`.
  public static func written(_ days: DayInterval, in language: LanguageTag) -> String {
    let (first, last) = (days.first, days.last)
    let words = MonthNames(language)
    if first == last { return written(last, in: language) }
    if first.year != last.year {
      return written(first, in: language) + words.longDash + written(last, in: language)
    }
    if words.language == .chinese {
      let end = first.month == last.month ? "\(last.day)日" : dayAndMonth(last, in: words)
      return written(first, in: language) + words.shortDash + end
    }
    if first.month == last.month {
      let start = words.dayNumber(first.day)
      return words.date(start + words.shortDash + dayAndMonth(last, in: words), year: last.year)
    }
    let span = dayAndMonth(first, in: words) + words.longDash + dayAndMonth(last, in: words)
    return words.date(span, year: last.year)
  }

  private static func dayAndMonth(_ day: CalendarDay, in words: MonthNames) -> String {
    let number = words.dayNumber(day.day)
    return switch words.language {
    case .spanish: "\(number) de \(words.inDate(day.month))"
    case .chinese: "\(words.inDate(day.month))\(number)日"
    default: "\(number) \(words.inDate(day.month))"
    }
  }
}
