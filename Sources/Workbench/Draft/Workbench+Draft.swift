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
      let modified = drafts.keys.filter { drafts[$0]?.isModified == true }.sorted()
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
    case .paste: paste(into: current)
    case .edit(let edit): if drafts[current]?.edit(edit) == false { tellReadOnly() }
    case .turnPage(let direction, let selecting):
      let rows = max(1, DraftLayout(in: body, focus: .text).text.rows - 1)
      drafts[current]?.edit(.move(.page(rows: rows), direction, selecting: selecting))
    default: break
    }
    return []
  }

  /// Puts what is chosen in the rail into the text and goes on to the next row, so that one key
  /// pressed again walks through the points.
  private mutating func insertChosen(into path: String) {
    guard let words = drafts[path]?.rail.chosenRow?.insertion else { return }
    guard drafts[path]?.holder == nil else { return tellReadOnly() }
    drafts[path]?.insert(words)
    drafts[path]?.rail.goOn()
  }
}

extension Workbench {
  private mutating func keepClipboard(_ text: String?) -> [Effect] {
    guard let text else { return [] }
    clipboard = text
    return [.copyToClipboard(text)]
  }

  /// Copies what is said of a statement: no comment, no direction, no mark of emphasis.
  mutating func copyStatement(_ brief: Brief?) -> [Effect] {
    guard let text = brief?.spokenText, !text.isEmpty else { return [] }
    clipboard = text
    messages.tell("Copied the whole statement, as it is spoken.")
    return [.copyToClipboard(text)]
  }

  private mutating func paste(into path: String) {
    if drafts[path]?.edit(.paste(clipboard)) == false { tellReadOnly() }
  }
}

extension Draft {
  /// Goes from the text to the rail, and back.
  mutating func switchPane() {
    focus = focus == .text && !rail.rows.isEmpty ? .rail : .text
  }

  /// Puts `words` at the cursor as one step, apart from the words on either side.
  mutating func insert(_ words: String) {
    let (start, end) = (editor.selection.range.start, editor.selection.range.end)
    let before = editor.buffer.lines[start.line].text.utf8.prefix(start.offset).last
    let after = editor.buffer.lines[end.line].text.utf8.dropFirst(end.offset).first
    edit(.paste((Self.isApart(before) ? "" : " ") + words + (Self.isApart(after) ? "" : " ")))
    focus = .text
  }

  /// Whether nothing, or a blank, stands there.
  private static func isApart(_ byte: UInt8?) -> Bool {
    byte == nil || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Takes the selected text out.
  mutating func cut() -> String? {
    showCursor()
    defer { measure() }
    return editor.cut()
  }
}
