import Prose

extension Surface {
  /// Writes text into a row and returns the columns used.
  ///
  /// What doesn't fit into `maxColumns` or the row is left out, a wide cluster as a whole; controls
  /// and everything that hides become visible signs, in the columns that `VisibleText` says.
  /// - Complexity: linear in the columns written.
  @discardableResult
  public mutating func put(
    _ text: Substring, at position: ScreenPosition, style: Style, maxColumns: Int = .max
  ) -> Int {
    guard position.row >= 0, position.row < size.rows, position.column >= 0,
      position.column < size.columns, maxColumns > 0, !text.isEmpty
    else { return 0 }
    let limit = position.column + min(maxColumns, size.columns - position.column)
    let row = position.row * size.columns
    let columns = position.column..<limit
    mendLeft(of: position.column, row: row)
    let end = write(text, row: row, columns: columns, style: style)
    mendRight(of: end, row: row)
    note(row: position.row, from: position.column, to: end)
    return end - position.column
  }

  /// Writes a whole text, as the same for a part of one does.
  @discardableResult
  public mutating func put(
    _ text: String, at position: ScreenPosition, style: Style, maxColumns: Int = .max
  ) -> Int {
    put(text[...], at: position, style: style, maxColumns: maxColumns)
  }

  /// Writes one cluster, if it fits.
  @discardableResult
  public mutating func put(
    _ cluster: Character, at position: ScreenPosition, style: Style, maxColumns: Int = .max
  ) -> Int {
    put(String(cluster)[...], at: position, style: style, maxColumns: maxColumns)
  }

  /// Writes cells from the first of some columns on, and returns the column after the last.
  private mutating func write(
    _ text: Substring, row: Int, columns: Range<Int>, style: Style
  ) -> Int {
    let utf8 = text.utf8
    let bytes = utf8.span
    var offset = 0
    var column = columns.lowerBound
    while true {
      writeLone(
        bytes, offset: &offset, column: &column, row: row, limit: columns.upperBound, style: style)
      guard offset < bytes.count, column < columns.upperBound else { return column }
      let cluster = text[utf8.index(utf8.startIndex, offsetBy: offset)]
      let used = write(
        cluster, row: row, columns: column..<columns.upperBound, style: style)
      guard used > 0 else { return column }
      column += used
      offset += cluster.utf8.count
    }
  }

  /// Writes letters that need no look at what surrounds them, up to the first that does.
  private mutating func writeLone(
    _ bytes: borrowing Span<UInt8>, offset: inout Int, column: inout Int, row: Int, limit: Int,
    style: Style
  ) {
    var cells = cells.mutableSpan
    while offset < bytes.count, column < limit {
      let letter = LoneLetter(in: bytes, at: offset)
      guard letter.width > 0, column + letter.width <= limit else { return }
      cells[row + column] = Cell(letter: letter, style: style)
      if letter.width == 2 { cells[row + column + 1] = .rightHalf(style) }
      column += letter.width
      offset += letter.length
    }
  }

  /// Writes a cluster as it is shown and returns its columns; none where it doesn't fit.
  private mutating func write(
    _ cluster: Character, row: Int, columns: Range<Int>, style: Style
  ) -> Int {
    let shown = VisibleText.shown(cluster)
    let used = DisplayWidth.width(of: shown)
    guard used <= columns.count else { return 0 }
    var index = row + columns.lowerBound
    for part in DisplayWidth.parts(of: shown) {
      cells[index] = Cell(part.base, marks: part.marks, width: part.width, style: style)
      if part.width == 2 { cells[index + 1] = .rightHalf(style) }
      index += part.width
    }
    return used
  }
}
