import Dossier
import Screen
import Statement

/// The statement as it will be handed in and read out.
struct Preview: Hashable, Sendable {
  /// The place that Esc leads back to.
  var cameFrom = Place.browse
  /// What is shown, as it stood when the place was entered.
  private(set) var statement: StatementLayout?
  /// The intervention's path.
  private(set) var path: String?
  /// From the session down to the intervention.
  private(set) var trail: [String] = []
  /// Laid out for `columns`.
  private(set) var layout = Page()
  private(set) var columns = 0
  private(set) var scroll = ScrollOffset()

  /// A statement with more columns than these is hard to read.
  static let widest = 92

  /// Shows `statement` from its beginning.
  mutating func show(
    _ statement: StatementLayout, ofPath path: String, trail: [String], cameFrom: Place
  ) {
    self = Preview()
    self.path = path
    self.statement = statement
    self.trail = trail
    self.cameFrom = cameFrom
  }

  /// Lays the statement out for `area`, and again only when its width changed.
  mutating func settle(in area: Rect) {
    let wanted = max(1, min(area.columns - 4, Self.widest))
    if wanted != columns {
      columns = wanted
      layout = statement?.page(columns: wanted) ?? Page()
    }
    scroll.scroll(by: 0, count: layout.lines.count, height: Self.inner(of: area).rows)
  }

  /// Scrolls by `lines` of a body with `rows`.
  mutating func scroll(by lines: Int, rows: Int) {
    scroll.scroll(by: lines, count: layout.lines.count, height: rows)
  }

  /// The rows of `area` that the statement is drawn into.
  private static func inner(of area: Rect) -> Rect { area.rows < 8 ? area : area.dropTop(1) }

  /// Draws the statement in the middle of `area`.
  func draw(on surface: inout Surface, in area: Rect, theme: Theme) {
    let inner = Self.inner(of: area).dropLeft(max(2, (area.columns - columns) / 2))
    layout.draw(on: &surface, in: inner, from: scroll, theme: theme)
    scroll.drawMore(
      of: layout.lines.count, on: &surface, beside: inner.dropRight(1), style: theme.secondary)
  }
}
