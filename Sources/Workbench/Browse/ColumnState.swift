import Prose

/// One column of Browse: its rows after the filter, and the chosen one.
struct ColumnState: Hashable, Sendable {
  /// What is shown, in order.
  private(set) var rows: [ColumnRow] = []
  /// Counts rows.
  private(set) var cursor = ListCursor()
  /// What was typed after `/`; `nil` where the column is not filtered.
  private(set) var filter: String?
  /// Whether typing goes into the filter.
  var isFiltering = false

  /// The chosen row; `nil` where there is none.
  var chosen: ColumnRow? {
    rows.indices.contains(cursor.chosen) && rows[cursor.chosen].canBeChosen
      ? rows[cursor.chosen] : nil
  }

  /// Shows those of `all` whose words fit the filter, the best first, and keeps the chosen row
  /// where it is still shown.
  mutating func show(_ all: [ColumnRow], words: (ColumnRow) -> String) {
    let kept = chosen
    if let filter, !filter.isEmpty {
      rows = all.filter(\.canBeChosen)
        .compactMap { row in FuzzyMatch(filter, in: words(row)).map { (row, $0.score) } }
        .enumerated()
        .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
        .map(\.element.0)
    } else {
      rows = all
    }
    let index = kept.flatMap { rows.firstIndex(of: $0) } ?? 0
    cursor.choose(index, count: rows.count)
    leaveHeading(towards: 1)
  }

  /// Moves the cursor by `steps` rows, passing over headings.
  mutating func move(by steps: Int) {
    cursor.move(by: steps, count: rows.count)
    leaveHeading(towards: steps < 0 ? -1 : 1)
  }

  /// Chooses `row` where it is shown.
  mutating func choose(_ row: ColumnRow) {
    guard let index = rows.firstIndex(of: row) else { return }
    cursor.choose(index, count: rows.count)
  }

  /// Scrolls by `steps` rows where `height` are shown; the chosen row stays the same.
  mutating func scroll(by steps: Int, height: Int) {
    cursor.scroll(by: steps, height: height, count: rows.count)
  }

  /// Scrolls as little as needed for the cursor to be among `height` rows.
  mutating func reveal(height: Int) {
    cursor.reveal(height: height, count: rows.count)
  }

  /// Narrows the column by `text`; `nil` takes the filter away.
  mutating func setFilter(_ text: String?) {
    filter = text
  }

  private mutating func leaveHeading(towards direction: Int) {
    for step in [direction, -direction] {
      var index = cursor.chosen
      while rows.indices.contains(index), !rows[index].canBeChosen { index += step }
      if rows.indices.contains(index) {
        cursor.choose(index, count: rows.count)
        return
      }
    }
  }
}
