/// Which row of a list is chosen, and which row stands at the top of what is shown.
///
/// The cursor's row stays where it was on the screen as long as it can: only a move beyond the
/// edge scrolls.
struct ListCursor: Hashable, Sendable {
  /// The chosen row, from 0.
  private(set) var chosen = 0
  /// The first row shown, from 0.
  private(set) var top = 0
  /// Whether the list was scrolled to look at other rows than the chosen one.
  private var looksAway = false

  /// Moves by `rows`, stopping at both ends of a list of `count` rows.
  mutating func move(by rows: Int, count: Int) {
    looksAway = false
    choose(chosen + rows, count: count)
  }

  /// Chooses `row`, or the nearest there is in a list of `count` rows.
  mutating func choose(_ row: Int, count: Int) {
    let row = max(0, min(row, count - 1))
    if row != chosen { looksAway = false }
    chosen = row
  }

  /// Scrolls by `rows` of a list of `count` rows that shows `height`; the chosen row stays the same,
  /// be it out of sight, until it is moved.
  mutating func scroll(by rows: Int, height: Int, count: Int) {
    looksAway = true
    top = max(0, min(top + rows, count - max(1, height)))
  }

  /// Scrolls as little as needed for the chosen row to be among the `height` rows shown.
  mutating func reveal(height: Int, count: Int) {
    chosen = max(0, min(chosen, count - 1))
    guard height > 0 else { return }
    if !looksAway {
      if chosen < top { top = chosen }
      if chosen >= top + height { top = chosen - height + 1 }
    }
    top = max(0, min(top, count - height))
  }

  /// Shows `row` at the top.
  mutating func scroll(to row: Int) { top = max(0, row) }

  /// The rows that `height` lines show of a list of `count` rows.
  func shown(height: Int, count: Int) -> Range<Int> {
    let first = max(0, min(top, count))
    return first..<max(first, min(count, first + max(0, height)))
  }
}
