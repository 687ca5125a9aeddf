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
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return "at a time unknown" }
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The same for programs, in UTC: `2021-04-08T10:32:07Z`.
  static func timestamp(nanoseconds: Int64) -> String {
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "" }
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
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
