import Dossier
import Screen

/// A start without a library offers to make one.
extension Workbench {
  /// The first page has the keyboard: Enter goes on and at last makes the library, Esc leaves and
  /// makes nothing.
  mutating func handle(_ key: Key, in founding: inout Founding) -> [Effect] {
    if key.code == .escape || keys.command(for: key, in: [.everywhere]) == .leave {
      return [.leave]
    }
    guard founding.offer.canBeMade, !founding.isBeingMade else { return [] }
    defer { overlay = .founding(founding) }
    // Nothing is in a library that is still to be made.
    guard case .asks(let brief) = founding.form.handle(key, of: keys, in: Library(), today: today)
    else {
      return []
    }
    founding.isBeingMade = true
    return [.create(brief)]
  }

  /// The library is there, or could not be made and can be tried again.
  mutating func takeFounded(_ result: Result<String, Failure>, _ founding: Founding) -> [Effect] {
    switch result {
    case .success:
      overlay = nil
      library = .reading
      asksForSession = true
      messages.tell("The library is made, in \(founding.offer.folder).")
      return readLibraryAgain()
    case .failure(let failure):
      var founding = founding
      founding.isBeingMade = false
      overlay = .founding(founding)
      messages.tell(failure.sentence, .trouble)
      return []
    }
  }

  /// Asks for the first session of a library that was just made; Esc leaves it for later.
  mutating func askForFirstSession() {
    guard asksForSession else { return }
    asksForSession = false
    overlay = .newBrief(NewBriefForm(asking: .session, label: "session, the first one"))
  }
}
