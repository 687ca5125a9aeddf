import Dossier

/// Texts that are saved by themselves, where the user wants that.
extension Workbench {
  /// The setting, as long as there is a text that can be saved by itself.
  var delayOfAutosave: Duration? {
    guard let delay = settings.autosave, drafts.values.contains(where: \.canBeSavedByItself)
    else { return nil }
    return delay
  }

  /// Saves every text that can be saved without a question.
  mutating func saveByItself() -> [Effect] {
    guard settings.autosave != nil else { return [] }
    return drafts.keys.flatMap { path in
      drafts[path]?.canBeSavedByItself == true ? save(path, .ifUnchanged, byItself: true) : []
    }
  }
}

extension Draft {
  /// Whether a save would ask nothing, as far as can be told.
  var canBeSavedByItself: Bool { canBeSaved && !isSaving }

  /// The same at the end of the program, where a save that is under way is waited for, and where one
  /// that failed before would keep the user in.
  var canBeSavedOnLeaving: Bool { canBeSaved && !hasFailedToSave }

  /// Whether there is something to save, into a file that can be written to and that nobody else has
  /// changed or writes into.
  private var canBeSaved: Bool {
    isModified && holder == nil && fileAhead == nil && !isHindered
  }
}
