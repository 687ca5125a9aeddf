import Diplomacy
import Dossier
import Prose
import Screen

extension Workbench {
  /// Goes to the intervention that is chosen in Browse, else to the one that is open.
  mutating func goToDraft() -> [Effect] {
    draftToGoTo.map { open($0) } ?? []
  }

  /// Opens the intervention at `path`, or goes back to it where it is open.
  mutating func open(_ path: String) -> [Effect] {
    guard drafts[path] == nil else {
      current = path
      place = .draft
      return []
    }
    opening.insert(path)
    return [.openDraft(path: path)]
  }

  /// Finds what the draft is written against, and asks for the briefs that it needs.
  mutating func placeDraft(_ path: String) -> [Effect] {
    guard let library = library.value else { return [] }
    return (drafts[path]?.place(in: library) ?? []).map { .readBrief(path: $0) }
  }

  /// Saves the intervention that is in Draft or Preview; in Browse, every one with changes.
  mutating func saveHere() -> [Effect] {
    switch place {
    case .draft:
      if let current { return save(current, .ifUnchanged) }
    case .preview:
      if let path = previewed.path, drafts[path] != nil { return save(path, .ifUnchanged) }
    case .browse:
      let modified = drafts.keys.filter { drafts[$0]?.isModified == true }
      if !modified.isEmpty { return modified.flatMap { save($0, .ifUnchanged) } }
    }
    return []
  }

  mutating func performInDraft(_ command: Command) -> [Effect] {
    guard let current else { return [] }
    switch command {
    case .saveElsewhere: overlay = .saveElsewhere(TextField())
    case .nextPane: drafts[current]?.switchPane()
    case .previousInRail, .up: drafts[current]?.rail.move(by: -1)
    case .nextInRail, .down: drafts[current]?.rail.move(by: 1)
    case .pageUp: drafts[current]?.rail.move(by: -10)
    case .pageDown: drafts[current]?.rail.move(by: 10)
    case .first: drafts[current]?.rail.move(by: -10_000)
    case .last: drafts[current]?.rail.move(by: 10_000)
    case .insertChosen: insertChosen(into: current)
    case .takeOver: return takeOver(current)
    case .cut: return keepClipboard(drafts[current]?.cut())
    case .copy: return keepClipboard(drafts[current]?.editor.copy())
    case .copyStatement: return copyStatement(drafts[current]?.brief())
    case .spelling: return openSpelling()
    case .nextMisspelling: goToMisspelling(.forward)
    case .previousMisspelling: goToMisspelling(.backward)
    case .nextFinding: goToFinding(.forward)
    case .previousFinding: goToFinding(.backward)
    case .findings: return listFindings()
    case .explainFinding: return explainFinding()
    case .cutToTime: return openTimeCut()
    case .paste: paste(into: current)
    case .pasteFormer: pasteFormer(into: current)
    case .find: openFind(isReplacing: false)
    case .replace: openFind(isReplacing: true)
    case .findNext: findAgain(isForward: true)
    case .findPrevious: findAgain(isForward: false)
    case .goToParagraph: openJump()
    case .insertDate: openInsertion(.date)
    case .insertName: openInsertion(.name)
    case .insertCitation: openInsertion(.citation)
    case .toggleQuotes: toggleQuotes()
    case .edit(let command): edit(command, in: current)
    case .turnPage(let direction, let selecting):
      let rows = max(1, DraftLayout(in: draftBody, focus: .text).text.rows - 1)
      drafts[current]?.edit(.move(.page(rows: rows), direction, selecting: selecting))
    default: break
    }
    return []
  }

  /// Puts what is chosen in the rail into the text and goes on to the next row, so that one key
  /// pressed again walks through the points.
  private mutating func insertChosen(into path: String) {
    guard let words = drafts[path]?.rail.chosenRow?.insertion else { return }
    guard drafts[path]?.insert(words) == true else { return tellReadOnly() }
    drafts[path]?.rail.goOn()
  }
}

extension Workbench {
  private mutating func keepClipboard(_ text: String?) -> [Effect] {
    guard let text else { return [] }
    ring.keep(text)
    return [.copyToClipboard(text)]
  }

  /// Copies what is said of a statement: no comment, no direction, no mark of emphasis.
  mutating func copyStatement(_ brief: Brief?) -> [Effect] {
    guard let text = brief?.spokenText, !text.isEmpty else { return [] }
    ring.keep(text)
    messages.tell("Copied the whole statement, as it is spoken.")
    return [.copyToClipboard(text)]
  }

  private mutating func paste(into path: String) {
    guard let text = ring.last() else { return }
    edit(.paste(text), in: path)
  }

  /// Right after a paste the text before takes its place, and so on around the ring.
  private mutating func pasteFormer(into path: String) {
    let isAfterPaste = drafts[path]?.editor.isAfterPaste ?? false
    guard let text = isAfterPaste ? ring.former() : ring.last() else { return }
    edit(.pasteInstead(text), in: path)
  }

  /// Does `command` to the draft at `path`, or says why it can only be read.
  mutating func edit(_ command: EditCommand, in path: String) {
    if drafts[path]?.edit(command) == false { tellReadOnly() }
  }

  /// Types what a key writes.
  mutating func type(_ text: String, into path: String) {
    guard settings.quotes == .smart, let typography = drafts[path]?.facts.typography else {
      return edit(.insert(text), in: path)
    }
    edit(.write(text, typography), in: path)
  }

  private mutating func toggleQuotes() {
    settings.quotes = settings.quotes == .smart ? .plain : .smart
    messages.tell(
      settings.quotes == .smart
        ? "Quotation marks and dashes become those of the language."
        : "Quotation marks and dashes stay as they are typed.")
  }
}

extension Draft {
  /// Goes from the text to the rail, and back.
  mutating func switchPane() {
    focus = focus == .text && !rail.rows.isEmpty ? .rail : .text
  }

  /// Puts `words` at the cursor as one step, apart from the words on either side; `false` where the
  /// text may only be read.
  mutating func insert(_ words: String) -> Bool {
    guard holder == nil else { return false }
    let (start, end) = (editor.selection.range.start, editor.selection.range.end)
    let above = editor.buffer.lines[start.line].text
    let below = editor.buffer.lines[end.line].text
    let before = above.slice(0..<start.offset).last
    let after = below.slice(end.offset..<below.utf8.count).first
    let isClose = facts.language.official == .chinese
    let left = isClose || Self.isApart(before, or: "([“‘«„—–/")
    let right = isClose || Self.isApart(after, or: ")].,;:!?”’»—–/")
    edit(.paste((left ? "" : " ") + words + (right ? "" : " ")))
    focus = .text
    return true
  }

  /// Whether nothing, a blank, or one of the signs that need none stands there.
  private static func isApart(_ neighbour: Character?, or signs: String) -> Bool {
    neighbour.map { $0.isWhitespace || signs.contains($0) } ?? true
  }

  /// Takes the selected text out.
  mutating func cut() -> String? {
    guard holder == nil else { return nil }
    showCursor()
    defer { measure() }
    return editor.cut()
  }
}
