import Dossier

extension Workbench {
  /// Takes in an intervention that was read: opens it, or brings the open draft up to date.
  mutating func takeDraft(_ result: Result<Brief, Failure>, at path: String) -> [Effect] {
    // A text that was saved elsewhere since its file was asked for is not there any more.
    guard opening.remove(path) != nil || drafts[path] != nil else { return [] }
    let brief: Brief
    switch result {
    case .success(let read): brief = read
    case .failure(let failure):
      arriving = nil
      if let effects = restoreWithoutFile(path, failure) { return effects + placeDraft(path) }
      restoring[path] = nil
      placeToOpen = nil
      // Of a file that went away under a text that is not saved, the next save tells.
      if let draft = drafts[path], draft.isModified, !draft.isToCompare { return [] }
      drafts[path]?.isToCompare = false
      messages.tell(failure.sentence, .trouble)
      return []
    }
    var effects: [Effect] = []
    if drafts[path] == nil {
      effects = [.hold(path: path)]
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
    return effects + restore(path) + placeDraft(path)
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
    let wasToCompare = drafts[brief.path]?.isToCompare == true
    drafts[brief.path]?.isToCompare = false
    let former = drafts[brief.path]?.fileAhead
    switch drafts[brief.path]?.meet(brief) {
    case .reloaded:
      messages.tell(
        "The file changed on disk; its text was read again. Undo gives the former back.")
    case .merged:
      messages.tell(
        "The file changed on disk; its changes were merged with yours. Undo takes them out.")
    case .apart:
      if wasToCompare || (isComparing(brief.path) && former != brief.text) {
        compare(brief.path)
      } else if former != brief.text {
        messages.tell(
          "The file changed on disk where you did: your text stays, and Ctrl-S shows both side by "
            + "side.", .trouble)
      }
    case .same where wasToCompare:
      messages.tell("The file holds again what you know: Ctrl-S saves your text.")
    case .same, nil: break
    }
  }

  /// Whether the draft at `path` lies beside its file.
  private func isComparing(_ path: String) -> Bool {
    if case .comparison(let comparison) = overlay { comparison.path == path } else { false }
  }

  /// Puts a text that an earlier run kept into the draft that was opened for it.
  private mutating func restore(_ path: String) -> [Effect] {
    guard let kept = restoring.removeValue(forKey: path),
      let meeting = drafts[path]?.takeKept(kept)
    else { return [] }
    current = path
    place = .draft
    switch meeting {
    case .same, .reloaded:
      messages.tell(
        "This is the unsaved text of last time. Ctrl-S saves it; undo shows the file's.")
    case .merged:
      messages.tell(
        "This is the unsaved text of last time, merged with what the file has changed since. "
          + "Ctrl-S saves it; undo takes the file's changes out.")
    case .apart:
      messages.tell(
        "This is the unsaved text of last time. The file changed the same lines since: Ctrl-S shows "
          + "both side by side.", .trouble)
    }
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
  ///
  /// - Parameter byItself: whether nobody asked for it.
  mutating func save(
    _ path: String, _ manner: SaveManner, byItself: Bool = false
  ) -> [Effect] {
    guard let draft = drafts[path], draft.isModified || manner != .ifUnchanged else {
      messages.tell(Self.nothingToSave)
      return []
    }
    if manner == .ifUnchanged {
      guard draft.holder == nil else {
        leavesAfterSaving = false
        tellReadOnly()
        return []
      }
      guard draft.fileAhead == nil else {
        compare(path)
        return []
      }
      // The file will be another one when that is answered.
      guard !draft.isSaving else {
        drafts[path]?.isToSaveAgain = true
        return []
      }
    }
    drafts[path]?.isSaving = true
    drafts[path]?.isSavedByItself = byItself
    return [.saveDraft(path: path, text: draft.fileText, base: draft.fileBase, manner)]
  }

  mutating func takeSave(_ result: Result<SavedDraft, SaveFailure>, of path: String) -> [Effect] {
    let isWanted = drafts[path].map { !$0.isSavedByItself || $0.isToSaveAgain } ?? true
    let isToSaveAgain = drafts[path]?.isToSaveAgain == true
    drafts[path]?.isSaving = false
    drafts[path]?.isToSaveAgain = false
    switch result {
    case .success(let saved):
      guard saved.path == path else { return goOn(with: saved, after: path) }
      drafts[path]?.saved(saved.text)
      drafts[path]?.hasFailedToSave = false
      if isToSaveAgain, drafts[path]?.isModified == true { return save(path, .ifUnchanged) }
      if isWanted {
        drafts[path]?.isSavedByItself = false
        messages.tell("Saved.")
      }
      // Leaving is over once every save is answered, or a later save would end the program.
      guard leavesAfterSaving, !drafts.values.contains(where: \.isSaving) else { return [] }
      leavesAfterSaving = false
      guard drafts.values.contains(where: \.isModified) else { return [.leave] }
      overlay = overlay ?? .decision(.leaving)
      return []
    case .failure(.changedOnDisk):
      leavesAfterSaving = false
      guard drafts[path] != nil else { return [] }
      // Nothing lies down over a text that somebody is typing.
      drafts[path]?.isToCompare = isWanted
      return [.openDraft(path: path)]
    case .failure(.other(let failure)):
      leavesAfterSaving = false
      // Tried again and again, it is told once.
      guard isWanted || drafts[path]?.hasFailedToSave == false else { return [] }
      drafts[path]?.hasFailedToSave = true
      messages.tell("\(failure.sentence) Ctrl-O saves into another file.", .trouble)
    }
    return []
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
    if drafts[saved.path] == nil, var draft = drafts[path] {
      drafts[path] = nil
      forgotten.append(path)
      draft.move(to: saved.path)
      draft.saved(saved.text)
      drafts[saved.path] = draft
      if current == path { current = saved.path }
    }
    return [.openDraft(path: saved.path), .hold(path: saved.path)]
  }
}
