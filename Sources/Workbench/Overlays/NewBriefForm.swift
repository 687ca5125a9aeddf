import Diplomacy
import Dossier
import Screen

/// Asks what kind of brief to start, and then only for what its template can't know.
struct NewBriefForm: Hashable, Sendable {
  /// One kind that can be started from where the user is.
  enum Kind: Hashable, Sendable {
    case intervention(AgendaItem, DelegationCode?)
    case position(AgendaItem)
    case item(Session)
    case session
    case delegation
    case document
  }

  /// A kind, the key that chooses it, and how it is called.
  struct Offer: Hashable, Sendable {
    let key: Character
    let label: String
    let kind: Kind
  }

  /// What a key led to.
  enum Outcome: Hashable, Sendable {
    case stays
    case closes
    case asks(NewBrief)
  }

  let offers: [Offer]
  private(set) var chosen: Offer?
  private(set) var fields: [TextField] = []
  private(set) var focus = 0
  /// Why the form can't be taken as it is.
  private(set) var complaint: String?

  /// Offers what can be started from where the user is.
  init(offers: [Offer]) { self.offers = offers }

  /// What the chosen kind needs to know.
  var labels: [String] {
    switch chosen?.kind {
    case .position: ["Delegation (code, as IRN or G77)"]
    case .item: ["Number on the agenda", "Title"]
    case .session: ["Title", "Dates (2021-04-06/2021-04-08)", "Place"]
    case .delegation: ["Code", "Name"]
    case .document: ["Symbol", "Title"]
    case .intervention, nil: []
    }
  }

  /// Takes `key`: a choice, then what is typed; Enter goes on, Esc closes.
  mutating func handle(
    _ key: Key, of keys: KeyTable, in library: Library, today: CalendarDay?
  ) -> Outcome {
    complaint = nil
    if key.code == .escape { return .closes }
    guard chosen != nil else { return choose(by: key, library, today) }
    switch key.code {
    case .enter: return goOn(library, today)
    case .tab, .down:
      focus = (focus + 1) % max(1, fields.count)
    case .up:
      focus = (focus + fields.count - 1) % max(1, fields.count)
    default:
      if fields.indices.contains(focus) { _ = fields[focus].type(key, keys: keys) }
    }
    return .stays
  }

  /// Takes a pasted text into the field in focus.
  mutating func paste(_ text: String) {
    if fields.indices.contains(focus) { fields[focus].paste(text) }
  }

  private mutating func choose(by key: Key, _ library: Library, _ today: CalendarDay?) -> Outcome {
    guard case .character(let character) = key.code, key.modifiers.isSubset(of: [.shift]),
      let offer = offers.enumerated().first(where: { index, offer in
        [String(offer.key), String(index + 1)].contains(character.lowercased())
      })
    else { return .stays }
    chosen = offer.element
    fields = Array(repeating: TextField(), count: labels.count)
    return fields.isEmpty ? finish(library, today: today) : .stays
  }

  private mutating func goOn(_ library: Library, _ today: CalendarDay?) -> Outcome {
    if focus + 1 < fields.count {
      focus += 1
      return .stays
    }
    return finish(library, today: today)
  }

  private mutating func finish(_ library: Library, today: CalendarDay?) -> Outcome {
    let texts = fields.map { $0.text.trimmed }
    guard let kind = chosen?.kind else { return .closes }
    do throws(Complaint) {
      return .asks(try kind.brief(texts, in: library, today: today))
    } catch {
      complaint = error.sentence
      return .stays
    }
  }
}
