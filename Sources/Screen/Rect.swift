/// A part of a surface; never of negative size, so that layouts for one row need no special case.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The number of columns, at least 0.
  public var columns: Int
  /// The number of rows, at least 0.
  public var rows: Int

  /// A rectangle; negative sizes count as 0, and all numbers are kept where sums are safe.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = min(max(row, -Self.limit), Self.limit)
    self.column = min(max(column, -Self.limit), Self.limit)
    self.columns = min(max(0, columns), Self.limit)
    self.rows = min(max(0, rows), Self.limit)
  }

  private static let limit = 1 << 40

  /// The whole of a surface of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  /// The size alone.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The upper left cell.
  public var origin: ScreenPosition { ScreenPosition(row: row, column: column) }
  /// The row after the last.
  public var endRow: Int { row + rows }
  /// The column after the last.
  public var endColumn: Int { column + columns }
  /// Whether no cell lies inside.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a cell lies inside.
  public func contains(_ position: ScreenPosition) -> Bool {
    position.row >= row && position.row < endRow && position.column >= column
      && position.column < endColumn
  }

  /// The cells that lie in both.
  public func intersection(_ other: Rect) -> Rect {
    let row = max(row, other.row)
    let column = max(column, other.column)
    return Rect(
      row: row, column: column, columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }
}
