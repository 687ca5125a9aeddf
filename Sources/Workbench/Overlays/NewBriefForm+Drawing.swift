import Prose
import Screen

extension NewBriefForm {
  /// Draws the offers, or the fields of the chosen kind; where the cursor stands.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) -> ScreenPosition? {
    let area = body.inset(columns: 2, rows: body.rows > 6 ? 1 : 0)
    let title = chosen.map { "New \($0.label)" } ?? "Start a new …"
    // On a screen too low for both, what is asked is more than its title.
    let titleRows = area.rows >= (chosen == nil ? offers.count : 3) + 2 ? 2 : 0
    if titleRows > 0 {
      surface.write(
        Abbreviation.fitting(title, columns: area.columns), at: area.origin,
        style: theme.heading, maxColumns: area.columns)
    }
    let below = area.dropTop(titleRows)
    return chosen == nil
      ? drawOffers(on: &surface, in: below, theme: theme)
      : drawFields(on: &surface, in: below, theme: theme)
  }

  private func drawOffers(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    for (index, offer) in offers.prefix(area.rows).enumerated() {
      let line = area.line(index)
      let used = surface.write(
        String(offer.key), at: line.origin, style: theme.strong, maxColumns: line.columns)
      surface.write(
        Abbreviation.fitting(offer.label, columns: line.columns - used - 2),
        at: ScreenPosition(row: line.row, column: line.column + used + 2),
        style: theme.text, maxColumns: max(0, line.columns - used - 2))
    }
    return nil
  }

  private func drawFields(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    guard area.rows >= 3 else { return drawFieldAlone(on: &surface, in: area, theme: theme) }
    var cursor: ScreenPosition?
    let step = area.rows > fields.count * 3 ? 3 : 2
    let foot = footLines(columns: area.columns)
    let fitting = max(1, min(fields.count, (area.rows - foot.count) / step))
    let first = max(0, focus - fitting + 1)
    for index in first..<first + fitting {
      let row = (index - first) * step
      surface.write(
        Abbreviation.fitting(labels[index], columns: area.columns), at: area.line(row).origin,
        style: index == focus ? theme.accent : theme.secondary, maxColumns: area.columns)
      let place = fields[index].draw(on: &surface, in: area.line(row + 1), style: theme.text)
      if index == focus { cursor = place }
    }
    let end = area.dropTop(fitting * step)
    for (index, line) in foot.prefix(end.rows).enumerated() {
      surface.write(
        String(line), at: end.line(index).origin,
        style: complaint == nil ? theme.secondary : theme.caution, maxColumns: end.columns)
    }
    return cursor
  }

  /// The field in focus, on a screen with no row for anything else.
  private func drawFieldAlone(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    guard !area.isEmpty, let field = fields[safely: focus] else { return nil }
    return field.draw(on: &surface, in: area.line(0), style: theme.text)
  }

  /// Why the form can't be taken, or what the keys do.
  private func footLines(columns: Int) -> [Substring] {
    let text = complaint ?? "Enter goes on, Esc leaves everything as it is."
    return SoftWrap.rows(of: text, columns: max(1, columns)).map { text.slice($0.range) }
  }
}
