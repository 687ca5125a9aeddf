import Diplomacy
import Dossier
import Screen

/// How one row of a column is drawn.
struct BrowseRowLine {
  let row: ColumnRow
  let isChosen: Bool
  let isFocused: Bool
  let theme: Theme

  /// Draws the row into `area`, whose width is the column's.
  func draw(
    _ library: Library, _ session: Session?, _ item: AgendaItem?, on surface: inout Surface,
    in area: Rect
  ) {
    switch row {
    case .session(let index):
      guard let entry = library.sessions[safely: index]?.brief else { return }
      drawSession(entry, on: &surface, in: area)
    case .item(let index):
      guard let entry = session?.items[safely: index]?.brief else { return }
      drawItem(entry, numbers: session?.numberColumns ?? 2, on: &surface, in: area)
    case .position(let index):
      guard let entry = item?.positions[safely: index] else { return }
      drawPosition(entry, questions: item?.brief.header.questions ?? [], on: &surface, in: area)
    case .intervention(let index):
      guard let entry = item?.interventions[safely: index] else { return }
      let status = entry.header.status?.value ?? .draft
      put(
        Browse.rowLabel(of: entry, in: library), fact: status.short, entry.problems,
        on: &surface, in: area)
    case .floor(let index):
      guard let entry = item?.floor[safely: index] else { return }
      put(Browse.label(of: entry), fact: "", entry.problems, on: &surface, in: area)
    case .heading(let heading):
      surface.write(
        heading, at: ScreenPosition(row: area.row, column: area.column), style: theme.secondary,
        maxColumns: area.columns)
    }
  }

  private var style: Style {
    isChosen ? (isFocused ? theme.accent : theme.strong) : theme.text
  }

  private func drawSession(
    _ entry: Entry<SessionHeader>, on surface: inout Surface, in area: Rect
  ) {
    put(entry.header.title?.value ?? entry.path, fact: "", entry.problems, on: &surface, in: area)
    let dates = entry.header.dates.map { DateWords.short($0.value) }
    let facts = [entry.header.place?.value, dates].compactMap(\.self).joined(separator: ", ")
    surface.write(
      Abbreviation.fitting(facts, columns: area.columns - 2),
      at: ScreenPosition(row: area.row + 1, column: area.column + 2), style: theme.secondary,
      maxColumns: area.columns - 2)
  }

  private func drawItem(
    _ entry: Entry<ItemHeader>, numbers: Int, on surface: inout Surface, in area: Rect
  ) {
    let number = entry.header.number?.value ?? "–"
    let padding = String(repeating: " ", count: max(0, numbers - number.count))
    let title = entry.header.title?.value ?? entry.path
    put(
      title, lead: "\(number)\(padding)  ", fact: "", entry.problems, on: &surface, in: area)
  }

  private func drawPosition(
    _ entry: Entry<PositionHeader>, questions: [Question], on surface: inout Surface,
    in area: Rect
  ) {
    let signs = questions.map { entry.header.stance(on: $0.id.value) }
    let width = max(0, signs.count * 2 - 1)
    let room = max(4, area.columns - 3 - width)
    put(
      entry.header.delegation.value.rawValue, fact: "", entry.problems, on: &surface,
      in: Rect(row: area.row, column: area.column, columns: room, rows: 1))
    var column = area.column + room + 1
    for stance in signs where column < area.column + area.columns {
      surface.write(
        String(stance.mark(in: theme.repertoire)),
        at: ScreenPosition(row: area.row, column: column),
        style: theme.style(of: stance), maxColumns: 1)
      column += 2
    }
  }

  /// The mark of the chosen row, the words, and what stands at the right.
  private func put(
    _ words: String, lead: String = "", fact: String, _ problems: ProblemCount,
    on surface: inout Surface,
    in area: Rect
  ) {
    if isChosen {
      surface.write(
        "▸", at: ScreenPosition(row: area.row, column: area.column), style: style, maxColumns: 1)
    }
    let count = problems.errors + problems.warnings
    let sign = count == 0 ? fact : "!\(count)"
    let signStyle = count == 0 ? theme.secondary : theme.caution
    let right = sign.isEmpty ? 0 : sign.count + 1
    var place = ScreenPosition(row: area.row, column: area.column + 2)
    let end = area.endColumn - right
    place.column += surface.write(
      lead, at: place, style: style, maxColumns: max(0, end - place.column))
    surface.write(
      Abbreviation.fitting(words, columns: end - place.column), at: place, style: style,
      maxColumns: max(0, end - place.column))
    guard right > 0, area.columns > right + 2 else { return }
    surface.write(
      sign, at: ScreenPosition(row: area.row, column: area.column + area.columns - sign.count),
      style: signStyle, maxColumns: sign.count)
  }
}

extension InterventionStatus {
  /// The status in a word that leaves room for the day and the speaker.
  fileprivate var short: String {
    switch self {
    case .draft: "draft"
    case .submitted: "sent"
    case .cleared: "cleared"
    case .delivered: "said"
    }
  }
}
