/// Cutting a rectangle into parts; every part lies inside, and may be empty.
extension Rect {
  /// The first rows, as many as there are.
  public func top(_ count: Int) -> Rect {
    Rect(row: row, column: column, columns: columns, rows: clamp(count, rows))
  }

  /// The last rows, as many as there are.
  public func bottom(_ count: Int) -> Rect {
    let count = clamp(count, rows)
    return Rect(row: endRow - count, column: column, columns: columns, rows: count)
  }

  /// The first columns, as many as there are.
  public func left(_ count: Int) -> Rect {
    Rect(row: row, column: column, columns: clamp(count, columns), rows: rows)
  }

  /// The last columns, as many as there are.
  public func right(_ count: Int) -> Rect {
    let count = clamp(count, columns)
    return Rect(row: row, column: endColumn - count, columns: count, rows: rows)
  }

  /// All but the first rows.
  public func dropTop(_ count: Int) -> Rect { bottom(rows - clamp(count, rows)) }
  /// All but the last rows.
  public func dropBottom(_ count: Int) -> Rect { top(rows - clamp(count, rows)) }
  /// All but the first columns.
  public func dropLeft(_ count: Int) -> Rect { right(columns - clamp(count, columns)) }
  /// All but the last columns.
  public func dropRight(_ count: Int) -> Rect { left(columns - clamp(count, columns)) }

  /// The first rows, and what is left below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) { (top(count), dropTop(count)) }
  /// What is left above the last rows, and those.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    (dropBottom(count), bottom(count))
  }
  /// The first columns, and what is left beside them.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) { (left(count), dropLeft(count)) }
  /// What is left beside the last columns, and those.
  public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    (dropRight(count), right(count))
  }

  /// The rectangle without a margin on every side.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    dropLeft(columns).dropRight(columns).dropTop(rows).dropBottom(rows)
  }

  /// One row of it, counted from its own top; empty where there is none.
  public func line(_ index: Int) -> Rect {
    guard index >= 0, index < rows else {
      return Rect(row: endRow, column: column, columns: columns, rows: 0)
    }
    return Rect(row: row + index, column: column, columns: columns, rows: 1)
  }

  /// A rectangle of this size in the middle, cut to fit.
  public func centered(columns: Int, rows: Int) -> Rect {
    let columns = clamp(columns, self.columns)
    let rows = clamp(rows, self.rows)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
      columns: columns, rows: rows)
  }

  private func clamp(_ count: Int, _ limit: Int) -> Int { min(max(0, count), limit) }
}
