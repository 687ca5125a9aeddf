import Diplomacy
import Glibc

/// The time of day and the monotonic clock, read at the edge and handed inwards as values.
nonisolated enum Clock {
  /// Today, where the user is; `nil` where the system does not know.
  static func today() -> CalendarDay? {
    guard let parts = local() else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The hour and the minute, where the user is; `nil` where the system does not know.
  static func timeOfDay() -> (hour: Int, minute: Int)? {
    local().map { (Int($0.tm_hour), Int($0.tm_min)) }
  }

  /// A time in seconds since 1970 as the user's clock shows it, with its day where that is another
  /// than today.
  static func shown(_ seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "long ago" }
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(two(parts.tm_hour)):\(two(parts.tm_min))"
    let day = CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day, day != today() else { return clock }
    return "\(day.iso) \(clock)"
  }

  private static func local() -> tm? {
    var now = time(nil)
    var parts = tm()
    return localtime_r(&now, &parts) == nil ? nil : parts
  }

  /// Milliseconds on a clock that nobody sets.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
