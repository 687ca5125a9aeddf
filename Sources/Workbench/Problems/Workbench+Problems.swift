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
  private mutating func showProblemsAgain() {
    guard case .problems(var list) = overlay else { return }
    fill(&list)
    overlay = .problems(list)
  }

  private func fill(_ list: inout ProblemList) {
    guard let library = library.value else { return }
    if case .file(let path, _) = list.scope, let brief = briefOnScreen(at: path) {
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

  private func scopes(
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

extension Workbench {
  /// The list of problems has the keyboard.
  mutating func handle(_ key: Key, in list: inout ProblemList) -> [Effect] {
    defer { if case .problems = overlay { overlay = .problems(list) } }
    if list.isFiltering, list.type(key) { return [] }
    let page = ProblemList.pageSteps(in: body)
    switch KeyTable.command(for: key, in: [.listing, .walking, .everywhere]) {
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
    case .problems: overlay = nil
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

extension Workbench {
  /// Shows the brief at `path`, scrolled to the place at `offset` where one is given: in Browse
  /// where a row stands for it, else on a page of its own.
  mutating func show(_ path: String, at offset: Int? = nil) -> [Effect] {
    guard let library = library.value else { return [] }
    if browse.choose(path: path, in: library) {
      place = .browse
      guard let offset else { return [] }
      if browse.focus == .positions { browse.focus = .page }
      browse.page.reveal(offset, of: path)
      return []
    }
    var page = BriefOnPage()
    let effects = page.want(path)
    if let offset { page.reveal(offset, of: path) }
    overlay = .brief(page)
    return effects
  }

  /// Brings the scroll position of what lies over the place up to date.
  mutating func settleOverlay(in body: Rect) -> [Effect] {
    switch overlay {
    case .problems(var list):
      list.settle(in: body, theme: theme)
      overlay = .problems(list)
    case .palette(var palette):
      palette.settle(in: body)
      overlay = .palette(palette)
    case .brief(var page):
      guard let library = library.value else { return [] }
      let area = Self.page(in: body)
      page.layOut(for: area.columns, rows: area.rows, in: library)
      let effects = page.want(page.path)
      overlay = .brief(page)
      return effects
    default: break
    }
    return []
  }

  /// A brief that lies over the place has the keyboard.
  mutating func handle(_ key: Key, in page: inout BriefOnPage) -> [Effect] {
    defer { if case .brief = overlay { overlay = .brief(page) } }
    let rows = max(1, body.rows - 1)
    switch KeyTable.command(for: key, in: [.showing, .walking, .everywhere]) {
    case .up: page.scroll(by: -1, rows: rows)
    case .down: page.scroll(by: 1, rows: rows)
    case .pageUp: page.scroll(by: -rows, rows: rows)
    case .pageDown: page.scroll(by: rows, rows: rows)
    case .first: page.scroll(by: -1_000_000, rows: rows)
    case .last: page.scroll(by: 1_000_000, rows: rows)
    case .editFile:
      guard let path = page.path else { return [] }
      return edit(path, line: 1)
    case .back, .open, .leave: overlay = nil
    case .palette:
      overlay = nil
      openPalette()
    default: break
    }
    return []
  }
}
