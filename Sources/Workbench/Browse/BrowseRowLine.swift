import Diplomacy
import Dossier
import Screen

/// How one row of a column is drawn.
struct BrowseRowLine {
  let row: ColumnRow
  let isChosen: Bool
  let isFocused: Bool
  /// What the last check of the library found.
  let found: LibraryProblems?
  let theme: Theme

  /// Draws the row into `area`, whose width is the column's.
  func draw(
    _ library: Library, _ session: Session?, _ item: AgendaItem?, on surface: inout Surface,
    in area: Rect
  ) {
    switch row {
    case .session(let index):
      guard let session = library.sessions[safely: index] else { return }
      drawSession(session, on: &surface, in: area)
    case .item(let index):
      guard let item = session?.items[safely: index] else { return }
      drawItem(item, numbers: session?.numberColumns ?? 2, on: &surface, in: area)
    case .position(let index):
      guard let entry = item?.positions[safely: index] else { return }
      drawPosition(entry, questions: item?.brief.header.questions ?? [], on: &surface, in: area)
    case .intervention(let index):
      guard let entry = item?.interventions[safely: index] else { return }
      let status = entry.header.status?.value ?? .draft
      put(
        Browse.rowLabel(of: entry, in: library), fact: status.short, problems(of: entry),
        on: &surface, in: area)
    case .floor(let index):
      guard let entry = item?.floor[safely: index] else { return }
      put(Browse.label(of: entry), fact: "", problems(of: entry), on: &surface, in: area)
    case .heading(let heading):
      surface.write(
        heading, at: ScreenPosition(row: area.row, column: area.column), style: theme.secondary,
        maxColumns: area.columns)
    }
  }

  /// How many problems its file has, as far as that is known.
  private func problems<Header>(of entry: Entry<Header>) -> ProblemCount {
    found.map { entry.problems.atLeast($0.count(ofFile: entry.path)) } ?? entry.problems
  }

  private var style: Style {
    isChosen ? (isFocused ? theme.accent : theme.strong) : theme.text
  }

  private func drawSession(
    _ session: Session, on surface: inout Surface, in area: Rect
  ) {
    let entry = session.brief
    let problems = found.map { $0.count(of: session) } ?? ProblemCount()
    put(
      entry.header.title?.value ?? entry.path, fact: "", entry.problems.atLeast(problems),
      on: &surface, in: area)
    let dates = entry.header.dates.map { DateWords.short($0.value) }
    let facts = [entry.header.place?.value, dates].compactMap(\.self).joined(separator: ", ")
    surface.write(
      Abbreviation.fitting(facts, columns: area.columns - 2),
      at: ScreenPosition(row: area.row + 1, column: area.column + 2), style: theme.secondary,
      maxColumns: area.columns - 2)
  }

  private func drawItem(
    _ item: AgendaItem, numbers: Int, on surface: inout Surface, in area: Rect
  ) {
    let entry = item.brief
    let problems = found.map { $0.count(of: item) } ?? ProblemCount()
    let number = entry.header.number?.value ?? "–"
    let padding = String(repeating: " ", count: max(0, numbers - number.count))
    let title = entry.header.title?.value ?? entry.path
    put(
      title, lead: "\(number)\(padding)  ", fact: "", entry.problems.atLeast(problems),
      on: &surface, in: area)
  }

  private func drawPosition(
    _ entry: Entry<PositionHeader>, questions: [Question], on surface: inout Surface,
    in area: Rect
  ) {
    let signs = questions.map { entry.header.stance(on: $0.id.value) }
    let width = max(0, signs.count * 2 - 1)
    let room = max(4, area.columns - 3 - width)
    put(
      entry.header.delegation.value.rawValue, fact: "", problems(of: entry), on: &surface,
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
    let signs = ProblemSigns(problems, columns: (area.columns - 2) / 2)
    let width = signs.columns > 0 ? signs.columns : fact.count
    let right = width == 0 ? 0 : width + 1
    var place = ScreenPosition(row: area.row, column: area.column + 2)
    let end = area.endColumn - right
    place.column += surface.write(
      lead, at: place, style: style, maxColumns: max(0, end - place.column))
    surface.write(
      Abbreviation.fitting(words, columns: end - place.column), at: place, style: style,
      maxColumns: max(0, end - place.column))
    guard right > 0, area.columns > right + 2 else { return }
    surface.write(
      signs.columns > 0
        ? signs.pieces(theme) : [StyledText(text: fact, style: theme.secondary)],
      at: ScreenPosition(row: area.row, column: area.endColumn - width), maxColumns: width)
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
