import Diplomacy
import Dossier

extension Workbench {
  /// Offers the kinds of brief that can be started from where the user is.
  mutating func startNewBrief(in library: Library) {
    overlay = .newBrief(NewBriefForm(offers: offers(in: library)))
  }

  private func offers(in library: Library) -> [NewBriefForm.Offer] {
    var offers: [NewBriefForm.Offer] = []
    if let item = browse.item(in: library), browse.focus != .sessions {
      let name = item.brief.header.title?.value ?? item.folder
      let speaker = speaker(on: item)
      let whose = speaker.map { " of \(library.shortName(of: $0))" } ?? ""
      offers.append(
        .init(
          key: "i", label: "intervention\(whose) on “\(name)”",
          kind: .intervention(item, speaker)))
      offers.append(
        .init(
          key: "p", label: "position of a delegation on “\(name)”",
          kind: .position(item)))
    }
    if let session = browse.session(in: library) {
      let name = session.brief.header.title?.value ?? session.folder
      offers.append(
        .init(key: "a", label: "agenda item of “\(name)”", kind: .item(session)))
    }
    return offers + [
      .init(key: "s", label: "session", kind: .session),
      .init(key: "g", label: "delegation or group", kind: .delegation),
      .init(key: "d", label: "document", kind: .document),
    ]
  }

  /// The delegation whose position is chosen; `nil` for the desk's own.
  private func speaker(on item: AgendaItem) -> DelegationCode? {
    guard browse.focus.rawValue >= Browse.Pane.positions.rawValue,
      case .position(let index) = browse.positions.chosen,
      let code = item.positions[safely: index]?.header.delegation.value,
      code != library.value?.desk
    else { return nil }
    return code
  }

  /// A new brief is there: an intervention is opened, any other is shown.
  mutating func takeCreated(_ result: Result<String, Failure>) -> [Effect] {
    switch result {
    case .success(let path):
      messages.tell("New: \(path).")
      check.note(changed: [path])
      let effects = readLibraryAgain()
      guard BriefReader.kind(ofPath: path) == .intervention else {
        destination = path
        return effects
      }
      return effects + open(path)
    case .failure(let failure):
      messages.tell(failure.sentence, .trouble)
      if overlay == nil, let askedForm { overlay = .newBrief(askedForm) }
      return []
    }
  }
}
