/// Movement by the rows that are seen, for which only the lines passed are wrapped.
extension TextEditor {
  /// So many rows down, or up where negative, in the column that was left first; beyond the first
  /// and the last row, to the text's own ends.
  func rows(_ count: Int, columns: Int) -> (position: TextPosition, goalColumn: Int?) {
    var line = cursor.line
    var rows = SoftWrap.rows(of: buffer.lines[line].text, columns: columns)
    var row = SoftWrap.rowIndex(of: cursor.offset, in: rows)
    let goal = goalColumn ?? visualRow(rows[row], line, columns).column(of: cursor.offset)
    row += count
    while row >= rows.count {
      guard line + 1 < buffer.lines.count else { return (buffer.end, goal) }
      row -= rows.count
      line += 1
      rows = SoftWrap.rows(of: buffer.lines[line].text, columns: columns)
    }
    while row < 0 {
      guard line > 0 else { return (.start, goal) }
      line -= 1
      rows = SoftWrap.rows(of: buffer.lines[line].text, columns: columns)
      row += rows.count
    }
    let offset = visualRow(rows[row], line, columns).offset(atColumn: goal)
    return (TextPosition(line: line, offset: offset), goal)
  }

  /// The first or last place of the row that the cursor is in.
  func edgeOfRow(isForward: Bool, columns: Int) -> TextPosition {
    let line = cursor.line
    let rows = SoftWrap.rows(of: buffer.lines[line].text, columns: columns)
    let row = rows[SoftWrap.rowIndex(of: cursor.offset, in: rows)]
    let offset =
      isForward ? visualRow(row, line, columns).lastOffset : row.range.lowerBound
    return TextPosition(line: line, offset: offset)
  }

  /// The field is a column wider than the rows, for a cursor behind the last letter.
  private func visualRow(_ row: WrappedRow, _ line: Int, _ columns: Int) -> VisualRow {
    VisualRow(row, of: buffer.lines[line].text, field: min(max(columns, 1), .max - 1) + 1)
  }
}
