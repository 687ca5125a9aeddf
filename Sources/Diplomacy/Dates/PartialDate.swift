/// A date known to the day, the month or only the year, as in `as-of: 2021-04`.
public enum PartialDate: Hashable, Sendable {
  case day(CalendarDay)
  case month(year: Int, month: Int)
  case year(Int)

  /// Reads `2021-04-08`, `2021-04` or `2021`; `nil` for anything else.
  public init?(iso text: some StringProtocol) { self.init(written: String(text)) }

  private init?(written text: String) {
    switch text.utf8.count {
    case 4:
      guard let first = CalendarDay(iso: text + "-01-01") else { return nil }
      self = .year(first.year)
    case 7:
      guard let first = CalendarDay(iso: text + "-01") else { return nil }
      self = .month(year: first.year, month: first.month)
    default:
      guard let day = CalendarDay(iso: text) else { return nil }
      self = .day(day)
    }
  }

  /// Written as it is in a brief.
  public var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month(let year, let month):
      "\(CalendarDay.padded(year, to: 4))-\(CalendarDay.padded(month, to: 2))"
    case .year(let year): CalendarDay.padded(year, to: 4)
    }
  }
}

/// The days from one to another, both included; a single day where both are the same.
public struct DayInterval: Hashable, Sendable {
  /// The day it begins on.
  public let first: CalendarDay
  /// The day it ends on; never before the first.
  public let last: CalendarDay

  /// `nil` where `last` comes before `first`.
  public init?(first: CalendarDay, last: CalendarDay) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Written as `2021-04-06/2021-04-08`, or `2021-04-06` for a single day.
  public var iso: String { first == last ? first.iso : "\(first.iso)/\(last.iso)" }
}
