extension SoftWrap {
  /// Brings the rows of a line up to date after one edit, from shortly before it to where the rows
  /// break as they did.
  ///
  /// - Complexity: that of wrapping a few rows, where the rows after them do not change.
  static func update(
    _ rows: inout [WrappedRow], of line: String, columns: Int, after edit: LineEdit
  ) {
    let utf8 = line.utf8Span
    let bytes = utf8.span
    // A row's end is found by looking at what follows, which may reach into the next few rows.
    let first = max(rowIndex(of: edit.start, in: rows) - 3, 0)
    var start = first < rows.count ? rows[first].range.lowerBound : 0
    var kept = first
    var fresh: [WrappedRow] = []
    fresh.reserveCapacity(8)
    repeat {
      let row = row(bytes, of: line, utf8.isKnownASCII, from: start, columns: max(columns, 1))
      fresh.append(row)
      start = row.range.upperBound
      // What a row is, depends on its text and on the scalar before it.
      guard start >= edit.end + 4 else { continue }
      while kept < rows.count, rows[kept].range.lowerBound + edit.shift < start { kept += 1 }
      if kept < rows.count, rows[kept].range.lowerBound + edit.shift == start {
        replace(first..<kept, of: &rows, with: fresh, shifting: edit.shift)
        return
      }
    } while start < bytes.count
    rows.replaceSubrange(first..., with: fresh)
  }

  private static func replace(
    _ range: Range<Int>, of rows: inout [WrappedRow], with fresh: [WrappedRow],
    shifting shift: Int
  ) {
    rows.replaceSubrange(range, with: fresh)
    for index in (range.lowerBound + fresh.count)..<rows.count {
      let row = rows[index]
      rows[index] = WrappedRow(
        range: (row.range.lowerBound + shift)..<(row.range.upperBound + shift),
        columns: row.columns)
    }
  }
}
