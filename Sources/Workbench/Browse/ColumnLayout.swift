import Screen

/// Where the rows of a column of Browse stand, for drawing and for the mouse alike.
struct ColumnLayout: Hashable, Sendable {
  /// The column without its heading.
  let list: Rect
  /// The lines that each row takes.
  let rowHeight: Int

  /// Rows of a pane above its list: the heading.
  static let headingRows = 1

  /// Lays out the column that `pane` is in the pane's whole `area`.
  init(of pane: Browse.Pane, in area: Rect) {
    list = area.dropTop(Self.headingRows)
    rowHeight = pane == .sessions ? 2 : 1
  }

  /// How many rows there is room for.
  var height: Int { list.rows / rowHeight }

  /// The rows that are shown, by their index, and where each is.
  func lines(of column: ColumnState) -> [(index: Int, area: Rect)] {
    let shown = column.cursor.shown(height: height, count: column.rows.count)
    return shown.map { index in
      let row = list.row + (index - shown.lowerBound) * rowHeight
      return (
        index, Rect(row: row, column: list.column, columns: list.columns, rows: rowHeight)
      )
    }
  }

  /// The index of the row that a cell of the screen belongs to.
  func row(at position: ScreenPosition, of column: ColumnState) -> Int? {
    lines(of: column).first { $0.area.contains(position) }?.index
  }
}
