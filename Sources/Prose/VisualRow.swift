/// A wrapped row as it is seen: its clusters from left to right with their columns.
///
/// A row runs from the left edge of its field, or, in a line that is read from right to left, up to
/// the right edge. A field one column wider than the wrap width has room for the cursor after the
/// last letter of a full row, on whichever side that is.
public struct VisualRow: Sendable {
  /// In UTF-8 bytes of the line.
  public let range: Range<Int>
  /// Where the leftmost cluster stands in the field.
  public let startColumn: Int
  /// The columns of all clusters together.
  public let columns: Int
  /// Whether the line is read from right to left.
  public let isRightToLeft: Bool
  /// Whether the line goes on in another row.
  public let isContinued: Bool
  /// Where a cursor may stand at the row's end: before the space that hangs, or before the last
  /// cluster where the row is continued, for the place after it is the next row's first.
  public let lastOffset: Int

  /// In visual order; nothing where every byte is a cluster of one column, from the first on.
  private let ordered: [VisualCluster]?

  /// The row of a line.
  ///
  /// `order` is worth keeping where many rows of one line are asked for.
  ///
  /// - Complexity: linear in the row, and in the line where `order` is not given.
  public init(_ row: WrappedRow, of line: String, field: Int, order: LineOrder? = nil) {
    let order = order ?? LineOrder(of: line)
    let bytes = line.utf8.span
    range = row.range.clamped(to: 0..<bytes.count)
    columns = row.columns
    isRightToLeft = order.isRightToLeft
    isContinued = range.upperBound < bytes.count
    startColumn = isRightToLeft ? max(field - row.columns, 0) : 0
    if order.levels.isEmpty, UTF8Scan.isASCII(bytes, range),
      !isContinued || bytes[range.upperBound] < 0x80
    {
      ordered = nil
    } else {
      let logical = Self.clusters(bytes, of: line, in: range, fitting: row.columns, order)
      ordered = Self.placed(logical, bytes, order, from: startColumn)
    }
    lastOffset = Self.lastOffset(bytes, of: line, in: range, isContinued)
  }

  /// The clusters from left to right.
  public var clusters: [VisualCluster] {
    if let ordered { return ordered }
    return range.map { place in
      let column = min(place - range.lowerBound, columns)
      return VisualCluster(
        range: place..<(place + 1), column: column, columns: column < columns ? 1 : 0,
        isRightToLeft: false, mirrored: nil)
    }
  }

  /// Whether each byte is one cluster of one column, in the order of the text.
  public var isASCII: Bool { ordered == nil }

  private static func lastOffset(
    _ bytes: Span<UInt8>, of line: String, in range: Range<Int>, _ isContinued: Bool
  ) -> Int {
    guard isContinued else { return range.upperBound }
    var place = line.clusterStart(before: range.upperBound)
    while place > range.lowerBound, bytes[place] == 0x20, bytes[place - 1] == 0x20 { place -= 1 }
    return place
  }
}
