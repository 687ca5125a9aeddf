import Prose
import Screen

/// What can be inserted at the cursor, narrowed by what is typed.
struct InsertionList: Hashable, Sendable {
  /// What is offered.
  enum Kind: Hashable, Sendable {
    case date
    case name
    case citation
  }

  /// One offer.
  struct Row: Hashable, Sendable {
    let label: String
    let detail: String
    /// What goes into the text.
    let text: String
  }

  /// The rows of the screen that it takes: a rule, what is typed, and the offers.
  static let rows = 8

  let kind: Kind
  private(set) var field = TextField()
  private(set) var offers: [Row]
  private(set) var cursor = ListCursor()

  /// Offers what `source` has.
  init(_ kind: Kind, _ source: InsertionSource) {
    self.kind = kind
    offers = source.rows(kind, fitting: "")
  }

  /// The offer that is chosen.
  var chosen: Row? { offers[safely: cursor.chosen] }

  /// Takes a key that is typed.
  mutating func type(_ key: Key, keys: KeyTable, _ source: InsertionSource) {
    let before = field.text
    guard field.type(key, keys: keys), field.text != before else { return }
    narrow(source)
  }

  /// Takes the first line of a pasted text.
  mutating func paste(_ text: String, _ source: InsertionSource) {
    field.paste(text)
    narrow(source)
  }

  /// Moves the cursor by `steps` rows.
  mutating func move(by steps: Int) {
    cursor.move(by: steps, count: offers.count)
    cursor.reveal(height: Self.rows - 2, count: offers.count)
  }

  private mutating func narrow(_ source: InsertionSource) {
    cursor = ListCursor()
    offers = source.rows(kind, fitting: field.text.trimmed)
  }

  private var prompt: String {
    switch kind {
    case .date: "Date "
    case .name: "Delegation "
    case .citation: "Document "
    }
  }

  private var nothing: String {
    switch kind {
    case .date: "No day fits; 2025-03-04 names any."
    case .name: "No delegation is called so."
    case .citation: "No document of this library fits."
    }
  }

  /// Draws the list; where the cursor of what is typed stands.
  func draw(on surface: inout Surface, in area: Rect, theme: Theme) -> ScreenPosition? {
    var inner = area
    if area.rows > 3 {
      surface.write(
        String(repeating: "─", count: area.columns), at: area.origin, style: theme.secondary,
        maxColumns: area.columns)
      inner = area.dropTop(1)
    }
    inner = inner.dropLeft(area.columns >= 40 ? 3 : 1).dropRight(1)
    let line = inner.line(0)
    let used = surface.write(
      prompt, at: line.origin, style: theme.accent, maxColumns: line.columns)
    let list = inner.dropTop(1)
    if offers.isEmpty, !list.isEmpty {
      surface.write(
        Abbreviation.fitting(nothing, columns: list.columns - 2), at: list.dropLeft(2).origin,
        style: theme.secondary, maxColumns: max(0, list.columns - 2))
    }
    var shown = cursor
    shown.reveal(height: list.rows, count: offers.count)
    let visible = shown.shown(height: list.rows, count: offers.count)
    let labels = visible.map { Abbreviation.columns(of: offers[$0].label[...]) }.max() ?? 0
    for index in visible {
      draw(
        offers[index], isChosen: index == cursor.chosen, labelColumns: labels, on: &surface,
        in: list.line(index - shown.top), theme: theme)
    }
    return field.draw(on: &surface, in: line.dropLeft(used), style: theme.text)
  }

  private func draw(
    _ row: Row, isChosen: Bool, labelColumns: Int, on surface: inout Surface, in line: Rect,
    theme: Theme
  ) {
    if isChosen { surface.write("▸", at: line.origin, style: theme.accent, maxColumns: 1) }
    let area = line.dropLeft(2)
    surface.write(
      Abbreviation.fitting(row.label, columns: area.columns), at: area.origin,
      style: isChosen ? theme.accent : theme.text, maxColumns: area.columns)
    let rest = area.dropLeft(labelColumns + 2)
    surface.write(
      Abbreviation.fitting(row.detail, columns: rest.columns), at: rest.origin,
      style: theme.secondary, maxColumns: max(0, rest.columns))
  }
}
