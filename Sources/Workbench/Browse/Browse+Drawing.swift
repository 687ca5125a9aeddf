import Diplomacy
import Dossier
import Screen

extension Browse {
  /// Draws the panes that fit; the cursor of a filter that is being typed.
  func draw(
    _ library: Library, _ problems: LibraryProblems?, on surface: inout Surface, in body: Rect,
    theme: Theme
  ) -> ScreenPosition? {
    var cursor: ScreenPosition?
    for placed in BrowseLayout(in: Self.inner(of: body), focus: focus).panes {
      if placed.pane == .page {
        page.draw(on: &surface, in: placed.area, isFocused: focus == .page, theme: theme)
      } else if let column = self[placed.pane] {
        let found = drawColumn(
          placed.pane, column, library, problems, on: &surface, in: placed.area, theme: theme)
        cursor = found ?? cursor
      }
    }
    return cursor
  }

  private func drawColumn(
    _ pane: Pane, _ column: ColumnState, _ library: Library, _ problems: LibraryProblems?,
    on surface: inout Surface,
    in area: Rect, theme: Theme
  ) -> ScreenPosition? {
    let isFocused = pane == focus
    let cursor = drawHeading(pane, column, on: &surface, in: area, theme: theme)
    let layout = ColumnLayout(of: pane, in: area)
    let list = layout.list
    if column.rows.isEmpty, !(column.filter ?? "").isEmpty {
      surface.write(
        "Nothing fits.", at: list.line(0).dropLeft(2).origin, style: theme.secondary,
        maxColumns: max(0, list.line(0).columns - 2))
    }
    for (index, line) in layout.lines(of: column) {
      let row = BrowseRowLine(
        row: column.rows[index], isChosen: index == column.cursor.chosen, isFocused: isFocused,
        found: problems, theme: theme)
      row.draw(library, session(in: library), item(in: library), on: &surface, in: line)
    }
    return cursor
  }

  private func drawHeading(
    _ pane: Pane, _ column: ColumnState, on surface: inout Surface, in area: Rect, theme: Theme
  ) -> ScreenPosition? {
    let place = ScreenPosition(row: area.row, column: area.column)
    guard let filter = column.filter else {
      let style = pane == focus ? theme.heading : theme.secondary
      surface.write(Self.title(of: pane), at: place, style: style, maxColumns: area.columns)
      return nil
    }
    let used = surface.write("/ ", at: place, style: theme.accent, maxColumns: area.columns)
    let field = FieldLine(text: filter, cursor: filter.utf8.count)
    let cursor = field.draw(on: &surface, in: area.top(1).dropLeft(used), style: theme.accent)
    return column.isFiltering ? cursor : nil
  }

  private static func title(of pane: Pane) -> String {
    switch pane {
    case .sessions: "Sessions"
    case .items: "Agenda items"
    case .positions: "Positions"
    case .page: ""
    }
  }

  /// Where the user is, from the session down.
  func trail(in library: Library) -> [String] {
    var trail: [String] = []
    guard let session = session(in: library) else { return trail }
    trail.append(session.brief.header.title?.value ?? session.folder)
    guard focus != .sessions, let item = item(in: library) else { return trail }
    trail.append(item.label)
    guard focus.rawValue >= Pane.positions.rawValue else { return trail }
    switch positions.chosen {
    case .position(let index):
      if let position = item.positions[safely: index] {
        trail.append(position.header.delegation.value.rawValue)
      }
    case .intervention(let index):
      if let entry = item.interventions[safely: index] { trail.append(Self.label(of: entry)) }
    case .floor(let index):
      if let entry = item.floor[safely: index] { trail.append(Self.label(of: entry)) }
    default: break
    }
    return trail
  }
}
