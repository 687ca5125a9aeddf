import Dossier
import Screen

extension Workbench {
  mutating func performInBrowse(_ command: Command) -> [Effect] {
    if command == .readAgain {
      messages.tell("Reading the library again.")
      browse.page.readAgain(ifAmong: [])
      return readLibraryAgain()
    }
    guard let library = library.value else {
      tellThatNothingIsRead()
      return []
    }
    let rows = max(1, body.rows - 2)
    switch command {
    case .up: browse.move(by: -1, library, pageRows: body.rows)
    case .down: browse.move(by: 1, library, pageRows: body.rows)
    case .pageUp: browse.move(by: -rows, library, pageRows: body.rows)
    case .pageDown: browse.move(by: rows, library, pageRows: body.rows)
    case .first: browse.move(by: -100_000, library, pageRows: body.rows)
    case .last: browse.move(by: 100_000, library, pageRows: body.rows)
    case .left: browse.turn(by: -1, library)
    case .right: browse.turn(by: 1, library)
    case .nextPane:
      if browse.focus == .page { browse.focus = .sessions } else { browse.turn(by: 1, library) }
    case .open: return openChosen(in: library)
    case .filter:
      guard browse.column != nil else {
        messages.tell("A page can't be filtered: go to a column (←) first.", .trouble)
        return []
      }
      browse.column?.isFiltering = true
      browse.narrow(by: browse.column?.filter ?? "", library)
    case .newBrief: startNewBrief(in: library)
    case .setStances: startSettingStances(in: library)
    case .editFile: return editChosen(in: library)
    default: break
    }
    return []
  }

  /// Says why nothing can be done with the library yet.
  mutating func tellThatNothingIsRead() {
    if case .failed(let failure) = library {
      messages.tell(failure.sentence, .trouble)
    } else {
      messages.tell("The library is still being read.", .trouble)
    }
  }

  private mutating func openChosen(in library: Library) -> [Effect] {
    if let path = browse.chosenIntervention(in: library) { return open(path) }
    browse.turn(by: 1, library)
    return []
  }

  private mutating func editChosen(in library: Library) -> [Effect] {
    guard let path = browse.chosenPath(in: library) else {
      messages.tell("Choose a brief first: there is nothing here to edit.", .trouble)
      return []
    }
    if drafts[path]?.isModified == true {
      messages.tell("Save this intervention first (Ctrl-S in Draft), then edit its file.", .trouble)
      return []
    }
    return [.openEditor(path: path, line: 1)]
  }

  /// Opens the interface at a reference, or says that it leads nowhere.
  mutating func go(to reference: String, in library: Library) -> [Effect] {
    let path = library.resolve(reference)?.path ?? reference
    guard browse.choose(path: path, in: library) else {
      messages.tell("There is nothing at \(reference) to browse in this library.", .trouble)
      return []
    }
    return []
  }
}
