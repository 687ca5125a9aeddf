extension Surface {
  /// Makes all cells of a rectangle spaces.
  public mutating func fill(_ rect: Rect, style: Style) {
    fill(rect, with: .blank(style))
  }

  /// Makes all cells of a rectangle show one scalar of width 1, for rules and bars.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, style: Style) {
    fill(rect, with: Cell(scalar, style: style))
  }

  private mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let start = row * size.columns
      mendLeft(of: area.column, row: start)
      write(cell, to: (start + area.column)..<(start + area.endColumn))
      mendRight(of: area.endColumn, row: start)
      note(row: row, from: area.column, to: area.endColumn)
    }
  }

  private mutating func write(_ cell: Cell, to range: Range<Int>) {
    var cells = cells.mutableSpan
    for index in range { cells[index] = cell }
  }

  /// Changes the style of all cells of a rectangle, and leaves what they show.
  ///
  /// A wide cell that the edge cuts through is changed as a whole.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let isCutLeft = self[row, area.column].width == 0
      let isCutRight = area.endColumn < size.columns && self[row, area.endColumn].width == 0
      let start = max(0, isCutLeft ? area.column - 1 : area.column)
      let end = isCutRight ? area.endColumn + 1 : area.endColumn
      for index in (row * size.columns + start)..<(row * size.columns + end) {
        change(&cells[index].style)
      }
      note(row: row, from: start, to: end)
    }
  }
}
