import Dossier
import Screen

extension Workbench {
  /// Opens the stances of the position that is chosen, or says why it can't.
  mutating func startSettingStances(in library: Library) {
    guard let item = browse.item(in: library), let position = browse.chosenPosition(in: library)
    else {
      messages.tell("Choose a position first: stances are set in its column (→).", .trouble)
      return
    }
    let name = library.shortName(of: position.header.delegation.value)
    guard let form = StanceForm(position, of: name, on: item) else {
      messages.tell(
        "This agenda item asks nothing yet: add questions to its item.md (← and e).", .trouble)
      return
    }
    overlay = .stances(form)
  }

  mutating func handle(_ key: Key, in form: inout StanceForm) -> [Effect] {
    switch form.handle(key, of: keys) {
    case .stays:
      overlay = .stances(form)
      return []
    case .closes:
      overlay = nil
      return []
    case .asks(let edits):
      overlay = nil
      askedStances = form
      return [.edit(path: form.path, edits)]
    }
  }

  /// A brief was edited, or not: then what was chosen is there again.
  mutating func takeEdited(_ path: String, _ failure: Failure?) -> [Effect] {
    defer { askedStances = nil }
    if let failure {
      messages.tell(failure.sentence, .trouble)
      if overlay == nil, let askedStances { overlay = .stances(askedStances) }
      return []
    }
    messages.tell("Saved: \(path).")
    browse.page.readAgain(ifAmong: [path])
    return readLibraryAgain()
  }
}

extension Browse {
  /// The position that is chosen, where the keyboard is in its column or on its page.
  func chosenPosition(in library: Library) -> Entry<PositionHeader>? {
    guard focus.rawValue >= Pane.positions.rawValue, case .position(let index) = positions.chosen
    else { return nil }
    return item(in: library)?.positions[safely: index]
  }
}
