/// How many columns and rows a terminal or a part of it has.
public struct Size: Hashable, Sendable {
  /// The columns, at least 0.
  public var columns: Int
  /// The rows, at least 0.
  public var rows: Int

  /// A size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place on a surface, from 0 at the upper left.
public struct ScreenPosition: Hashable, Sendable {
  /// The row, from 0 at the top.
  public var row: Int
  /// The column, from 0 at the left.
  public var column: Int

  /// A place on a surface.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
