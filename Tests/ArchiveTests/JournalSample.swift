import Prose

@testable import Archive

/// A text that is edited under a journal, with every state that it was in.
struct JournalSample {
  static let head = "---\nstatus: draft\n---\n\n"
  static let body = "Madam Chair,\r\n\nWe thank you, déléguée 中.\n\nThank you\n"

  let journal: DraftJournal
  var buffer: TextBuffer
  /// The text at the beginning and after each edit.
  private(set) var states: [String]
  /// What was selected at last, as far as the journal was told.
  private(set) var selection: Selection?

  init(
    in folder: JournalFolder, library: String = "/library", path: String = "s/2/interventions/a.md",
    body: String = JournalSample.body
  ) {
    journal = DraftJournal(library: library, path: path, in: folder)
    buffer = TextBuffer(body)
    buffer.noteEdits()
    states = [Self.head + body]
    journal.begin(
      base: Self.base, baseText: Self.head + body, head: Self.head, body: body)
  }

  static let base = FileSignature(
    modified: -1, size: 12, inode: .max, device: 3, checksum: 0xdead_beef, isInDoubt: true)

  /// Makes `count` edits, each by chance, and notes them.
  mutating func edit(_ count: Int, using dice: inout some RandomNumberGenerator) {
    let words = [
      "a", "é", "中", "\n", "\r\n", "\r", "", "", "👩‍🚀 flies", "\u{301}", "one\ntwo\n", "\u{10FFC3}",
    ]
    for _ in 0..<count {
      let ends = (0..<2).map { _ in
        let line = Int.random(in: 0..<buffer.lines.count, using: &dice)
        let offset = Int.random(in: 0...buffer.lines[line].text.utf8.count, using: &dice)
        return TextPosition(line: line, offset: offset)
      }
      let isInsertion = Bool.random(using: &dice)
      let range = isInsertion ? TextRange(at: ends[0]) : TextRange(ends[0], ends[1])
      buffer.replace(range, with: words.randomElement(using: &dice) ?? "")
      let edits = buffer.takeEdits()
      let end = edits.last.map { Selection(at: $0.end) } ?? selection
      let selected = Bool.random(using: &dice) ? place(of: ends) : end
      journal.note(edits, selection: selected == end ? nil : selected)
      selection = selected
      states.append(Self.head + buffer.text)
    }
  }

  /// From one of `ends` to the other, each where a cursor can stand in the text as it is now.
  private func place(of ends: [TextPosition]) -> Selection {
    Selection(anchor: buffer.snapped(ends[0]), head: buffer.snapped(ends[1]))
  }
}

/// The same numbers in every run.
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
