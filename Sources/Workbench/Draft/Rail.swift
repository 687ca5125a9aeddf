import Diplomacy
import Dossier
import Markdown

/// The brief that a draft is written against, as rows beside the text.
struct Rail: Hashable, Sendable {
  /// Everything that can be chosen, with the headings between.
  private(set) var rows: [RailRow] = []
  /// Counts rows.
  private(set) var chosen = 0
  /// The first line shown.
  var scroll = ScrollOffset()
  /// The paths of the briefs that the rows are made from.
  private(set) var sources: [String] = []
  /// Those of them that were read.
  private var briefs: [String: Brief] = [:]
  /// Whether the user chose a row; before that, the first row is chosen whatever comes in.
  private var wasMoved = false
  private var item: AgendaItem?
  private var delegation: DelegationCode?

  /// Takes the item that the draft is for and the delegation that speaks; the paths that are
  /// to be read.
  mutating func place(_ item: AgendaItem?, delegation: DelegationCode?, in library: Library)
    -> [String]
  {
    self.item = item
    self.delegation = delegation
    guard let item else { return [] }
    sources = [item.brief.path] + item.positions.map(\.path)
    build(library)
    return sources
  }

  /// Takes in one of the briefs that `sources` names.
  mutating func take(_ brief: Brief, in library: Library) {
    guard sources.contains(brief.path) else { return }
    briefs[brief.path] = brief
    build(library)
  }

  /// The chosen row, where there is one.
  var chosenRow: RailRow? {
    guard let row = rows[safely: chosen], row.canBeChosen else { return nil }
    return row
  }

  /// Moves the cursor by `steps` rows, passing over headings.
  mutating func move(by steps: Int) {
    wasMoved = true
    var next = chosen
    var left = abs(steps)
    let direction = steps < 0 ? -1 : 1
    while left > 0, let row = rows[safely: next + direction] {
      next += direction
      if row.canBeChosen {
        chosen = next
        left -= 1
      }
    }
  }

  private mutating func build(_ library: Library) {
    guard let item else { return }
    let kept = chosenRow
    let own = item.positions.first { $0.header.delegation.value == delegation }
    rows = own.flatMap { briefs[$0.path] }.map(Self.mandate) ?? []
    rows += Self.agreedLanguage(in: briefs[item.brief.path])
    rows += others(of: item, library)
    rows += Self.documents(of: item, library)
    let first = rows.firstIndex(where: \.canBeChosen) ?? 0
    chosen = wasMoved ? kept.flatMap { rows.firstIndex(of: $0) } ?? first : first
  }

  private static func mandate(of position: Brief) -> [RailRow] {
    group("Must say", position.points(.mustSay).map(point))
      + group("May say", position.points(.maySay).map(point))
      + group(
        "Never", position.points(.redLines).map { .redLine(label: $0.label?.value ?? $0.text) })
      + agreedLanguage(in: position)
  }

  private static func point(_ point: Point) -> RailRow {
    .point(label: point.label?.value ?? point.text, text: point.text)
  }

  private static func agreedLanguage(in brief: Brief?) -> [RailRow] {
    let quotes = brief?.sections.flatMap(\.agreedLanguage) ?? []
    return group(
      "Agreed language", quotes.map { .agreedLanguage(text: $0.text, source: $0.source?.value) })
  }

  private func others(of item: AgendaItem, _ library: Library) -> [RailRow] {
    let questions = item.brief.header.questions.map(\.id.value)
    let rows = item.positions.filter { $0.header.delegation.value != delegation }.map { entry in
      RailRow.other(
        code: entry.header.delegation.value,
        name: library.shortName(of: entry.header.delegation.value),
        stances: questions.map(entry.header.stance(on:)),
        gist: briefs[entry.path].map(Self.gist) ?? "")
    }
    return Self.group("Others", rows)
  }

  /// A position in its first words: its first must-say label, else its opening sentence.
  private static func gist(of position: Brief) -> String {
    if let label = position.points(.mustSay).first?.label { return label.value }
    let lead = position.sections.first { $0.kind == .lead || $0.kind == .position }
    return lead?.blocks.first?.plainText ?? ""
  }

  private static func documents(of item: AgendaItem, _ library: Library) -> [RailRow] {
    let rows = item.brief.header.documents.map { symbol in
      RailRow.document(
        symbol: symbol.value,
        title: library.document(symbol.value, before: item)?.title?.value ?? "")
    }
    return group("Documents", rows)
  }

  private static func group(_ heading: String, _ rows: [RailRow]) -> [RailRow] {
    rows.isEmpty ? [] : [.heading(heading)] + rows
  }
}
