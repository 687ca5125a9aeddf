import Diplomacy
import Dossier

extension Browse {
  /// Fills the columns from a library that was read, keeping what was chosen where it is still
  /// there: the same briefs, whatever number they have among the others now.
  mutating func show(_ library: Library, after former: Library? = nil) {
    let session = former.flatMap { self.session(in: $0) }?.brief.path
    let item = former.flatMap { self.item(in: $0) }?.brief.path
    let third = former.flatMap { pathInPositions(in: $0) }
    fill(.sessions, library)
    if let index = library.sessions.firstIndex(where: { $0.brief.path == session }) {
      sessions.choose(.session(index))
      fill(.items, library)
    }
    let items = self.session(in: library)?.items ?? []
    if let index = items.firstIndex(where: { $0.brief.path == item }) {
      self.items.choose(.item(index))
      fill(.positions, library)
    }
    if let third, let row = self.item(in: library).flatMap({ Self.row(ofPath: third, in: $0) }) {
      positions.choose(row)
    }
    page.layOutAgain()
  }

  /// Fills `pane` and every column to its right.
  mutating func fill(_ pane: Pane, _ library: Library) {
    if pane == .sessions {
      sessions.show(library.sessions.indices.map(ColumnRow.session)) { row in
        Self.words(of: row, library: library, session: nil, item: nil)
      }
    }
    let session = session(in: library)
    if pane.rawValue <= Pane.items.rawValue {
      items.show((session?.items ?? []).indices.map(ColumnRow.item)) { row in
        Self.words(of: row, library: library, session: session, item: nil)
      }
    }
    let item = item(in: library)
    positions.show(Self.rows(of: item)) { row in
      Self.words(of: row, library: library, session: session, item: item)
    }
  }

  /// The third column of an item: positions, then interventions, then floor logs.
  static func rows(of item: AgendaItem?) -> [ColumnRow] {
    guard let item else { return [] }
    var rows = item.positions.indices.map(ColumnRow.position)
    if !item.interventions.isEmpty {
      rows.append(.heading("Interventions"))
      rows += item.interventions.indices.map(ColumnRow.intervention)
    }
    if !item.floor.isEmpty {
      rows.append(.heading("On the floor"))
      rows += item.floor.indices.map(ColumnRow.floor)
    }
    return rows
  }

  /// What the filter looks for in `row`.
  private static func words(
    of row: ColumnRow, library: Library, session: Session?, item: AgendaItem?
  ) -> String {
    switch row {
    case .session(let index):
      guard let header = library.sessions[safely: index]?.brief.header else { return "" }
      return "\(header.title?.value ?? "") \(header.place?.value ?? "")"
    case .item(let index):
      guard let header = session?.items[safely: index]?.brief.header else { return "" }
      return "\(header.number?.value ?? "") \(header.title?.value ?? "")"
    case .position(let index):
      guard let code = item?.positions[safely: index]?.header.delegation.value else { return "" }
      return "\(code.rawValue) \(library.shortName(of: code))"
    case .intervention(let index):
      guard let entry = item?.interventions[safely: index] else { return "" }
      return "\(rowLabel(of: entry, in: library)) \(entry.header.title?.value ?? "")"
    case .floor(let index):
      return item?.floor[safely: index].map(Self.label) ?? ""
    case .heading(let heading): return heading
    }
  }

  /// An intervention as the way to it names it: its day, else its title, else its file's name.
  static func label(of entry: Entry<InterventionHeader>) -> String {
    entry.header.date.map { "Intervention of \(DateWords.dayAndMonth($0.value))" }
      ?? entry.header.title?.value ?? fileName(of: entry.path)
  }

  /// An intervention as its row names it: the day, and the speaker where it is not the desk.
  static func rowLabel(of entry: Entry<InterventionHeader>, in library: Library) -> String {
    let header = entry.header
    let speaker = header.onBehalfOf?.value ?? header.delegation?.value ?? library.desk
    let code = speaker == library.desk ? nil : speaker?.rawValue
    let day = header.date.map { DateWords.dayAndMonth($0.value) }
    return [day ?? header.title?.value ?? fileName(of: entry.path), code].compactMap(\.self)
      .joined(separator: " ")
  }

  /// A floor log in a few words: its day and author.
  static func label(of entry: Entry<FloorHeader>) -> String {
    guard let day = entry.header.day else { return fileName(of: entry.path) }
    return [DateWords.dayAndMonth(day), entry.header.author].compactMap(\.self)
      .joined(separator: " · ")
  }

  private static func fileName(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}
