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
    let bytes = line.utf8.span
    let width = max(columns, 1)
    var start = 0
    repeat {
      let row = row(bytes, of: line, from: start, columns: width)
      rows.append(row)
      start = row.range.upperBound
    } while start < bytes.count
  }

  private static func row(
    _ bytes: Span<UInt8>, of line: String, from start: Int, columns: Int
  ) -> WrappedRow {
    let rest = bytes.count - start
    let window = columns < rest ? columns + 1 : rest
    if UTF8Scan.isASCII(bytes, start..<(start + window)) {
      if rest <= columns { return WrappedRow(range: start..<bytes.count, columns: rest) }
      let overflow = Overflow(rowStart: start, place: start + columns, columns: columns)
      return brokenRow(bytes, of: line, overflow)
    }
    var overflow = Overflow(rowStart: start, place: start, columns: 0)
    while overflow.place < bytes.count {
      let cluster = ClusterScan.cluster(bytes, of: line, at: overflow.place)
      if overflow.columns + cluster.columns > columns, overflow.place > start {
        return brokenRow(bytes, of: line, overflow)
      }
      overflow.place += cluster.length
      overflow.columns += cluster.columns
    }
    return WrappedRow(range: start..<bytes.count, columns: overflow.columns)
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
    _ bytes: Span<UInt8>, of line: String, _ overflow: Overflow
  ) -> WrappedRow {
    let start = overflow.rowStart
    let end = endOfSpaces(bytes, of: line, from: overflow.place)
    if end == bytes.count || BreakPlaces.mayBreak(bytes, before: end, rowStart: start) {
      return WrappedRow(range: start..<end, columns: overflow.columns)
    }
    // A space before a closing or after an opening sign parts them only where nothing else does.
    var lastResort = end > overflow.place ? end : nil
    var place = overflow.place
    while true {
      if BreakPlaces.mayBreak(bytes, before: place, rowStart: start),
        isBoundary(bytes, of: line, place)
      {
        return row(endingAt: place, bytes, of: line, overflow)
      }
      if lastResort == nil, isAfterSpace(bytes, place), isBoundary(bytes, of: line, place) {
        lastResort = place
      }
      place = UTF8Scan.scalarStart(bytes, before: place)
      if place <= start { break }
    }
    return row(endingAt: lastResort ?? overflow.place, bytes, of: line, overflow)
  }

  private static func row(
    endingAt end: Int, _ bytes: Span<UInt8>, of line: String, _ overflow: Overflow
  ) -> WrappedRow {
    let columns =
      end < overflow.place
      ? overflow.columns - ClusterScan.columns(bytes, of: line, in: end..<overflow.place)
      : overflow.columns
    return WrappedRow(range: overflow.rowStart..<end, columns: columns)
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
    let before = UTF8Scan.scalar(bytes, at: UTF8Scan.scalarStart(bytes, before: place)).value
    let after = UTF8Scan.scalar(bytes, at: place).value
    if SimpleScalar.columns(before) > 0, SimpleScalar.columns(after) > 0 { return true }
    return line.isClusterBoundary(at: place)
  }
}
