/// Durations as diplomats write and read them.
public enum SpokenDuration {
  /// Reads `3m`, `90s` or `2m30s`; `nil` for anything else, for nothing at all (`0m`) and for more
  /// than 9999 minutes or seconds.
  public static func parse(_ text: some StringProtocol) -> Duration? {
    var rest = text.utf8[...]
    var minutes = 0
    var seconds = 0
    if let leading = number(before: "m", in: &rest) {
      minutes = leading
      guard !rest.isEmpty else { return minutes > 0 ? .seconds(minutes * 60) : nil }
    }
    let isAlone = rest.startIndex == text.utf8.startIndex
    guard let trailing = number(before: "s", in: &rest), rest.isEmpty, isAlone || trailing < 60
    else { return nil }
    seconds = trailing
    return minutes + seconds > 0 ? .seconds(minutes * 60 + seconds) : nil
  }

  /// Written as in a brief: `3m`, `45s`, `2m30s`; parts of a second are left out.
  public static func written(_ duration: Duration) -> String {
    let total = max(0, duration.components.seconds)
    let (minutes, seconds) = (total / 60, total % 60)
    if minutes == 0 { return "\(seconds)s" }
    return seconds == 0 ? "\(minutes)m" : "\(minutes)m\(seconds)s"
  }

  /// As a clock shows it, to the nearest second: `2:41`, `12:00`, and `−0:12` past the limit.
  public static func clock(_ duration: Duration) -> String {
    let (whole, part) = duration.components
    let half: Int64 = 500_000_000_000_000_000
    let rounded = part >= half ? whole + 1 : part <= -half ? whole - 1 : whole
    let total = rounded.magnitude
    return (rounded < 0 ? "−" : "") + "\(total / 60):"
      + CalendarDay.padded(Int(total % 60), to: 2)
  }

  /// Takes up to four digits and `unit` off the front of `rest`; leaves it alone otherwise.
  private static func number<Bytes: Collection<UInt8>>(
    before unit: Unicode.Scalar, in rest: inout Bytes
  ) -> Int? where Bytes.SubSequence == Bytes {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let after = rest.dropFirst(digits.count)
    guard (1...4).contains(digits.count), after.first == UInt8(ascii: unit) else { return nil }
    rest = after.dropFirst()
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
