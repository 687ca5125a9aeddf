/// A rectangle of cells to draw on, with a note per row of what was drawn since it was last shown.
///
/// Whatever lies outside is cut off in silence, so that drawing code needs no checks; a wide cell
/// is never split: when one half is overwritten, the other becomes a space.
public struct Surface: Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row after row.
  public internal(set) var cells: [Cell]
  /// Per row the columns that were written since `clearDamage`.
  public private(set) var damage: [Damage]

  /// The columns of a row that were written.
  public struct Damage: Hashable, Sendable {
    /// The first column written.
    public internal(set) var start: Int32
    /// The column after the last one written; not above `start` where nothing was.
    public internal(set) var end: Int32

    /// Nothing was written.
    public static let none = Damage(start: .max, end: 0)
    /// Whether nothing was written.
    public var isEmpty: Bool { start >= end }
  }

  /// A surface of spaces, all of it to be shown.
  public init(size: Size, style: Style = .standard) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
    damage = Array(repeating: Damage(start: 0, end: Int32(size.columns)), count: size.rows)
  }

  /// The cell at a place; a blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank() }
    return cells[row * size.columns + column]
  }

  /// Whether text is written as it is stored, for a terminal that puts it into order itself.
  public var isOrderedByTerminal = false

  /// Forgets what was drawn: it has been shown.
  public mutating func clearDamage() {
    for row in damage.indices { damage[row] = .none }
  }

  /// Notes that columns of a row were written.
  mutating func note(row: Int, from start: Int, to end: Int) {
    guard start < end else { return }
    damage[row].start = min(damage[row].start, Int32(start))
    damage[row].end = max(damage[row].end, Int32(end))
  }

  /// Blanks the left half of a wide cell whose right half is about to be overwritten; `row` is the
  /// index of the row's first cell.
  mutating func mendLeft(of column: Int, row: Int) {
    guard column > 0, cells[row + column].width == 0 else { return }
    blank(column: column - 1, row: row)
  }

  /// Blanks the right half of a wide cell whose left half was overwritten.
  mutating func mendRight(of column: Int, row: Int) {
    guard column < size.columns, cells[row + column].width == 0 else { return }
    blank(column: column, row: row)
  }

  private mutating func blank(column: Int, row: Int) {
    cells[row + column] = .blank(cells[row + column].style)
    note(row: row / size.columns, from: column, to: column + 1)
  }
}
