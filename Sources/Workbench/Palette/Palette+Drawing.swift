import Prose
import Screen

extension Palette {
  /// A line in which name and key stand farther apart is hard to read across.
  private static let widest = 84

  /// The part of `body` that the palette takes: what is typed, and the rows.
  private static func parts(of body: Rect) -> (field: Rect, list: Rect) {
    let margin = body.columns >= 30 ? 1 : 0
    let whole = body.dropLeft(margin).dropRight(2).left(widest)
    let area = body.rows >= 8 ? whole.dropTop(1) : whole
    let (field, below) = area.splitTop(area.rows > 5 ? 2 : 1)
    return (field, below)
  }

  /// Brings the scroll position up to date for `body`.
  mutating func settle(in body: Rect) { reveal(height: Self.parts(of: body).list.rows) }

  /// Chooses the row that is drawn at a cell of the screen; `false` where there is none.
  mutating func choose(at position: ScreenPosition, in body: Rect) -> Bool {
    let list = Self.parts(of: body).list
    guard list.contains(position) else { return false }
    let index = cursor.top + position.row - list.row
    guard rows.indices.contains(index) else { return false }
    move(by: index - cursor.chosen)
    return true
  }

  /// How many rows a page holds.
  static func pageSteps(in body: Rect) -> Int { max(1, parts(of: body).list.rows - 1) }

  /// Draws the palette; where the cursor of what is typed stands.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) -> ScreenPosition? {
    let (line, list) = Self.parts(of: body)
    let used = surface.write(": ", at: line.origin, style: theme.accent, maxColumns: line.columns)
    let place = field.draw(on: &surface, in: line.dropLeft(used), style: theme.accent)
    if field.text.isEmpty {
      let room = line.dropLeft(used + 2)
      surface.write(
        Abbreviation.fitting("a few letters of a name, or a reference", columns: room.columns),
        at: room.origin, style: theme.secondary, maxColumns: room.columns)
    }
    if rows.isEmpty {
      surface.write(
        "Nothing is called so.", at: list.dropLeft(2).origin, style: theme.secondary,
        maxColumns: max(0, list.columns - 2))
    }
    for index in cursor.shown(height: list.rows, count: rows.count) {
      draw(
        rows[index], isChosen: index == cursor.chosen, on: &surface,
        in: list.line(index - cursor.top), theme: theme)
    }
    return place
  }

  private func draw(
    _ row: PaletteRow, isChosen: Bool, on surface: inout Surface, in line: Rect, theme: Theme
  ) {
    if isChosen { surface.write("▸", at: line.origin, style: theme.accent, maxColumns: 1) }
    let area = line.dropLeft(2)
    switch row {
    case .command(_, let name, let keys, let obstacle):
      let right = Abbreviation.fitting(keys, columns: area.columns / 3)
      let style = obstacle != nil ? theme.secondary : isChosen ? theme.accent : theme.text
      let note = obstacle.map { "– \($0)" } ?? ""
      draw(name, style, note, right, on: &surface, in: area, theme: theme)
    case .reference(let reference, _, let title):
      draw(
        reference, isChosen ? theme.accent : theme.text, " \(title)", "", on: &surface, in: area,
        theme: theme)
    }
  }

  /// A name, what is to be known of it beside it, and its keys at the right.
  private func draw(
    _ name: String, _ style: Style, _ note: String, _ right: String,
    on surface: inout Surface, in area: Rect, theme: Theme
  ) {
    let end = Abbreviation.columns(of: right[...])
    let room = area.dropRight(end > 0 ? end + 2 : 0)
    let used = surface.write(
      Abbreviation.fitting(name, columns: room.columns), at: area.origin, style: style,
      maxColumns: room.columns)
    let rest = room.dropLeft(used + 1)
    if !note.isEmpty, rest.columns >= 8 {
      surface.write(
        Abbreviation.fitting(note, columns: rest.columns), at: rest.origin,
        style: theme.secondary, maxColumns: rest.columns)
    }
    surface.write(
      right, at: ScreenPosition(row: area.row, column: area.endColumn - end),
      style: theme.secondary, maxColumns: end)
  }
}
