/// Breaks a line into rows for a width, as a typist would: after spaces and hyphens.
///
/// Spaces at a row's end hang beyond the width. A word that is longer than the width is broken
/// between grapheme clusters. Chinese, Japanese and Korean break between characters, but never before
/// closing or after opening punctuation. Each cluster takes the columns of what `VisibleText` shows
/// for it.
public enum SoftWrap {
  /// The rows of a line, at least one; a width below 1 is taken for 1.
  ///
  /// - Complexity: linear in the line; a row of ASCII costs little more than a look at its end.
  public static func rows(of line: String, columns: Int) -> [WrappedRow] {
    var rows: [WrappedRow] = []
    append(rowsOf: line, columns: columns, to: &rows)
    return rows
  }

  /// Adds the rows of a line to those in an array, whose memory can be used again that way.
  static func append(rowsOf line: String, columns: Int, to rows: inout [WrappedRow]) {
    let utf8 = line.utf8Span
    let bytes = utf8.span
    let width = max(columns, 1)
    var start = 0
    repeat {
      let row = row(bytes, of: line, utf8.isKnownASCII, from: start, columns: width)
      rows.append(row)
      start = row.range.upperBound
    } while start < bytes.count
  }

  @inline(__always)
  static func row(
    _ bytes: Span<UInt8>, of line: String, _ isASCII: Bool, from start: Int, columns: Int
  ) -> WrappedRow {
    let rest = bytes.count - start
    if isASCII {
      if rest <= columns { return WrappedRow(range: start..<bytes.count, columns: rest) }
      let overflow = Overflow(rowStart: start, place: start + columns, columns: columns)
      return brokenRow(bytes, of: line, isASCII, overflow)
    }
    var cursor = ClusterCursor(bytes, at: start)
    while cursor.place < bytes.count {
      cursor.skipASCII(bytes, upTo: columns)
      let before = cursor
      guard before.place < bytes.count else { break }
      cursor.advance(bytes, of: line)
      if cursor.columns > columns, before.place > start {
        let overflow = Overflow(rowStart: start, place: before.place, columns: before.columns)
        return brokenRow(bytes, of: line, isASCII, overflow)
      }
    }
    return WrappedRow(range: start..<bytes.count, columns: cursor.columns)
  }

  /// A row that has to end at the first cluster that does not fit, or before it.
  private struct Overflow {
    var rowStart: Int
    /// Where the first cluster that does not fit begins.
    var place: Int
    /// The columns from the row's start to there.
    var columns: Int
  }

  private static func brokenRow(
    _ bytes: Span<UInt8>, of line: String, _ isASCII: Bool, _ overflow: Overflow
  ) -> WrappedRow {
    let start = overflow.rowStart
    let end = endOfSpaces(bytes, of: line, from: overflow.place)
    if end == bytes.count || BreakPlaces.mayBreak(bytes, before: end, rowStart: start) {
      return WrappedRow(range: start..<end, columns: overflow.columns)
    }
    // A space before a closing or after an opening sign parts them only where nothing else does.
    var found = end > overflow.place ? end : nil
    var place = overflow.place
    while place > start {
      if BreakPlaces.isCandidate(bytes, place), isBoundary(bytes, of: line, place) {
        if BreakPlaces.mayBreak(bytes, before: place, rowStart: start) {
          found = place
          break
        }
        if found == nil, isAfterSpace(bytes, place) { found = place }
      }
      place = UTF8Scan.scalarStart(bytes, before: place)
    }
    let rowEnd =
      found ?? BreakPlaces.placeWithinAddress(bytes, start..<overflow.place) ?? overflow.place
    let carried =
      rowEnd >= overflow.place
      ? 0 : columns(bytes, of: line, isASCII, in: rowEnd..<overflow.place)
    return WrappedRow(range: start..<rowEnd, columns: overflow.columns - carried)
  }

  private static func columns(
    _ bytes: Span<UInt8>, of line: String, _ isASCII: Bool, in range: Range<Int>
  ) -> Int {
    if isASCII { return range.count }
    var cursor = ClusterCursor(bytes, at: range.lowerBound)
    while cursor.place < range.upperBound { cursor.advance(bytes, of: line) }
    return cursor.columns
  }

  private static func isAfterSpace(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    BreakPlaces.isSpace(bytes[place - 1]) && !BreakPlaces.isSpace(bytes[place])
  }

  /// The end of the spaces that hang at a row's end.
  private static func endOfSpaces(_ bytes: Span<UInt8>, of line: String, from start: Int) -> Int {
    var place = start
    while place < bytes.count, BreakPlaces.isSpace(bytes[place]) {
      // An accent typed after a space stands on it and has to be seen.
      if !isBoundary(bytes, of: line, place + 1) { break }
      place += 1
    }
    return place
  }

  private static func isBoundary(_ bytes: Span<UInt8>, of line: String, _ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if bytes[place] < 0x80, bytes[place - 1] < 0x80 { return true }
    let before = LoneLetter(in: bytes, at: UTF8Scan.scalarStart(bytes, before: place))
    if before.width > 0, LoneLetter(in: bytes, at: place).leavesAlone { return true }
    return line.isClusterBoundary(at: place)
  }
}
