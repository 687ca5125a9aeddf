import Screen

extension NewBriefForm {
  /// Draws the offers, or the fields of the chosen kind; where the cursor stands.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) -> ScreenPosition? {
    let area = body.inset(columns: 2, rows: body.rows > 6 ? 1 : 0)
    let title = chosen.map { "New \($0.label)" } ?? "Start a new …"
    _ = surface.put(title, at: area.origin, style: theme.heading, maxColumns: area.columns)
    let below = area.dropTop(2)
    return chosen == nil
      ? drawOffers(on: &surface, in: below, theme: theme)
      : drawFields(on: &surface, in: below, theme: theme)
  }

  private func drawOffers(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    for (index, offer) in offers.prefix(area.rows).enumerated() {
      let line = area.line(index)
      let used = surface.put(
        String(offer.key), at: line.origin, style: theme.strong, maxColumns: line.columns)
      _ = surface.put(
        offer.label, at: ScreenPosition(row: line.row, column: line.column + used + 2),
        style: theme.text, maxColumns: max(0, line.columns - used - 2))
    }
    return nil
  }

  private func drawFields(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    var cursor: ScreenPosition?
    for (index, field) in fields.enumerated() where index * 3 + 1 < area.rows {
      _ = surface.put(
        labels[index], at: area.line(index * 3).origin,
        style: index == focus ? theme.accent : theme.secondary, maxColumns: area.columns)
      let place = field.draw(on: &surface, in: area.line(index * 3 + 1), style: theme.text)
      if index == focus { cursor = place }
    }
    let foot = fields.count * 3
    if foot < area.rows {
      _ = surface.put(
        complaint ?? "Enter goes on, Esc leaves everything as it is.",
        at: area.line(foot).origin, style: complaint == nil ? theme.secondary : theme.caution,
        maxColumns: area.columns)
    }
    return cursor
  }
}
