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

  /// A time of the past, where the user is: `2021-04-08 10:32`.
  static func words(nanoseconds: Int64) -> String {
    written(seconds: time_t(nanoseconds / 1_000_000_000), as: "%Y-%m-%d %H:%M")
      ?? "at a time unknown"
  }

  /// The same without the day where that is today.
  static func shown(seconds: Int) -> String {
    let days = [seconds, time(nil)].map { written(seconds: $0, as: "%Y-%m-%d") }
    let isToday = days[0] == days[1]
    return written(seconds: seconds, as: isToday ? "%H:%M" : "%Y-%m-%d %H:%M") ?? "long ago"
  }

  private static func written(seconds: time_t, as format: String) -> String? {
    var seconds = seconds
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return written(&parts, as: format)
  }

  private static func written(_ parts: inout tm, as format: String) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The same for programs, in UTC: `2021-04-08T10:32:07Z`.
  static func timestamp(nanoseconds: Int64) -> String {
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "" }
    return written(&parts, as: "%Y-%m-%dT%H:%M:%SZ")
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
