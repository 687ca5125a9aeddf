import Dossier
import Prose
import Screen

extension Workbench {
  /// Goes to the intervention that is chosen in Browse, else to the one that is open.
  mutating func goToDraft() -> [Effect] {
    if place == .browse, let library = library.value,
      let path = browse.chosenIntervention(in: library)
    {
      return open(path)
    }
    if current != nil {
      place = .draft
    } else {
      messages.tell(
        "There is no draft yet: choose an intervention in Browse, or press N for a new one.",
        .trouble)
    }
    return []
  }

  /// Opens the intervention at `path`, or goes back to it where it is open.
  mutating func open(_ path: String) -> [Effect] {
    guard drafts[path] == nil else {
      current = path
      place = .draft
      return []
    }
    return [.openDraft(path: path)]
  }

  mutating func takeDraft(_ result: Result<Brief, Failure>, at path: String) -> [Effect] {
    guard case .success(let brief) = result else {
      if case .failure(let failure) = result { messages.tell(failure.sentence, .trouble) }
      return []
    }
    if let draft = drafts[path] {
      guard draft.fileText != brief.text else { return [] }
      drafts[path]?.reload(brief)
      messages.tell(
        "The file changed on disk; its text was read again. Undo gives the former back.")
    } else {
      drafts[path] = Draft(brief)
      current = path
      place = .draft
    }
    restore(path)
    return placeDraft(path)
  }

  /// Puts a text that an earlier run kept into the draft that was opened for it.
  private mutating func restore(_ path: String) {
    guard let kept = restoring.removeValue(forKey: path),
      let brief = BriefReader.read(kept.bytes, path: path)
    else { return }
    drafts[path]?.takeOver(brief)
    messages.tell("This is the unsaved text of last time. Ctrl-S saves it; undo shows the file's.")
  }

  /// Finds what the draft is written against, and asks for the briefs that it needs.
  mutating func placeDraft(_ path: String) -> [Effect] {
    guard let library = library.value else { return [] }
    return (drafts[path]?.place(in: library) ?? []).map { .readBrief(path: $0) }
  }

  mutating func performInDraft(_ command: Command) -> [Effect] {
    guard let current else { return [] }
    switch command {
    case .save: return save(current, .ifUnchanged)
    case .saveElsewhere: overlay = .saveElsewhere(TextField())
    case .nextPane: drafts[current]?.switchPane()
    case .previousInRail, .up: drafts[current]?.rail.move(by: -1)
    case .nextInRail, .down: drafts[current]?.rail.move(by: 1)
    case .pageUp: drafts[current]?.rail.move(by: -10)
    case .pageDown: drafts[current]?.rail.move(by: 10)
    case .first: drafts[current]?.rail.move(by: -10_000)
    case .last: drafts[current]?.rail.move(by: 10_000)
    case .insertChosen: insertChosen(into: current)
    case .cut: clipboard = drafts[current]?.cut() ?? clipboard
    case .copy: clipboard = drafts[current]?.editor.copy() ?? clipboard
    case .paste: drafts[current]?.edit(.paste(clipboard))
    case .edit(let edit): drafts[current]?.edit(edit)
    case .turnPage(let direction, let selecting):
      let rows = max(1, DraftLayout(in: body, focus: .text).text.rows - 1)
      drafts[current]?.edit(.move(.page(rows: rows), direction, selecting: selecting))
    default: break
    }
    return []
  }

  /// Asks for a save; what is typed meanwhile stays unsaved.
  mutating func save(_ path: String, _ manner: SaveManner) -> [Effect] {
    guard let draft = drafts[path], draft.isModified || manner != .ifUnchanged else {
      messages.tell("Nothing to save: the file holds this text already.")
      return []
    }
    drafts[path]?.isSaving = true
    return [.saveDraft(path: path, text: draft.fileText, manner)]
  }

  mutating func takeSave(_ result: Result<SavedDraft, SaveFailure>, of path: String) -> [Effect] {
    drafts[path]?.isSaving = false
    switch result {
    case .success(let saved):
      drafts[path]?.saved(saved.text)
      messages.tell(saved.path == path ? "Saved." : "Saved as \(saved.path).")
      guard leavesAfterSaving, !drafts.values.contains(where: \.isModified) else { return [] }
      return [.leave]
    case .failure(.changedOnDisk):
      leavesAfterSaving = false
      current = path
      place = .draft
      overlay = .decision(.changedOnDisk)
    case .failure(.other(let failure)):
      leavesAfterSaving = false
      messages.tell("\(failure.sentence) Ctrl-O saves into another file.", .trouble)
    }
    return []
  }

  /// Puts what is chosen in the rail into the text and goes on to the next row, so that one key
  /// pressed again walks through the points.
  private mutating func insertChosen(into path: String) {
    guard let row = drafts[path]?.rail.chosenRow else {
      messages.tell("There is nothing in the rail to insert.", .trouble)
      return
    }
    guard let words = row.insertion else {
      messages.tell("A red line is not inserted: it says what must not be said.", .trouble)
      return
    }
    drafts[path]?.insert(words)
    drafts[path]?.rail.move(by: 1)
  }
}

extension Draft {
  /// Goes from the text to the rail, and back.
  mutating func switchPane() {
    focus = focus == .text && !rail.rows.isEmpty ? .rail : .text
  }

  /// Puts `words` at the cursor as one step, apart from what stands before them.
  mutating func insert(_ words: String) {
    let start = editor.selection.range.start
    let line = editor.buffer.lines[start.line].text
    let before = line.utf8.prefix(start.offset).last
    let isApart = before == nil || before == UInt8(ascii: " ") || before == UInt8(ascii: "\t")
    edit(.paste(isApart ? words : " " + words))
    focus = .text
  }

  /// Takes the selected text out.
  mutating func cut() -> String? {
    defer { measure() }
    return editor.cut()
  }
}
