import Dossier
import Screen

extension Workbench {
  /// The list of problems has the keyboard.
  mutating func handle(_ key: Key, in list: inout ProblemList) -> [Effect] {
    defer { if case .problems = overlay { overlay = .problems(list) } }
    if list.isFiltering, list.type(key, keys: keys) { return [] }
    let page = ProblemList.pageSteps(in: body)
    switch keys.command(for: key, in: KeyBinding.Scope.inProblems) {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.move(by: -page)
    case .pageDown: list.move(by: page)
    case .first: list.move(by: -ProblemList.limit)
    case .last: list.move(by: ProblemList.limit)
    case .filter: list.beginFiltering()
    case .nextPane:
      list.widen()
      fill(&list)
    case .open:
      guard let problem = list.chosen else { return [] }
      overlay = nil
      return go(to: problem)
    case .editFile:
      guard let problem = list.chosen else { return [] }
      overlay = nil
      return edit(problem.path, line: problem.place.line)
    case .back:
      if list.isNarrowed {
        list.clearFilter()
      } else if let effects = stopCheck() {
        return effects
      } else {
        overlay = nil
      }
    case .problems, .leave: overlay = nil
    case .palette:
      overlay = nil
      openPalette()
    case .help: overlay = .help(ScrollOffset())
    default: break
    }
    return []
  }

  /// Leads to the place of `problem`: into the text of an intervention, else to the brief's page.
  private mutating func go(to problem: LibraryProblem) -> [Effect] {
    guard BriefReader.kind(ofPath: problem.path) != nil else {
      return edit(problem.path, line: problem.place.line)
    }
    if BriefReader.kind(ofPath: problem.path) == .intervention, !problem.isAboveBody {
      return open(problem.path, at: problem.place)
    }
    return show(problem.path, at: problem.offset)
  }

  /// Opens the intervention at `path` with the cursor at `place`.
  private mutating func open(_ path: String, at place: SourceLocation) -> [Effect] {
    if drafts[path] != nil {
      drafts[path]?.go(to: place)
    } else {
      placeToOpen = (path, place)
    }
    return open(path)
  }
}
