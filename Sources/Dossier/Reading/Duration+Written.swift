extension Duration {
  /// Reads `3m`, `90s` or `2m30s`; `nil` for anything else and for no time at all.
  init?(written text: some StringProtocol) {
    var seconds = 0
    var number: Int?
    var units = "hms"[...]
    for byte in text.utf8 {
      if byte.isASCIIDigit {
        let next = (number ?? 0) * 10 + Int(byte - 0x30)
        guard next < 100_000 else { return nil }
        number = next
      } else {
        let unit = Character(Unicode.Scalar(byte))
        guard let count = number, let place = units.firstIndex(of: unit) else { return nil }
        seconds += count * (unit == "h" ? 3600 : unit == "m" ? 60 : 1)
        units = units[units.index(after: place)...]
        number = nil
      }
    }
    guard number == nil, seconds > 0 else { return nil }
    self = .seconds(seconds)
  }
}
