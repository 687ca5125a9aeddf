import Diplomacy
import Dossier

extension Workbench {
  /// Offers the kinds of brief that can be started from where the user is.
  mutating func startNewBrief(in library: Library) {
    overlay = .newBrief(NewBriefForm(offers: offers(in: library)))
  }

  private func offers(in library: Library) -> [NewBriefForm.Offer] {
    var offers: [NewBriefForm.Offer] = []
    func offer(_ key: Character, _ label: String, _ kind: NewBriefKind) {
      offers.append(.init(key: key, label: label, kind: kind))
    }
    let session = browse.session(in: library)
    let sessionName = session.map { $0.brief.header.title?.value ?? $0.folder } ?? ""
    if let session, let item = browse.item(in: library), browse.focus != .sessions {
      let name = item.brief.header.title?.value ?? item.folder
      let speaker = speaker(on: item)
      let whose = speaker.map { " of \(library.shortName(of: $0))" } ?? ""
      offer("i", "intervention\(whose) on “\(name)”", .intervention(session, item, speaker))
      offer("p", "position of a delegation on “\(name)”", .position(item))
      if let today {
        offer("f", "floor log of today on “\(name)”", .floor(item, today))
      }
    } else if let session {
      offer("i", "intervention in “\(sessionName)”, on no item", .intervention(session, nil, nil))
    }
    if let session { offer("a", "agenda item of “\(sessionName)”", .item(session)) }
    offer("s", "session", .session)
    offer("g", "delegation or group", .delegation)
    offer("d", "document", .document(nil))
    if let session { offer("o", "document of “\(sessionName)” only", .document(session)) }
    return offers
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
    if case .founding(let founding) = overlay { return takeFounded(result, founding) }
    switch result {
    case .success(let path):
      messages.tell("New: \(path).")
      let effects = readLibraryAgain()
      guard BriefReader.kind(ofPath: path) == .intervention else {
        // Its place in the library is known once that is read again.
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
