import Dossier
import Prose

/// What stands in the way of a command, told where it is wanted and in the palette.
extension Workbench {
  /// Why `command` can't be done here and now, with what to do instead; `nil` where it can.
  func obstacle(to command: Command) -> String? {
    switch command {
    case .draft where draftToGoTo == nil:
      "There is no draft yet: choose an intervention in Browse, or press N for a new one."
    case .preview where place != .preview: obstacleToPreview
    case .save: obstacleToSaving
    case .problems: obstacleToReading
    default:
      switch place {
      case .browse: obstacleInBrowse(to: command)
      case .draft: obstacleInDraft(to: command)
      case .preview: command == .copyStatement ? Self.obstacleToCopying(briefInPreview) : nil
      }
    }
  }

  /// The intervention that Draft would show: the one that is chosen in Browse or shown in Preview,
  /// else the one that is open, else the one that was open the last time.
  var draftToGoTo: String? {
    switch place {
    case .browse:
      library.value.flatMap { browse.chosenIntervention(in: $0) } ?? current ?? draftThatWasLeft
    case .preview: previewed.path ?? current
    case .draft: current
    }
  }

  /// Why nothing can be done with the library yet.
  private var obstacleToReading: String? {
    switch library {
    case .read: nil
    case .failed(let failure): failure.sentence
    case .absent, .reading: "The library is still being read."
    }
  }

  private var obstacleToPreview: String? {
    guard let library = library.value else { return obstacleToReading }
    return briefToPreview(in: library) == nil
      ? "There is no statement to preview yet: choose an intervention, or press N in Browse." : nil
  }

  private var obstacleToSaving: String? {
    switch place {
    case .browse:
      drafts.values.contains(where: \.isModified)
        ? nil : "Nothing to save: no intervention was changed."
    case .draft, .preview:
      draftToGoTo.flatMap { drafts[$0] }?.isModified == true ? nil : Self.nothingToSave
    }
  }

  /// Told of a draft that is as its file.
  static let nothingToSave = "Nothing to save: the file holds this text already."

  private func obstacleInBrowse(to command: Command) -> String? {
    switch command {
    case .readAgain: return nil
    case _ where library.value == nil: return obstacleToReading
    case .filter where browse.column == nil:
      return "A page can't be filtered: go to a column (←) first."
    case .editFile:
      guard let path = library.value.flatMap({ browse.chosenPath(in: $0) }) else {
        return "Choose a brief first: there is nothing here to edit."
      }
      return obstacleToEditing(path)
    default: return nil
    }
  }

  /// Why the file at `path` can't be opened in the user's editor.
  func obstacleToEditing(_ path: String) -> String? {
    drafts[path]?.isModified == true
      ? "Save this intervention first (Ctrl-S in Draft), then edit its file." : nil
  }

  private static func obstacleToCopying(_ statement: Brief?) -> String? {
    statement?.spokenText.isEmpty == false
      ? nil : "There is nothing to copy: the statement says nothing yet."
  }

  private func obstacleInDraft(to command: Command) -> String? {
    guard let draft = currentDraft else { return nil }
    if let holder = draft.holder, command.changesText { return holder.obstacle }
    return switch command {
    case .nextPane where draft.rail.rows.isEmpty:
      "The rail is empty: there is no position or document on this item."
    case .insertChosen: draft.rail.obstacle
    case .cut where draft.editor.selection.range.isEmpty,
      .copy where draft.editor.selection.range.isEmpty:
      "Nothing is selected: Shift with an arrow key selects, Alt-C copies the whole statement."
    case .takeOver where draft.holder == nil:
      "This instance holds the intervention already: you can write here."
    case .copyStatement: Self.obstacleToCopying(draft.brief())
    case .paste where ring.isEmpty, .pasteFormer where ring.isEmpty:
      "Nothing was cut or copied here yet."
    case .findNext where finding.query.isEmpty, .findPrevious where finding.query.isEmpty:
      "Nothing was looked for yet: Ctrl-F does."
    case .toggleQuotes where draft.facts.typography == nil:
      "There are no quotation marks known for this language; they stay as they are typed."
    case .edit(.undo) where !draft.editor.canUndo: "There is nothing to undo."
    case .edit(.redo) where !draft.editor.canRedo: "There is nothing to do again."
    default: nil
    }
  }
}

extension Rail {
  /// Why nothing can be inserted.
  fileprivate var obstacle: String? {
    guard let row = chosenRow else { return "There is nothing in the rail to insert." }
    return !row.canBeInserted
      ? "A red line is not inserted: it says what must not be said." : nil
  }
}
