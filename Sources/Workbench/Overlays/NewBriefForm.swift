import Diplomacy
import Dossier
import Screen

/// Asks what kind of brief to start, and then only for what its template can't know.
struct NewBriefForm: Hashable, Sendable {
  /// A kind, the key that chooses it, and how it is called.
  struct Offer: Hashable, Sendable {
    let key: Character
    let label: String
    let kind: NewBriefKind
  }

  /// What a key led to.
  enum Outcome: Hashable, Sendable {
    case stays
    case closes
    case asks(NewBrief)
  }

  let offers: [Offer]
  private(set) var chosen: Offer?
  private(set) var fields: [NewBriefField] = []
  private(set) var focus = 0
  /// The delegations that what is typed may mean.
  private(set) var choices: [DelegationChoices.Choice] = []
  /// The one of them that Enter takes; `nil` where it takes what was typed.
  private(set) var choice: Int?

  /// Offers what can be started from where the user is.
  init(offers: [Offer]) { self.offers = offers }

  /// Asks for what a brief of one kind needs to know, and offers no other.
  init(asking kind: NewBriefKind, label: String) {
    offers = []
    begin(Offer(key: "n", label: label, kind: kind))
  }

  /// Takes `key`: a choice, then what is typed; Enter goes on, Esc closes.
  mutating func handle(
    _ key: Key, of keys: KeyTable, in library: Library, today: CalendarDay?
  ) -> Outcome {
    if key.code == .escape { return .closes }
    guard chosen != nil else { return choose(by: key, library, today) }
    for index in fields.indices { fields[index].complaint = nil }
    switch key.code {
    case .enter: return goOn(library, today)
    case .tab: turn(by: key.modifiers.contains(.shift) ? -1 : 1)
    case .down where !choices.isEmpty: choice = ((choice ?? -1) + 1) % choices.count
    case .up where !choices.isEmpty:
      choice = ((choice ?? choices.count) + choices.count - 1) % choices.count
    case .down: turn(by: 1)
    case .up: turn(by: -1)
    default:
      guard fields.indices.contains(focus) else { return .stays }
      if fields[focus].input.type(key, keys: keys) { complete(in: library) }
    }
    return .stays
  }

  /// Takes a pasted text into the field in focus.
  mutating func paste(_ text: String, in library: Library?) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].input.paste(text)
    if let library { complete(in: library) }
  }

  private mutating func turn(by steps: Int) {
    focus = (focus + steps + fields.count) % max(1, fields.count)
    choices = []
    choice = nil
  }

  /// Offers the delegations that what stands in the field may mean.
  private mutating func complete(in library: Library) {
    choices =
      fields[focus].asksForDelegation
      ? DelegationChoices.choices(for: fields[focus].text, in: library) : []
    // A code may be new, whatever known one begins like it.
    choice = fields[focus].answer != .code && !choices.isEmpty ? 0 : nil
  }

  private mutating func choose(by key: Key, _ library: Library, _ today: CalendarDay?) -> Outcome {
    guard case .character(let character) = key.code, key.modifiers.isSubset(of: [.shift]),
      let offer = offers.enumerated().first(where: { index, offer in
        [String(offer.key), String(index + 1)].contains(character.lowercased())
      })
    else { return .stays }
    begin(offer.element)
    return fields.isEmpty ? finish(library, today) : .stays
  }

  private mutating func begin(_ offer: Offer) {
    chosen = offer
    fields = offer.kind.fields
    // What is known already is passed over.
    focus = fields.firstIndex { $0.text.isEmpty } ?? 0
  }

  /// Checks the field in focus and goes on to the next; from the last one to the end.
  private mutating func goOn(_ library: Library, _ today: CalendarDay?) -> Outcome {
    guard settle(focus, library) else { return .stays }
    guard focus + 1 < fields.count else { return finish(library, today) }
    turn(by: 1)
    return .stays
  }

  /// Writes out what the field means; `false`, with a complaint, where it can't be taken.
  private mutating func settle(_ index: Int, _ library: Library) -> Bool {
    guard fields.indices.contains(index), let kind = chosen?.kind else { return false }
    let text = fields[index].text
    if !text.isEmpty, let code = code(of: fields[index], library) {
      if code.rawValue != text { fields[index].replace(by: code.rawValue) }
      choices = []
      choice = nil
    } else if !text.isEmpty, fields[index].asksForDelegation {
      fields[index].complaint = fields[index].strangeness(in: library)
      return false
    }
    fields[index].complaint = kind.complaint(about: fields, at: index, in: library)
    return fields[index].complaint == nil
  }

  /// The delegation that `field` means: by its code, else the one that is chosen among those
  /// offered.
  private func code(of field: NewBriefField, _ library: Library) -> DelegationCode? {
    let offered = choice.flatMap { choices[safely: $0]?.code }
    return switch field.answer {
    case .words, .days: nil
    case .delegation, .desk:
      (choice ?? 0) > 0
        ? offered
        : library.delegation(named: field.text)?.code ?? offered
          ?? DelegationChoices.choices(for: field.text, in: library).first?.code
    case .code: offered ?? DelegationChoices.newCode(field.text)
    }
  }

  private mutating func finish(_ library: Library, _ today: CalendarDay?) -> Outcome {
    for index in fields.indices where !settle(index, library) {
      focus = index
      return .stays
    }
    guard let kind = chosen?.kind,
      let brief = kind.brief(fields.map(\.text), in: library, today: today)
    else { return .closes }
    return .asks(brief)
  }
}

extension NewBriefField {
  /// Puts `text` in place of what was typed.
  fileprivate mutating func replace(by text: String) {
    input = TextField()
    input.paste(text)
  }

  /// Why what was typed is no delegation.
  fileprivate func strangeness(in library: Library) -> String {
    switch answer {
    case .code: return "A code has capital letters, digits and dashes: COASTAL-GROUP."
    case .desk: return "No delegation is called “\(text)”: type another of its names, or its code."
    default:
      let likely = library.nearestDelegation(to: text).map { "write \($0.rawValue)" }
      return "No delegation is called “\(text)”: \(likely ?? "correct it"), or make it first "
        + "(Esc, N, g)."
    }
  }
}
