/// The rows of a whole text for one width, and in which direction each line is read, kept by line:
/// only lines that changed are looked at anew.
///
/// Belongs to one buffer: the versions of two that were edited apart can't be told from each other.
public struct WrapCache: Sendable {
  /// A row of the text: a line, and which of its rows.
  public struct Place: Hashable, Sendable {
    /// Counted from 0.
    public var line: Int
    /// Counted from 0 within the line.
    public var row: Int

    /// A row by its line, and which of its rows.
    public init(line: Int, row: Int) {
      self.line = line
      self.row = row
    }
  }

  private var entries: [WrappedLine] = []
  private var revision: UInt64 = 0
  /// The width that the rows were made for.
  public private(set) var columns = 0
  /// All rows of the text.
  public private(set) var rowCount = 0

  /// Knows nothing before the first `update`.
  public init() {}

  /// Brings the rows up to date with a text and a width.
  ///
  /// - Complexity: that of wrapping the lines that changed; where they take more or fewer rows than
  ///   before, an addition for each line after them. One comparison for each line where the text no
  ///   longer knows what changed.
  public mutating func update(for buffer: borrowing TextBuffer, columns: Int) {
    if self.columns != columns {
      self.columns = columns
      entries.removeAll(keepingCapacity: true)
      rowCount = 0
    } else if revision == buffer.revision {
      return
    }
    let known = entries.isEmpty ? nil : buffer.change(since: revision)
    revision = buffer.revision
    let whole = TextBuffer.LinesChange(
      former: entries.indices, current: buffer.lines.indices)
    take(known ?? whole, of: buffer)
  }

  private mutating func take(_ change: TextBuffer.LinesChange, of buffer: borrowing TextBuffer) {
    let formerEnd =
      change.former.upperBound < entries.count
      ? entries[change.former.upperBound].firstRow : rowCount
    let start = change.current.lowerBound
    var firstRow = start > 0 ? entries[start - 1].endRow : 0
    matchEntries(change, to: buffer)
    for index in change.current {
      if entries[index].version != buffer.lines[index].version {
        entries[index].update(for: buffer.lines[index], columns: columns)
      }
      entries[index].firstRow = firstRow
      firstRow = entries[index].endRow
    }
    let shift = firstRow - formerEnd
    guard shift != 0 else { return }
    for index in change.current.upperBound..<entries.count { entries[index].firstRow += shift }
    rowCount += shift
  }

  /// Where lines came or went, keeps the entries of those before and after.
  private mutating func matchEntries(
    _ change: TextBuffer.LinesChange, to buffer: borrowing TextBuffer
  ) {
    guard change.shift != 0 else { return }
    let shorter = min(change.former.count, change.current.count)
    let (start, old, new) = (
      change.former.lowerBound, change.former.upperBound, change.current.upperBound
    )
    var head = 0
    while head < shorter,
      entries[start + head].version == buffer.lines[start + head].version
    {
      head += 1
    }
    var tail = 0
    while tail < shorter - head,
      entries[old - 1 - tail].version == buffer.lines[new - 1 - tail].version
    {
      tail += 1
    }
    let fresh = repeatElement(WrappedLine(), count: change.current.count - head - tail)
    entries.replaceSubrange((start + head)..<(old - tail), with: fresh)
  }

  /// What a row shows of its line; nothing where there is no such row.
  public func range(ofRowAt place: Place) -> Range<Int> {
    guard entries.indices.contains(place.line),
      entries[place.line].rows.indices.contains(place.row)
    else { return 0..<0 }
    return entries[place.line].rows[place.row].range
  }

  /// The row below `place`, in the same line or the first of the next.
  public func place(after place: Place) -> Place {
    entries.indices.contains(place.line) && place.row + 1 < entries[place.line].rows.count
      ? Place(line: place.line, row: place.row + 1) : Place(line: place.line + 1, row: 0)
  }

  /// The rows of a line; none for a line that does not exist.
  public func rows(ofLine line: Int) -> [WrappedRow] {
    entries.indices.contains(line) ? entries[line].rows : []
  }

  /// In which direction a line is read.
  public func order(ofLine line: Int) -> LineOrder {
    entries.indices.contains(line) ? entries[line].order : .leftToRight
  }

  /// A row as it is seen; `nil` where the text, which must be that of the last update, has none.
  ///
  /// - Parameter order: how the row is put on the screen; `nil` for as its line is read.
  public func visualRow(
    _ place: Place, of buffer: borrowing TextBuffer, field: Int, order: LineOrder? = nil
  ) -> VisualRow? {
    guard entries.indices.contains(place.line), entries.count == buffer.lines.count,
      entries[place.line].rows.indices.contains(place.row)
    else { return nil }
    return VisualRow(
      entries[place.line].rows[place.row], of: buffer.lines[place.line].text, field: field,
      order: order ?? entries[place.line].order)
  }

  /// Which row of the text a place is in; between two rows it belongs to the second.
  public func rowIndex(of position: TextPosition) -> Int {
    guard entries.indices.contains(position.line) else { return max(rowCount - 1, 0) }
    let entry = entries[position.line]
    return entry.firstRow + SoftWrap.rowIndex(of: position.offset, in: entry.rows)
  }

  /// The line, and the row in that line, of a row of the text; the nearest where there is none.
  public func place(ofRow index: Int) -> Place {
    guard !entries.isEmpty else { return Place(line: 0, row: 0) }
    let index = min(max(index, 0), rowCount - 1)
    let after = SoftWrap.firstIndex(in: entries.count) { entries[$0].firstRow > index }
    return Place(line: after - 1, row: index - entries[after - 1].firstRow)
  }
}
