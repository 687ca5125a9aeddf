/// What a `WrapCache` knows of one line.
struct WrappedLine: Sendable {
  /// The line's version that this is about; 0, which no line has, where nothing is known yet.
  private(set) var version: UInt64 = 0
  private(set) var rows: [WrappedRow] = []
  private(set) var order = LineOrder.leftToRight
  /// Rows of all lines before this one.
  var firstRow = 0
  /// The first row of the line after this one.
  var endRow: Int { firstRow + rows.count }

  /// Brings rows and order up to date, from what is known of the version just before if it is that.
  mutating func update(for line: borrowing TextBuffer.Line, columns: Int) {
    let edit = line.lastEdit
    if version != 0, version == edit.previousVersion {
      SoftWrap.update(&rows, of: line.text, columns: columns, after: edit)
      let isStillLeftToRight =
        order == .leftToRight
        && !LineOrder.mayRunRightToLeft(line.text.utf8.span, edit.start..<edit.end)
      if !isStillLeftToRight { order = LineOrder(of: line.text) }
    } else {
      rows.removeAll(keepingCapacity: true)
      SoftWrap.append(rowsOf: line.text, columns: columns, to: &rows)
      order = LineOrder(of: line.text)
    }
    version = line.version
  }
}
