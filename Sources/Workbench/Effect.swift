public import Diplomacy
public import Dossier

/// What the workbench wants done in the world outside; the answer comes back as an `Event`.
public enum Effect: Hashable, Sendable {
  /// Read the library; answered by `libraryRead` of the same generation.
  case readLibrary(generation: Int)
  /// Check the whole library; answered by `libraryChecked` of the same generation, unless it is
  /// stopped.
  case checkLibrary(generation: Int)
  /// Stop the check that is under way.
  case stopChecking
  /// Read a brief for showing; answered by `briefRead`.
  case readBrief(path: String)
  /// Read an intervention for editing; answered by `draftOpened`.
  case openDraft(path: String)
  /// Write a draft; answered by `draftSaved`. `base` is what the draft knows the file to hold.
  case saveDraft(path: String, text: String, base: String, SaveManner)
  /// Write a new brief from its template; answered by `briefCreated`.
  case create(NewBrief)
  /// Make edits in a brief, every other byte of it as it is; answered by `briefEdited`.
  case edit(path: String, [BriefEdit])
  /// Give the screen to the user's editor; answered by `editorClosed`.
  case openEditor(path: String, line: Int)
  /// Keep the text that is not saved for the next start; answered by `unsavedKept`.
  case keepUnsaved(path: String)
  /// The text that an earlier run kept is open: once this run's journal has it, forget the other.
  case adoptUnsaved(name: String)
  /// Forget a text that was kept.
  case discardUnsaved(name: String)
  /// Hold an intervention against other instances; answered by `held` where one has it already.
  case hold(path: String)
  /// Ask the instance that has an intervention to let go; answered by `held` or `holderSilent`.
  case askForHold(path: String)
  /// Let the instance in that asked for an intervention.
  case letGo(path: String)
  /// Take an intervention from an instance that does not answer; answered by `held`.
  case takeHoldByForce(path: String)
  /// Put a text on the system's clipboard; Draft's own has it already.
  case copyToClipboard(String)
  /// Hold a draft against its mandate; answered by `reviewed`.
  case review(ReviewRequest)
  /// Look at the spelling of paragraphs; answered by `spellingChecked`.
  case checkSpelling(SpellingRequest)
  /// Look for what may stand for a word; answered by `spellingSuggested`.
  case suggestSpelling(word: String, OfficialLanguage)
  /// Take a word into the user's own list; answered by `wordAdded`.
  case addWord(String)
  /// Stop the program as Ctrl-Z does in a shell.
  case suspend
  /// End the program.
  case leave
}

/// What a save may do to the file that is there.
public enum SaveManner: Hashable, Sendable {
  /// Only where it is still the file that was opened.
  case ifUnchanged
  /// Into a new file beside it.
  case beside
  /// Into a new file at this path, which may lie outside the library.
  case elsewhere(String)
}
