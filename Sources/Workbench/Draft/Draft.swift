import Diplomacy
import Dossier
import Prose
import Screen

/// An open intervention: its text in the editor, and what it is written against.
struct Draft: Sendable {
  /// Where the keyboard is.
  enum Pane: Hashable, Sendable {
    case text
    case rail
  }

  private(set) var path: String
  private(set) var facts: DraftFacts
  var editor: TextEditor
  var focus = Pane.text
  var rail = Rail()
  /// The rows of the text for the width on the screen.
  private(set) var rows = WrapCache()
  /// The first row of the text on the screen.
  private(set) var scroll = ScrollOffset()
  /// Whether the text was scrolled to look at another part of it than where the cursor is.
  private var looksAway = false
  private(set) var meter: SpeechMeter
  /// The words that are marked as misspelt.
  var spelling = SpellingMarks()
  /// What the review found.
  var review = DraftReview()
  /// A limit that was set while speaking time was cut; it is not written into the file.
  private var newLimit: Duration?
  /// Set from asking for a save until its answer.
  var isSaving = false
  /// Whether it was told that the file can't be written to.
  var isHindered = false
  /// The file's whole text as it was when the draft was last the same, merged with it or saved.
  var fileBase: String {
    didSet { journalIsOld() }
  }
  /// What the file was found to hold where it can't be merged with the text here.
  var fileAhead: String?
  /// Set while the file is read because a save found it changed.
  var isToCompare = false
  /// The other instance that writes here, while this one can only read.
  var holder: Holder?
  /// How much the journal knows of this text.
  var journaled = Journaled.nothing
  /// What the journal knows to be selected.
  var journaledSelection = Selection(at: .start)
  /// Whether the save that is under way, or the last one, is one that nobody asked for.
  var isSavedByItself = false
  /// Set where a save was asked for while another one is under way.
  var isToSaveAgain = false
  /// Whether the last save failed, which was told.
  var hasFailedToSave = false

  /// Opens `brief`, an intervention.
  init(_ brief: Brief) {
    path = brief.path
    facts = DraftFacts(head: Self.head(of: brief), header: Self.header(of: brief))
    editor = TextEditor(Self.body(of: brief))
    editor.noteEdits()
    fileBase = brief.text
    meter = SpeechMeter(language: facts.language)
    measure()
    goToRoom()
  }

  /// Puts the cursor where the text leaves room to write, as a template does between the address
  /// and the thanks: on an empty line between two others.
  private mutating func goToRoom() {
    let lines = editor.buffer.lines
    let room = lines.indices.dropFirst().dropLast().first { index in
      lines[index - 1...index + 1].allSatisfy(\.text.isEmpty)
    }
    if let room {
      editor.apply(.setCursor(TextPosition(line: room, offset: 0)), columns: max(1, rows.columns))
    }
  }

  /// Puts the cursor at a place of the file; into the text's first line where it is above the text.
  mutating func go(to place: SourceLocation) {
    focus = .text
    let above = facts.head.utf8.count { $0 == UInt8(ascii: "\n") }
    let line = max(0, min(place.line - 1 - above, editor.buffer.lines.count - 1))
    let before = editor.buffer.lines[line].text.prefix(max(0, place.column - 1))
    let target = TextPosition(line: line, offset: before.utf8.count)
    editor.apply(.setCursor(target), columns: max(1, rows.columns))
  }

  /// The whole file as it would be saved now.
  var fileText: String { facts.head + editor.buffer.text }

  var isModified: Bool { editor.isModified }

  /// Counts up with every change to the text.
  var revision: Int { Int(truncatingIfNeeded: editor.buffer.revision) }

  var status: InterventionStatus { facts.header.status?.value ?? .draft }

  /// The intervention as it stands, read like a file.
  func brief() -> Brief? { BriefReader.read(ByteExactText.encode(fileText), path: path) }

  /// How long the delegation may speak; `nil` where nobody says.
  var limit: Duration? { newLimit ?? facts.limit }

  /// Counts against `limit` from now on.
  mutating func takeLimit(_ limit: Duration) { newLimit = limit == facts.limit ? nil : limit }

  /// How long the text takes to say at the desk's pace.
  var duration: Duration { Pace.duration(words: meter.words, pace: facts.pace) }

  /// Finds what the draft is written against in `library`; the paths that are to be read.
  mutating func place(in library: Library) -> [String] {
    facts = DraftFacts(head: facts.head, header: facts.header, path: path, in: library)
    if facts.language != meter.language {
      meter = SpeechMeter(language: facts.language)
      spelling.forget()
    }
    measure()
    return rail.place(
      library.item(ofPath: path), delegation: facts.header.delegation?.value ?? library.desk,
      in: library)
  }

