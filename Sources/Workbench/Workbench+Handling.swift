import Dossier
import Screen

extension Workbench {
  /// Takes in what happened and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    let effects =
      switch event {
      case .key(let key): handle(key)
      case .typed(let keys): handle(keys)
      case .mouse(let event): handle(event)
      case .pasted(let text): paste(text)
      case .resized(let size): resize(to: size)
      case .libraryRead(let result, let generation): take(result, generation: generation)
      case .libraryBeingChecked(let read, let total, let generation):
        takeProgress(read: read, of: total, generation: generation)
      case .libraryChecked(let result, let generation):
        takeProblems(result, generation: generation)
      case .briefRead(let path, let result): take(result, at: path)
      case .draftOpened(let path, let result): takeDraft(result, at: path)
      case .draftHindered(let path, let failure): tellHindrance(failure, of: path)
      case .draftSaved(let path, let result): takeSave(result, of: path)
      case .briefCreated(let result): takeCreated(result)
      case .briefEdited(let path, let failure): takeEdited(path, failure)
      case .libraryChanged(let paths): takeChanges(paths)
      case .editorClosed(let path, let failure): takeEditorClosed(path, failure)
      case .held(let path, let holder): takeHolder(holder, of: path)
      case .holdWanted(let path, let holder): letIn(holder, to: path)
      case .holderSilent(let path, let holder): takeSilence(of: holder, at: path)
      case .unsavedKept(let path, let failure): takeKept(path, failure)
      case .unsavedFound(let drafts): takeUnsaved(drafts)
      case .paused: takePause()
      case .autosaveDue: saveByItself()
      case .reviewed(let request, let answer): take(answer, to: request)
      case .spellingChecked(let request, let result): takeSpelling(request, result)
      case .spellingSuggested(let word, let words): takeSuggestions(word, words)
      case .wordAdded(let word, let failure): takeAddedWord(word, failure)
      }
    let settled = settle()
    // Kept, for the loop asks at every key, and to ask of an object's value copies all of it.
    awaitedPause = pauseToAwait
    autosaveDelay = delayOfAutosave
    return effects + settled
  }

  private mutating func resize(to size: Size) -> [Effect] {
    self.size = size
    return []
  }

  /// Brings what depends on the rest up to date: scroll positions, page layouts, and the brief
  /// that the page wants to show.
  mutating func settle() -> [Effect] {
    askAboutRecovered()
    let body = body
    let effects = settleOverlay(in: body)
    switch place {
    case .browse:
      guard let library = library.value, arriving == nil else { return effects }
      return effects + browse.settle(library, in: body)
    case .draft:
      let area = draftBody
      if let current { drafts[current]?.settle(in: area) }
      return effects
    case .preview:
      layOutPreview()
      return effects
    }
  }

  /// The screen without the line at the top and the line at the foot.
  var body: Rect {
    Rect(row: 1, column: 0, columns: size.columns, rows: max(0, size.rows - 2))
  }

  /// The part of it that a draft has: not the rows at its foot in which something is typed.
  var draftBody: Rect {
    guard let rows = overlay?.footRows, rows > 0 else { return body }
    return body.dropBottom(max(1, min(rows, body.rows / 2)))
  }

  private mutating func take(_ result: Result<Library, Failure>, generation: Int) -> [Effect] {
    guard generation == self.generation else { return [] }
    switch result {
    case .success(let library):
      browse.show(library, after: self.library.value)
      self.library = .read(library)
      holdAgainstLibrary()
      askForFirstSession()
      let effects = drafts.keys.flatMap { placeDraft($0) }
      return effects + goToDestination(in: library) + [check.begin(generation)]
    case .failure(let failure):
      // Browse itself shows the first failure; nothing else has the room for a later one.
      if library != .reading { messages.tell(failure.sentence, .trouble) }
      if library.value == nil { library = .failed(failure) }
      return []
    }
  }

  private mutating func take(_ result: Result<Brief, Failure>, at path: String) -> [Effect] {
    browse.page.take(result, at: path)
    if case .brief(var page) = overlay {
      page.take(result, at: path)
      overlay = .brief(page)
    }
    if case .success(let brief) = result, let library = library.value {
      for open in drafts.keys { drafts[open]?.rail.take(brief, in: library) }
    }
    return []
  }

  private mutating func takeChanges(_ paths: [String]) -> [Effect] {
    browse.page.readAgain(ifAmong: paths)
    if case .brief(var page) = overlay {
      page.readAgain(ifAmong: paths)
      overlay = .brief(page)
    }
    let isOutdated = reviewing.isOutdated || changesMandate(paths)
    var effects = readLibraryAgain()
    reviewing.isOutdated = isOutdated
    for (path, draft) in zip(drafts.keys, drafts.values) {
      if paths.isEmpty || paths.contains(path) {
        effects.append(.openDraft(path: path))
      }
      effects += draft.rail.sources.filter(paths.contains).map { .readBrief(path: $0) }
    }
    return effects
  }

  private mutating func takeEditorClosed(_ path: String, _ failure: Failure?) -> [Effect] {
    if let failure { messages.tell(failure.sentence, .trouble) }
    return takeChanges([path])
  }

  private mutating func takeUnsaved(_ drafts: [KeptText]) -> [Effect] {
    recovered = drafts
    return []
  }

  /// The program ends once every text is kept, and goes on where one can't be.
  private mutating func takeKept(_ path: String, _ failure: Failure?) -> [Effect] {
    guard leavesAfterKeeping.remove(path) != nil else { return [] }
    if let failure {
      leavesAfterKeeping = []
      messages.tell(
        "The text could not be kept for the next start. \(failure.sentence) Ctrl-S saves it, Ctrl-O "
          + "saves it into another file.", .trouble)
      return []
    }
    return leavesAfterKeeping.isEmpty ? [.leave] : []
  }

  /// Asks about the next kept text, if there is one and nothing else is being asked or opened.
  private mutating func askAboutRecovered() {
    guard overlay == nil, restoring.isEmpty, let draft = recovered.first else { return }
    overlay = .decision(.recovered(draft))
  }

  private mutating func goToDestination(in library: Library) -> [Effect] {
    if let returning {
      self.returning = nil
      return goBack(to: returning, in: library)
    }
    guard let reference = destination else { return [] }
    destination = nil
    return go(to: reference, in: library)
  }
}
