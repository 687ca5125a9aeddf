import Dossier
import Screen

extension Workbench {
  /// Takes in how far the check of the library is.
  mutating func takeProgress(read: Int, of total: Int, generation: Int) -> [Effect] {
    if generation == self.generation { check.take(read: read, of: total) }
    return []
  }

  /// Takes in what the check of the library found.
  mutating func takeProblems(
    _ result: Result<LibraryProblems, Failure>, generation: Int
  ) -> [Effect] {
    guard generation == self.generation, check.isUnderWay else { return [] }
    switch result {
    case .success(let problems):
      check.take(problems)
      showProblemsAgain()
    case .failure(let failure):
      check.abandon()
      messages.tell(failure.sentence, .trouble)
    }
    return []
  }

  /// Stops the check that the screen shows to be under way; `nil` where it shows none.
  mutating func stopCheck() -> [Effect]? {
    guard check.progress != nil else { return nil }
    check.stop()
    messages.tell("The check was stopped; r begins it again.")
    return [.stopChecking]
  }

  /// Lists the problems of what is chosen, or of the intervention that is on the screen.
  mutating func listProblems() {
    overlay = .problems(ProblemList(problemScopes))
    showProblemsAgain()
  }

  /// Fills the list that is shown from what is known now.
  mutating func showProblemsAgain() {
    guard case .problems(var list) = overlay else { return }
    fill(&list)
    overlay = .problems(list)
  }

  /// Fills `list` from what is known now.
  func fill(_ list: inout ProblemList) {
    guard let library = library.value else { return }
    if case .review(let path) = list.scope {
      list.show(drafts[path]?.listedFindings ?? [], isOfText: true)
    } else if case .file(let path, _) = list.scope, let brief = briefOnScreen(at: path) {
      list.show(LibraryProblem.all(of: brief, in: library), isOfText: true)
    } else if let found = check.found {
      list.show(list.scope.part(of: found, in: library))
    } else {
      list.show([])
    }
  }

  /// The intervention in Draft as it stands, and before the first check the brief on the page: what
  /// is wrong with them need not be waited for.
  private func briefOnScreen(at path: String) -> Brief? {
    if let draft = drafts[path], draft.isModified || check.found == nil { return draft.brief() }
    guard check.found == nil, browse.page.brief?.path == path else { return nil }
    return browse.page.brief
  }

  /// From what is chosen to the whole library.
  private var problemScopes: [ProblemScope] {
    guard let library = library.value else { return [.library] }
    guard place == .browse else {
      let path = place == .preview ? previewed.path : current
      return scopes(ofFile: path, name: "this intervention", in: library)
    }
    switch browse.focus {
    case .sessions: return scopes(browse.session(in: library), nil)
    case .items: return scopes(browse.session(in: library), browse.item(in: library))
    case .positions, .page:
      let name = browse.trail(in: library).last ?? "this brief"
      return scopes(ofFile: browse.chosenPath(in: library), name: name, in: library)
    }
  }

  func scopes(
    ofFile path: String?, name: String, in library: Library
  ) -> [ProblemScope] {
    guard let path else { return [.library] }
    // A position may serve several items: what is chosen in Browse says which is meant.
    let item = place == .browse ? browse.item(in: library) : library.item(ofPath: path)
    return [.file(path: path, name: name)] + scopes(library.session(ofPath: path), item)
  }

  private func scopes(_ session: Session?, _ item: AgendaItem?) -> [ProblemScope] {
    [
      item.map { .item(folder: $0.folder, name: $0.label) },
      session.map {
        .session(folder: $0.folder, name: $0.brief.header.title?.value ?? $0.folder)
      },
      .library,
    ].compactMap(\.self)
  }
}
