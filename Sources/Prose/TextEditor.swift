/// A text being written: the buffer, what is selected, and what was done so far.
///
/// One thing goes in, a command; nothing is drawn and nothing saved here.
public struct TextEditor: Hashable, Sendable {
  /// The text.
  public internal(set) var buffer: TextBuffer
  /// The cursor, and what is selected; always between grapheme clusters.
  public internal(set) var selection: Selection
  var history = EditHistory()
  /// The column that moving up and down keeps, until something else is done.
  var goalColumn: Int?

  /// An editor of a text with the cursor at its start, nothing to undo and nothing to save.
  public init(_ text: String = "") {
    self.init(TextBuffer(text))
  }

  /// An editor of a text that is in lines already.
  public init(_ buffer: TextBuffer) {
    self.buffer = buffer
    selection = Selection(at: .start)
  }

  /// Where the cursor is.
  public var cursor: TextPosition { selection.head }

  /// Whether the text differs from what was last saved; undoing back to that makes it the same.
  public var isModified: Bool { history.isModified }

  /// Whether there is something to undo.
  public var canUndo: Bool { !history.done.isEmpty }

  /// Whether there is something to do again.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// The text as it is now is what is on the disk.
  public mutating func markSaved() { history.markSaved() }

  /// What is typed next is undone by itself: the writer paused.
  public mutating func breakUndoGroup() { history.closeStep() }

  /// Does what the writer wants; `columns` is the wrap width, for movements by rows.
  public mutating func apply(_ command: EditCommand, columns: Int) {
    switch command {
    case .insert(let text): type(text)
    case .write(let text, let typography): write(text, typography)
    case .paste(let text): paste(text)
    case .pasteInstead(let text): pasteInstead(text)
    case .newline: replaceSelection(with: "\n", as: .single)
    case .delete(let motion, let direction): delete(motion, direction, columns: columns)
    case .move(let motion, let direction, let selecting):
      move(motion, direction, selecting: selecting, columns: columns)
    case .moveParagraph(let direction): moveParagraphs(isForward: isForward(direction))
    case .joinParagraphs: joinParagraphs()
    case .splitParagraph: splitParagraph()
    case .changeCase(let letterCase): changeCase(to: letterCase)
    case .replaceAll(let ranges, let text): replaceAll(ranges, with: text)
    case .selectAll: select(from: .start, to: buffer.end)
    case .setCursor(let position): select(from: position, to: position)
    case .extend(let position): select(from: selection.anchor, to: position)
    case .undo: undo()
    case .redo: redo()
    }
  }

  /// Selects from one place to another, each brought to the nearest place for a cursor.
  public mutating func select(from anchor: TextPosition, to head: TextPosition) {
    selection = Selection(anchor: buffer.snapped(anchor), head: buffer.snapped(head))
    goalColumn = nil
    history.closeStep()
  }

  /// The selected text; nothing where there is only a cursor.
  public func copy() -> String? {
    selection.isCaret ? nil : buffer.text(in: selection.range)
  }

  /// Takes the selected text out, as one step of undo.
  public mutating func cut() -> String? {
    guard let text = copy() else { return nil }
    replaceSelection(with: "", as: .single)
    return text
  }

  /// What is wrong with the editor's own books: nothing, at all times; for tests.
  public func checkInvariants() -> [String] {
    var faults = buffer.checkInvariants()
    for place in [selection.anchor, selection.head] where !buffer.isCursorPlace(place) {
      faults.append("the cursor is inside a cluster or outside the text: \(place)")
    }
    return faults
  }
}
