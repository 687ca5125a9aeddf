import Dossier

/// The rail laid out for the screen: its lines, which row each belongs to, and how far it is
/// scrolled.
struct RailView: Sendable {
  private(set) var page = Page()
  /// The lines of each row.
  private(set) var extents: [Range<Int>] = []
  private(set) var offset = ScrollOffset()
  private var columns = 0
  private var height = 0
  /// The revision of the rows that are laid out; none at first.
  private var revision = -1
  /// Whether it was scrolled to look at other rows than the chosen one.
  private var looksAway = false

  /// Lays `rows` out and scrolls as little as needed to show the chosen one, where something
  /// changed.
  mutating func settle(
    rows: [RailRow], chosen: Int, _ standing: RailStanding?, revision: Int, columns: Int,
    height: Int
  ) {
    guard (revision, columns, height) != (self.revision, self.columns, self.height) else { return }
    if revision != self.revision || columns != self.columns {
      (page, extents) = Self.page(of: rows, chosen: chosen, standing, columns: columns)
    }
    (self.revision, self.columns, self.height) = (revision, columns, height)
    let count = page.lines.count
    guard !looksAway, let lines = extents[safely: chosen] else {
      return offset.scroll(by: 0, count: count, height: height)
    }
    offset.reveal(lines.upperBound - 1, count: count, height: height)
    offset.reveal(lines.lowerBound, count: count, height: height)
  }

  /// Scrolls by `lines`.
  mutating func scroll(by lines: Int) {
    looksAway = true
    offset.scroll(by: lines, count: page.lines.count, height: height)
  }

  /// Scrolls back to the chosen row with the next `settle`.
  mutating func showChosen() { looksAway = false }

  /// The index of the row that line `line` of the screen's part belongs to.
  func row(atLine line: Int) -> Int? { extents.firstIndex { $0.contains(offset.top + line) } }
}
