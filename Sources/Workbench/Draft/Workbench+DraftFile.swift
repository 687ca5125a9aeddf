import Dossier

extension Workbench {
  /// Takes in an intervention that was read: opens it, or brings the open draft up to date.
  mutating func takeDraft(_ result: Result<Brief, Failure>, at path: String) -> [Effect] {
    let brief: Brief
    switch result {
    case .success(let read): brief = read
    case .failure(let failure):
      arriving = nil
      if let effects = restoreWithoutFile(path, failure) { return effects + placeDraft(path) }
      restoring[path] = nil
      placeToOpen = nil
      drafts[path]?.wantsFile = false
      messages.tell(failure.sentence, .trouble)
      return []
    }
    if drafts[path] == nil {
      drafts[path] = Draft(brief)
      if let wanted = placeToOpen, wanted.path == path { drafts[path]?.go(to: wanted.place) }
      placeToOpen = nil
      current = path
      place = .draft
      goOn(withLeft: path)
    } else {
      arriving = nil
      takeFile(brief)
    }
    return restore(path) + placeDraft(path)
  }

  /// Tells, once for a draft, that its file can't be written to.
  mutating func tellHindrance(_ failure: Failure, of path: String) -> [Effect] {
    guard let draft = drafts[path], !draft.isHindered else { return [] }
    drafts[path]?.isHindered = true
    messages.tell(
      "\(failure.sentence) Ctrl-O saves into another file; what is unsaved when you leave is kept "
        + "for the next start.", .trouble)
    return []
  }

  private mutating func takeFile(_ brief: Brief) {
    switch drafts[brief.path]?.meet(brief) {
    case .reloaded:
      messages.tell(
        "The file changed on disk; its text was read again. Undo gives the former back.")
    case .outdated:
      messages.tell(
        "The file changed on disk while you typed; your text stays. Saving asks first.", .trouble)
    case .same, nil: break
    }
  }

  /// Puts a text that an earlier run kept into the draft that was opened for it.
  private mutating func restore(_ path: String) -> [Effect] {
    guard let kept = restoring.removeValue(forKey: path),
      let brief = BriefReader.read(kept.bytes, path: path)
    else { return [] }
    drafts[path]?.takeOver(brief)
    current = path
    place = .draft
    messages.tell("This is the unsaved text of last time. Ctrl-S saves it; undo shows the file's.")
    return [.adoptUnsaved(name: kept.name)]
  }

  /// Opens a text that an earlier run kept though its file can't be read any more: the text is all
  /// there is.
  private mutating func restoreWithoutFile(_ path: String, _ failure: Failure) -> [Effect]? {
    guard restoring[path] != nil, drafts[path] == nil,
      let empty = BriefReader.read([], path: path)
    else { return nil }
    drafts[path] = Draft(empty)
    let effects = restore(path)
    messages.tell(
      "\(failure.sentence) This is the text that was kept: Ctrl-S makes the file again, Ctrl-O "
        + "saves into another one.", .trouble)
    return effects
  }

  /// Asks for a save; what is typed meanwhile stays unsaved.
  mutating func save(_ path: String, _ manner: SaveManner) -> [Effect] {
    guard let draft = drafts[path], draft.isModified || manner != .ifUnchanged else {
      messages.tell(Self.nothingToSave)
      return []
    }
    if manner == .ifUnchanged, draft.isOutdated {
      askAboutChange(of: path)
      return []
    }
    drafts[path]?.isSaving = true
    return [.saveDraft(path: path, text: draft.fileText, manner)]
  }

  mutating func takeSave(_ result: Result<SavedDraft, SaveFailure>, of path: String) -> [Effect] {
    drafts[path]?.isSaving = false
    switch result {
    case .success(let saved):
      guard saved.path == path else { return goOn(with: saved, after: path) }
      drafts[path]?.saved(saved.text)
      messages.tell("Saved.")
      // Leaving is over once every save is answered, or a later save would end the program.
      guard leavesAfterSaving, !drafts.values.contains(where: \.isSaving) else { return [] }
      leavesAfterSaving = false
      guard drafts.values.contains(where: \.isModified) else { return [.leave] }
      overlay = overlay ?? .decision(.leaving)
      return []
    case .failure(.changedOnDisk):
      askAboutChange(of: path)
    case .failure(.other(let failure)):
      leavesAfterSaving = false
      messages.tell("\(failure.sentence) Ctrl-O saves into another file.", .trouble)
    }
    return []
  }

  private mutating func askAboutChange(of path: String) {
    leavesAfterSaving = false
    current = path
    place = .draft
    overlay = .decision(.changedOnDisk)
  }

  /// A text saved into another intervention of the library is gone on with there, at once, so that
  /// the next save finds it there.
  ///
  /// A copy anywhere else leaves the draft as it is, not saved, for its own file does not hold the
  /// text.
  private mutating func goOn(with saved: SavedDraft, after path: String) -> [Effect] {
    messages.tell("Saved as \(saved.path).")
    guard !saved.path.hasPrefix("/"), BriefReader.kind(ofPath: saved.path) == .intervention
    else { return [] }
    if drafts[saved.path] == nil, var draft = drafts.removeValue(forKey: path) {
      forgotten.append(path)
      draft.move(to: saved.path)
      draft.saved(saved.text)
      drafts[saved.path] = draft
      if current == path { current = saved.path }
    }
    return [.openDraft(path: saved.path)]
  }
}
