import Diplomacy
import Dossier
import Markdown

/// What the rows of a rail are made from: the agenda item and the briefs of its positions.
///
/// An object that never changes, so that a draft stays cheap to hand around while one types.
final class RailMaterial: Sendable {
  let item: AgendaItem
  /// Who speaks.
  let delegation: DelegationCode?
  /// The briefs that were read, by path.
  let briefs: [String: Brief]

  init(_ item: AgendaItem, _ delegation: DelegationCode?, _ briefs: [String: Brief]) {
    self.item = item
    self.delegation = delegation
    self.briefs = briefs
  }

  /// What the delegation's own position asks for.
  func mandate() -> [RailRow] {
    guard let position = ownPosition else { return [] }
    let never = position.points(.redLines).map { $0.label?.value ?? $0.text }
    return Self.group("Must say", position.points(.mustSay).map(Self.point))
      + Self.group("May say", position.points(.maySay).map(Self.point))
      + Self.group("Never", never.map { .redLine(label: $0) })
  }

  /// Words agreed before, of the position and of the item.
  func agreedLanguage() -> [RailRow] {
    let sections = [ownPosition, briefs[item.brief.path]].compactMap { $0?.sections }.joined()
    let quotes = sections.flatMap(\.agreedLanguage)
    return Self.group(
      "Agreed language", quotes.map { .agreedLanguage(text: $0.text, source: $0.source?.value) })
  }

  /// What the other delegations hold.
  func others(_ library: Library) -> [RailRow] {
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

  /// The documents before the item.
  func documents(_ library: Library) -> [RailRow] {
    let rows = item.brief.header.documents.map { symbol in
      RailRow.document(
        symbol: symbol.value,
        title: library.document(symbol.value, before: item)?.title?.value ?? "")
    }
    return Self.group("Documents", rows)
  }

  private var ownPosition: Brief? {
    item.positions.first { $0.header.delegation.value == delegation }.flatMap { briefs[$0.path] }
  }

  private static func point(_ point: Point) -> RailRow {
    .point(label: point.label?.value ?? point.text, text: point.text)
  }

  /// A position in its first words: its first must-say label, else its opening sentence.
  private static func gist(of position: Brief) -> String {
    if let label = position.points(.mustSay).first?.label { return label.value }
    let lead = position.sections.first { $0.kind == .lead || $0.kind == .position }
    return lead?.blocks.first?.plainText ?? ""
  }

  private static func group(_ heading: String, _ rows: [RailRow]) -> [RailRow] {
    rows.isEmpty ? [] : [.heading(heading)] + rows
  }
}
