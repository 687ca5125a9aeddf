public import Dossier
public import Prose
public import Screen

/// What happened, told to the workbench by the world outside.
public enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Keys came faster than they could be shown, each of which writes a letter where text is
  /// written.
  case typed([Key])
  /// The mouse did something.
  case mouse(MouseEvent)
  /// Text arrived as one piece: a bracketed paste.
  case pasted(String)
  /// The screen has a new size.
  case resized(Size)
  /// The library was read; `generation` is the request's that it answers.
  case libraryRead(Result<Library, Failure>, generation: Int)
  /// A check of the library that takes a while has got so far.
  case libraryBeingChecked(read: Int, of: Int, generation: Int)
  /// A check of the library came to its end; `generation` is the request's that it answers.
  case libraryChecked(Result<LibraryProblems, Failure>, generation: Int)
  /// A brief was read for showing.
  case briefRead(path: String, Result<Brief, Failure>)
  /// An intervention was read for editing.
  case draftOpened(path: String, Result<Brief, Failure>)
  /// An intervention that was opened can't be saved where it is, which is best known before the
  /// writing begins.
  case draftHindered(path: String, Failure)
  /// A save came to its end.
  case draftSaved(path: String, Result<SavedDraft, SaveFailure>)
  /// A new brief was written, or not; the value is its path.
  case briefCreated(Result<String, Failure>)
  /// A brief was edited, or could not be.
  case briefEdited(path: String, Failure?)
  /// Another instance has the intervention open for writing; `nil` where this one has it now.
  case held(path: String, by: Holder?)
  /// Another instance wants to write into an intervention that this one holds.
  case holdWanted(path: String, by: Holder)
  /// The instance that was asked for an intervention did not answer.
  case holderSilent(path: String, Holder)
  /// Files of the library changed on disk; their paths where they are known.
  case libraryChanged(paths: [String])
  /// The user's own editor gave the screen back.
  case editorClosed(path: String, Failure?)
  /// A text was kept for the next start, or could not be.
  case unsavedKept(path: String, Failure?)
  /// Nothing was typed for a while; told where `awaitedPause` says how long.
  case paused
  /// Texts were not saved for as long as `autosaveDelay` says.
  case autosaveDue
  /// A draft was held against its mandate.
  case reviewed(ReviewRequest, ReviewedDraft)
  /// The spelling of paragraphs was looked at, or could not be.
  case spellingChecked(SpellingRequest, Result<[SpelledLine], Failure>)
  /// What may stand for a word was found.
  case spellingSuggested(word: String, [String])
  /// A word is in the user's own list, or could not be taken into it.
  case wordAdded(String, Failure?)
  /// Drafts were found that an earlier run could not save.
  case unsavedFound([KeptText])
}

/// Why something could not be done, as one sentence with a remedy.
public struct Failure: Error, Hashable, Sendable {
  /// The sentence.
  public let sentence: String

  /// Holds `sentence`.
  public init(_ sentence: String) { self.sentence = sentence }
}

/// A draft that is now on disk.
public struct SavedDraft: Hashable, Sendable {
  /// The whole text that was written.
  public let text: String
  /// Where it was written; another path than the draft's where it was saved beside.
  public let path: String

  /// Joins text and path.
  public init(text: String, path: String) {
    self.text = text
    self.path = path
  }
}

/// Why a draft is not on disk.
public enum SaveFailure: Error, Hashable, Sendable {
  /// Somebody else wrote the file since it was opened.
  case changedOnDisk
  /// Anything else: disk full, no permission, folder gone.
  case other(Failure)
}

/// A text that an earlier run kept because it could not be saved.
public struct KeptText: Hashable, Sendable {
  /// The name it is kept under.
  public let name: String
  /// The intervention's path in the library.
  public let path: String
  /// The whole file as it was on the screen.
  public let bytes: [UInt8]
  /// Whether the file changed on disk since then.
  public let fileChanged: Bool
  /// Whether the text is all that was typed, as far as can be told.
  public let isWhole: Bool
  /// How the file's text becomes this one.
  public let difference: LineDifference
  /// What of it stands above what was edited; `nil` where nobody says.
  public let head: String?
  /// The file's text that it was typed upon; `nil` where nobody says.
  public let base: String?
  /// What was selected below `head`, and where the cursor was; `nil` where nobody says.
  public let selection: Selection?

  /// Joins the parts.
  public init(
    name: String, path: String, bytes: [UInt8], fileChanged: Bool, isWhole: Bool = true,
    difference: LineDifference = LineDifference(from: "", to: ""), head: String? = nil,
    base: String? = nil, selection: Selection? = nil
  ) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.fileChanged = fileChanged
    self.isWhole = isWhole
    self.difference = difference
    self.head = head
    self.base = base
    self.selection = selection
  }
}
