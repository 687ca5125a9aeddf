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
    return mayBreakBetween(bytes, last, at: before, next, at: place, rowStart)
  }

  private static func mayBreakAfterSpaces(
    _ bytes: Span<UInt8>, endingAt place: Int, _ rowStart: Int, _ next: BreakClass
  ) -> Bool {
    var start = place
    while start > rowStart, isSpace(bytes[start - 1]) { start -= 1 }
    // A row of nothing but spaces may end before anything: it can't end elsewhere.
    if start == rowStart { return true }
    if next == .closing { return false }
    if next == .trailing, closesAfterSpace(bytes, place) { return false }
    let before = UTF8Scan.scalarStart(bytes, before: start)
    let last = BreakClass(UTF8Scan.scalar(bytes, at: before).value)
    return last != .opening && !(last == .leading && opensBeforeSpace(bytes, before, rowStart))
  }

  /// Whether a guillemet after a space closes, as in “« mot »”: nothing of a word follows it.
  @inline(never)
  private static func closesAfterSpace(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    let sign = UTF8Scan.scalar(bytes, at: place)
    guard sign.value == 0xBB || sign.value == 0x203A else { return false }
    let end = place + sign.length
    guard end < bytes.count else { return true }
    switch BreakClass(UTF8Scan.scalar(bytes, at: end).value) {
    case .other, .digit, .ideograph, .opening, .leading: return false
    default: return true
    }
  }

  /// Whether a guillemet before a space opens: nothing of a word stands before it.
  @inline(never)
  private static func opensBeforeSpace(
    _ bytes: Span<UInt8>, _ place: Int, _ rowStart: Int
  ) -> Bool {
    let value = UTF8Scan.scalar(bytes, at: place).value
    guard value == 0xAB || value == 0x2039 else { return false }
    guard place > rowStart else { return true }
    let before = UTF8Scan.scalarStart(bytes, before: place)
    switch BreakClass(UTF8Scan.scalar(bytes, at: before).value) {
    case .other, .digit, .ideograph, .closing, .trailing: return false
    default: return true
    }
  }

  @inline(never)
  private static func mayBreakBetween(
    _ bytes: Span<UInt8>, _ last: BreakClass, at lastPlace: Int, _ next: BreakClass,
    at nextPlace: Int, _ rowStart: Int
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
    case .closing:
      return next == .ideograph || isWide(bytes, lastPlace)
        || next == .opening && isWide(bytes, nextPlace)
    case .other, .digit, .trailing, .space, .mark:
      return next == .ideograph || next == .opening && isWide(bytes, nextPlace)
    }
  }

  /// Whether punctuation is that of Chinese and Japanese, which parts what no blank parts.
  private static func isWide(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    let value = UTF8Scan.scalar(bytes, at: place).value
    return (0x3000..<0x3100).contains(value) || (0xFE30..<0xFE50).contains(value)
      || (0xFF00..<0xFF66).contains(value)
  }

  /// A better place than any for a word that is longer than a row: after a slash or the like in an
  /// address, where more than half a row stands before it; `nil` where there is none.
  @inline(never)
  static func placeWithinAddress(_ bytes: Span<UInt8>, _ row: Range<Int>) -> Int? {
    var place = row.upperBound
    while place > row.lowerBound + row.count / 2 {
      switch bytes[place - 1] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="):
        return place
      default: place -= 1
      }
    }
    return nil
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
