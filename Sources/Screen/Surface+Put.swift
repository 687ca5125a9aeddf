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
      let ascii = writeASCII(
        bytes, from: offset, to: row + column, room: columns.upperBound - column, style: style)
      offset += ascii
      column += ascii
      let lone = writeLone(
        bytes, from: offset, to: row + column, room: columns.upperBound - column, style: style)
      offset += lone.bytes
      column += lone.columns
      guard offset < bytes.count, column < columns.upperBound else { return column }
      if ascii + lone.columns > 0 { continue }
      let cluster = text[utf8.index(utf8.startIndex, offsetBy: offset)]
      let used = write(cluster, row: row, columns: column..<columns.upperBound, style: style)
      guard used > 0 else { return column }
      column += used
      offset += cluster.utf8.count
    }
  }

  /// Writes printable ASCII up to the letter that something else may join; returns the columns.
  ///
  /// Measured: a screen of ASCII took half of what a key may take before it was three stores a cell.
  private mutating func writeASCII(
    _ bytes: borrowing Span<UInt8>, from offset: Int, to index: Int, room: Int, style: Style
  ) -> Int {
    let limit = offset + min(room, bytes.count - offset)
    var end = offset
    while end < limit, VisibleText.isPlain(unsafe bytes[unchecked: end]) { end &+= 1 }
    if end > offset, end < bytes.count, bytes[end] >= 0x80 { end -= 1 }
    let count = end - offset
    guard count > 0, index >= 0, index + count <= cells.count else { return 0 }
    typealias Words = (letter: UInt64, marks: UInt64, style: UInt64)
    let words = unsafe unsafeBitCast(Cell.blank(style), to: Words.self)
    unsafe cells.withUnsafeMutableBytes { memory in
      guard var cell = memory.baseAddress else { return }
      unsafe cell += index * MemoryLayout<Cell>.stride
      for position in offset..<end {
        let letter = UInt64(unsafe bytes[unchecked: position])
        unsafe cell.storeBytes(of: letter, as: UInt64.self)
        unsafe cell.storeBytes(of: words.marks, toByteOffset: 8, as: UInt64.self)
        unsafe cell.storeBytes(of: words.style, toByteOffset: 16, as: UInt64.self)
        unsafe cell += MemoryLayout<Cell>.stride
      }
    }
    return count
  }

  /// Writes letters that need no look at what surrounds them, up to the first that does.
  private mutating func writeLone(
    _ bytes: borrowing Span<UInt8>, from start: Int, to index: Int, room: Int, style: Style
  ) -> (bytes: Int, columns: Int) {
    var cells = cells.mutableSpan
    var offset = start
    var column = 0
    var cell = Cell.blank(style)
    var letter = LoneLetter(in: bytes, at: offset)
    while letter.width > 0, column + letter.width <= room {
      let next = LoneLetter(in: bytes, at: offset + letter.length)
      guard next.leavesAlone else { break }
      cell.show(letter)
      cells[index + column] = cell
      if letter.width == 2 { cells[index + column + 1] = .rightHalf(style) }
      column += letter.width
      offset += letter.length
      letter = next
    }
    return (offset - start, column)
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
