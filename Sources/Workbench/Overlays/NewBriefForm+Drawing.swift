import Diplomacy
import Prose
import Screen

extension NewBriefForm {
  /// Draws the offers, or the fields of the chosen kind; where the cursor stands.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) -> ScreenPosition? {
    let title = chosen.map { "New \($0.label)" } ?? "Start a new …"
    let (heading, below) = parts(of: body)
    if !heading.isEmpty {
      surface.write(
        Abbreviation.fitting(title, columns: heading.columns), at: heading.origin,
        style: theme.heading, maxColumns: heading.columns)
    }
    return chosen == nil
      ? drawOffers(on: &surface, in: below, theme: theme)
      : drawFields(on: &surface, in: below, theme: theme)
  }

  /// Where the title stands, and what is asked.
  ///
  /// On a screen too low for both, what is asked is more than its title.
  private func parts(of body: Rect) -> (heading: Rect, below: Rect) {
    let area = body.inset(columns: 2, rows: body.rows > 6 ? 1 : 0)
    let title = area.rows >= (chosen == nil ? offers.count : 3) + 2 ? 2 : 0
    return (area.top(title), area.dropTop(title))
  }

  /// The offer that is drawn at a cell of the screen.
  func offer(at position: ScreenPosition, in body: Rect) -> Offer? {
    let area = parts(of: body).below
    guard chosen == nil, area.contains(position) else { return nil }
    return offers[safely: position.row - area.row]
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

  func drawFields(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    guard area.rows >= 3 else { return drawFieldAlone(on: &surface, in: area, theme: theme) }
    var cursor: ScreenPosition?
    let isRoomy = area.rows > fields.count * 3
    let foot = footLines(columns: area.columns, isRoomy: isRoomy)
    let step = isRoomy ? 3 : 2
    let fitting = max(1, min(fields.count, (area.rows - foot.count) / step))
    let first = max(0, focus - fitting + 1)
    var row = 0
    for index in first..<first + fitting {
      let field = fields[index]
      drawLabel(of: field, isFocused: index == focus, on: &surface, in: area.line(row), theme)
      let place = field.input.draw(on: &surface, in: area.line(row + 1), style: theme.text)
      if index == focus { cursor = place }
      row += 2
      if index == focus, !choices.isEmpty {
        row += drawChoices(on: &surface, in: area.dropTop(row).dropBottom(foot.count), theme)
      }
      guard isRoomy else { continue }
      if let complaint = field.complaint {
        surface.write(
          Abbreviation.fitting(complaint, columns: area.columns), at: area.line(row).origin,
          style: theme.caution, maxColumns: area.columns)
      }
      row += 1
    }
    let end = area.dropTop(row)
    for (index, line) in foot.prefix(end.rows).enumerated() {
      surface.write(
        String(line), at: end.line(index).origin,
        style: !isRoomy && complaint != nil ? theme.caution : theme.secondary,
        maxColumns: end.columns)
    }
    return cursor
  }

  private func drawLabel(
    of field: NewBriefField, isFocused: Bool, on surface: inout Surface, in line: Rect,
    _ theme: Theme
  ) {
    let used = surface.write(
      Abbreviation.fitting(field.label, columns: line.columns), at: line.origin,
      style: isFocused ? theme.accent : theme.text, maxColumns: line.columns)
    let rest = line.dropLeft(used + 2)
    surface.write(
      Abbreviation.fitting(field.hint, columns: rest.columns), at: rest.origin,
      style: theme.secondary, maxColumns: rest.columns)
  }

  /// Draws the delegations that are offered, as many as fit; the rows that they take.
  private func drawChoices(on surface: inout Surface, in area: Rect, _ theme: Theme) -> Int {
    let shown = choices.prefix(area.rows)
    for (index, offered) in shown.enumerated() {
      let line = area.line(index)
      let isChosen = index == choice
      let mark = surface.write(
        isChosen ? "▸ " : "  ", at: line.origin, style: theme.accent, maxColumns: line.columns)
      let code = line.dropLeft(mark)
      let used = surface.write(
        offered.code.rawValue, at: code.origin, style: isChosen ? theme.accent : theme.text,
        maxColumns: code.columns)
      let name = code.dropLeft(max(4, used) + 1)
      surface.write(
        Abbreviation.fitting(offered.name, columns: name.columns), at: name.origin,
        style: theme.secondary, maxColumns: name.columns)
    }
    return shown.count
  }

  /// The field in focus, on a screen with no row for anything else.
  private func drawFieldAlone(on surface: inout Surface, in area: Rect, theme: Theme)
    -> ScreenPosition?
  {
    guard !area.isEmpty, let field = fields[safely: focus] else { return nil }
    return field.input.draw(on: &surface, in: area.line(0), style: theme.text)
  }

  private var complaint: String? { fields.lazy.compactMap(\.complaint).first }

  /// What the keys do; where no row below its field is free for it, the complaint.
  private func footLines(columns: Int, isRoomy: Bool) -> [Substring] {
    let told = isRoomy ? nil : complaint
    let keys =
      choices.isEmpty
      ? "Enter goes on, Esc leaves everything as it is."
      : "↑ and ↓ choose, Enter takes it, Esc leaves everything as it is."
    let text = told ?? keys
    return SoftWrap.rows(of: text, columns: max(1, columns)).map { text.slice($0.range) }
  }
}
