/// Where a row may end.
enum BreakPlaces {
  /// Whether it is worth asking: among ASCII, a row ends only after spaces and hyphens.
  @inline(__always)
  static func isCandidate(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    let before = bytes[place - 1]
    return before >= 0x80 || isSpace(before) || before == UInt8(ascii: "-")
      || bytes[place] >= 0x80
  }

  /// Whether a row that begins at `rowStart` may end before the scalar at `place`.
  ///
  /// - Complexity: constant but for the spaces and marks just before `place`.
  static func mayBreak(_ bytes: Span<UInt8>, before place: Int, rowStart: Int) -> Bool {
    let next = BreakClass(UTF8Scan.scalar(bytes, at: place).value)
    if next == .space || next == .mark { return false }
    let before = UTF8Scan.scalarStart(bytes, before: place)
    let last = BreakClass(UTF8Scan.scalar(bytes, at: before).value)
    if last == .space { return mayBreakAfterSpaces(bytes, endingAt: place, rowStart, next) }
    return mayBreakBetween(bytes, last, at: before, next, rowStart)
  }

  private static func mayBreakAfterSpaces(
    _ bytes: Span<UInt8>, endingAt place: Int, _ rowStart: Int, _ next: BreakClass
  ) -> Bool {
    var start = place
    while start > rowStart, isSpace(bytes[start - 1]) { start -= 1 }
    // A row of nothing but spaces may end before anything: it can't end elsewhere.
    if start == rowStart { return true }
    if next == .closing { return false }
    let before = UTF8Scan.scalarStart(bytes, before: start)
    return BreakClass(UTF8Scan.scalar(bytes, at: before).value) != .opening
  }

  @inline(never)
  private static func mayBreakBetween(
    _ bytes: Span<UInt8>, _ last: BreakClass, at lastPlace: Int, _ next: BreakClass,
    _ rowStart: Int
  ) -> Bool {
    var (last, lastPlace) = (last, lastPlace)
    while last == .mark, lastPlace > rowStart {
      lastPlace = UTF8Scan.scalarStart(bytes, before: lastPlace)
      last = BreakClass(UTF8Scan.scalar(bytes, at: lastPlace).value)
    }
    switch next {
    case .closing, .trailing, .glue, .hyphen, .breakAfter, .space, .mark: return false
    case .other, .digit, .ideograph, .opening, .leading: break
    }
    switch last {
    case .opening, .leading, .glue: return false
    case .breakAfter, .ideograph: return true
    case .hyphen: return next != .digit && isWithinWord(bytes, hyphenAt: lastPlace)
    case .other, .digit, .closing, .trailing, .space, .mark: return next == .ideograph
    }
  }

  /// Only a hyphen that joins two words parts them again: not that of “-5” or of a list.
  private static func isWithinWord(_ bytes: Span<UInt8>, hyphenAt place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = UTF8Scan.scalarStart(bytes, before: place)
    switch BreakClass(UTF8Scan.scalar(bytes, at: before).value) {
    case .space, .hyphen, .opening, .breakAfter: return false
    default: return true
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