  /// The file holds what the draft does.
  mutating func settleWithFile() {
    fileBase = fileText
    fileAhead = nil
    editor.markSaved()
  }

  /// Goes on as the draft of another file, into which its text was saved.
  mutating func move(to path: String) {
    self.path = path
    isHindered = false
    journaled = .nothing
  }

  /// Takes a text that is not in the file, as one step that can be undone.
  ///
  /// - Parameter head: what comes before the text that is edited, where it is known.
  mutating func takeOver(_ brief: Brief, below head: String? = nil) {
    var above = Self.head(of: brief)
    if let head, brief.text.utf8.starts(with: head.utf8) { above = head }
    facts = DraftFacts(head: above, header: Self.header(of: brief))
    journalIsOld()
    looksAway = false
    editor.become(String(brief.text.utf8.dropFirst(above.utf8.count)) ?? "")
    measure()
  }

  /// Does `command` to the text; `false` where the text may only be read.
  @discardableResult
  mutating func edit(_ command: EditCommand) -> Bool {
    guard holder == nil || !command.changesText else { return false }
    looksAway = false
    editor.apply(command, columns: max(1, rows.columns))
    measure()
    return true
  }

  /// Takes in that `text` is now what the file holds.
  mutating func saved(_ text: String) {
    fileBase = text
    fileAhead = nil
    if text.hasSameBytes(as: fileText) { editor.markSaved() }
  }

  /// Lays text and rail out for `area`, each where it is shown, and scrolls as little as needed to
  /// show the cursor.
  mutating func settle(in area: Rect) {
    let layout = DraftLayout(in: area, focus: focus)
    if !layout.rail.isEmpty {
      rail.settle(columns: layout.rail.columns, height: layout.rail.rows)
    }
    let text = layout.text
    guard !text.isEmpty else { return }
    rows.update(for: editor.buffer, columns: max(1, text.columns - 1))
    if looksAway {
      scroll.scroll(by: 0, count: rows.rowCount, height: text.rows)
    } else {
      scroll.reveal(rows.rowIndex(of: editor.cursor), count: rows.rowCount, height: text.rows)
    }
  }

  /// Scrolls as little as needed to show some rows around the cursor too.
  mutating func showAroundCursor(in area: Rect) {
    let height = DraftLayout(in: area, focus: focus).text.rows
    let row = rows.rowIndex(of: editor.cursor)
    let (above, below) = (max(0, min(2, height - 4)), max(0, min(4, height - 2)))
    scroll.reveal(row + below, count: rows.rowCount, height: height)
    scroll.reveal(max(0, row - above), count: rows.rowCount, height: height)
  }

  /// Scrolls the text by `lines` of a field of `height`; the cursor stays where it is in the text.
  mutating func scroll(by lines: Int, height: Int) {
    looksAway = true
    scroll.scroll(by: lines, count: rows.rowCount, height: height)
  }

  /// Goes on with the cursor and the first row as they were left.
  mutating func goOn(at cursor: TextPosition, topRow: Int, in area: Rect) {
    select(from: cursor, to: cursor)
    settle(in: area)
    let rows = DraftLayout(in: area, focus: .text).text.rows
    scroll.scroll(by: topRow - scroll.top, count: self.rows.rowCount, height: rows)
  }

  /// Scrolls back to the cursor with the next `settle`.
  mutating func showCursor() { looksAway = false }

  /// Selects a part of the text, the cursor at its second end.
  mutating func select(from anchor: TextPosition, to head: TextPosition) {
    looksAway = false
    editor.select(from: anchor, to: head)
  }

  mutating func measure() {
    meter.update(for: editor.buffer)
    spelling.note(editor.buffer, line: editor.cursor.line)
    review.note(editor.buffer, line: editor.cursor.line)
  }

  private static func header(of brief: Brief) -> InterventionHeader {
    if case .intervention(let header) = brief.header { header } else { InterventionHeader() }
  }

  /// The offset where the text that is edited begins: after the front matter and the empty lines.
  private static func start(of brief: Brief) -> Int {
    var start = brief.frontMatter.upperBound
    let bytes = brief.text.utf8.dropFirst(start)
    for byte in bytes {
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { break }
      start += 1
    }
    return start
  }

  static func head(of brief: Brief) -> String {
    String(brief.text.utf8.prefix(start(of: brief))) ?? ""
  }

  private static func body(of brief: Brief) -> String {
    String(brief.text.utf8.dropFirst(start(of: brief))) ?? ""
  }
}
