import Dossier
import Prose
import Screen

/// The difference of two texts on the screen, as far as it is scrolled.
struct ShownDifference: Hashable, Sendable {
  let difference: LineDifference
  private(set) var scroll = ScrollOffset()

  /// Nothing where there is no difference to show.
  init?(_ difference: LineDifference) {
    guard !difference.rows.isEmpty else { return nil }
    self.difference = difference
  }

  /// Walks by `key`, where it means that.
  mutating func scroll(by key: Key, of keys: KeyTable, in area: Rect) {
    let count = lines(columns: area.columns).count
    _ = scroll.scroll(by: key, of: keys, count: count, height: area.rows)
  }

  /// Draws it in `area`.
  func draw(on surface: inout Surface, in area: Rect, theme: Theme) {
    guard !area.isEmpty else { return }
    surface.fill(area, style: theme.text)
    let lines = lines(columns: area.columns)
    Page(lines).draw(on: &surface, in: area, from: scroll, theme: theme)
    scroll.drawMore(of: lines.count, on: &surface, beside: area, style: theme.secondary)
  }

  private func lines(columns: Int) -> [Page.Line] {
    let legend = Page.Line([
      Page.Run("− only in the file   ", .problem),
      Page.Run("+ only in the text that was kept", .strong),
    ])
    return [legend, Page.Line()] + difference.rows.flatMap { Self.lines(of: $0, columns: columns) }
  }

  private static func lines(of row: LineDifference.Row, columns: Int) -> [Page.Line] {
    switch row {
    case .unchanged(let count):
      [Page.Line(indent: 2, [Page.Run("… \(count) the same", .secondary)])]
    case .context(let text): wrapped(text, " ", .secondary, columns: columns)
    case .removed(let text): wrapped(text, "−", .problem, columns: columns)
    case .added(let text): wrapped(text, "+", .strong, columns: columns)
    }
  }

  private static func wrapped(
    _ text: String, _ sign: String, _ role: Page.Role, columns: Int
  ) -> [Page.Line] {
    let text = VisibleText.safe(text)
    return SoftWrap.rows(of: text, columns: max(1, columns - 3)).map { row in
      Page.Line([Page.Run(sign + " " + String(text.slice(row.range)), role)])
    }
  }
}
