import Dossier
import Screen

extension Workbench {
  mutating func performInBrowse(_ command: Command) -> [Effect] {
    if command == .readAgain {
      messages.tell("Reading the library again.")
      browse.page.readAgain(ifAmong: [])
      return readLibraryAgain()
    }
    guard let library = library.value else { return [] }
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
      browse.column?.isFiltering = true
      browse.narrow(by: browse.column?.filter ?? "", library)
    case .newBrief: startNewBrief(in: library)
    case .editFile: return browse.chosenPath(in: library).map { edit($0, line: 1) } ?? []
    case .setStances: startSettingStances(in: library)
    default: break
    }
    return []
  }

  private mutating func openChosen(in library: Library) -> [Effect] {
    if let path = browse.chosenIntervention(in: library) { return open(path) }
    browse.turn(by: 1, library)
    return []
  }

  /// Opens the file at `path` in the user's editor, unless it would be edited twice.
  mutating func edit(_ path: String, line: Int) -> [Effect] {
    if let obstacle = obstacleToEditing(path) {
      messages.tell(obstacle, .trouble)
      return []
    }
    return [.openEditor(path: path, line: line)]
  }

  /// Opens the interface at a reference, or says that it leads nowhere.
  mutating func go(to reference: String, in library: Library) -> [Effect] {
    let path = library.resolve(reference)?.path ?? reference
    guard library.reference(ofPath: path) != nil else {
      messages.tell("There is nothing at \(reference) to browse in this library.", .trouble)
      return []
    }
    return show(path)
  }
}
