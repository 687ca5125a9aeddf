public import Prose

/// What a journal must take in of one open text before the next frame shows it.
public struct UnsavedChange: Hashable, Sendable {
  /// What became of the text.
  public enum Kind: Hashable, Sendable {
    /// Edits upon what the journal has, and what is selected then; `nil` where that is a cursor at
    /// the end of the last one.
    case edits([TextBuffer.Edit], Selection?)
    /// A text that the journal has not, or upon another `base` than it has: `head` is not edited,
    /// `body` is what edits are of, `base` is what the file held as it was opened or saved last.
    case whole(base: String, head: String, body: String, Selection)
    /// The file holds the text: there is nothing to keep any more.
    case nothingUnsaved
  }

  /// Of the intervention, in the library.
  public let path: String
  /// What became of it.
  public let kind: Kind
}

extension Workbench {
  /// What became of the unsaved texts since this was asked last.
  public mutating func takeUnsavedChanges() -> [UnsavedChange] {
    var changes: [UnsavedChange] = []
    // In place and, where there is only the one that is usual, without a list of them.
    if let current, let change = drafts[current]?.takeUnsavedChange() { changes.append(change) }
    if drafts.count > 1 {
      for path in drafts.keys where path != current {
        if let change = drafts[path]?.takeUnsavedChange() { changes.append(change) }
      }
    }
    guard !forgotten.isEmpty else { return changes }
    defer { forgotten = [] }
    return forgotten.map { UnsavedChange(path: $0, kind: .nothingUnsaved) } + changes
  }

  /// The journal of the text at `path` is to begin anew: next time the whole text is given.
  public mutating func renewJournal(of path: String) { drafts[path]?.journalIsOld() }
}

extension Draft {
  /// How much the journal knows of a text.
  enum Journaled: Hashable, Sendable {
    case nothing
    /// Something, but not what the text now rests upon.
    case old
    /// All but the edits that were noted since.
    case all
  }

  fileprivate mutating func takeUnsavedChange() -> UnsavedChange? {
    let edits = editor.takeEdits()
    guard isModified else {
      guard journaled != .nothing else { return nil }
      journaled = .nothing
      return UnsavedChange(path: path, kind: .nothingUnsaved)
    }
    let selection = editor.selection
    let known = edits.last.map { Selection(at: $0.end) } ?? journaledSelection
    journaledSelection = selection
    if journaled == .all {
      if edits.isEmpty, known == selection { return nil }
      return UnsavedChange(
        path: path, kind: .edits(edits, known == selection ? nil : selection))
    }
    journaled = .all
    return UnsavedChange(
      path: path,
      kind: .whole(base: fileBase, head: facts.head, body: editor.buffer.text, selection))
  }

  /// What the journal has is not what the text rests upon any more.
  mutating func journalIsOld() {
    if journaled == .all { journaled = .old }
  }
}
