public import Prose

/// What a journal tells: a text that was typed, up to its last whole record.
///
/// Whatever the bytes are, the text is one that was there once: no record counts whose checksum, or
/// that of any before it, is wrong.
public struct Journal: Hashable, Sendable {
  /// Whose text it is.
  public private(set) var origin: JournalOrigin
  /// What comes before the text that is edited: front matter and empty lines.
  public private(set) var head: String
  /// The text that was edited.
  public private(set) var body: TextBuffer
  /// What was selected in `body`, and where the cursor was; `nil` where nobody says.
  public private(set) var selection: Selection?
  /// Whether every byte of the file was understood; what follows the first that was not is lost.
  public private(set) var isWhole: Bool

  /// Reads a journal's bytes; `nil` for a file of another kind, and for one whose damage is before
  /// the first text.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: JournalRecord.mark) else { return nil }
    var reader = RecordChain.Reader(bytes, from: JournalRecord.mark.count)
    guard let first = reader.next(),
      case .begin(let origin) = JournalRecord(first.kind, first.payload),
      let second = reader.next(),
      case .text(let head, let body) = JournalRecord(second.kind, second.payload)
    else { return nil }
    self.origin = origin
    self.head = head
    self.body = TextBuffer(body)
    isWhole = false
    isWhole = takeRecords(&reader)
    // Asked once, for it takes as long as a line is.
    if let selection, !self.body.has(selection) { self.selection = nil }
  }

  /// Takes in every record that fits; whether these were all.
  private mutating func takeRecords(_ reader: inout RecordChain.Reader) -> Bool {
    while let record = reader.next() {
      switch JournalRecord(record.kind, record.payload) {
      case .edit(let edit):
        guard body.apply(edit) else { return false }
        selection = Selection(at: edit.end)
      case .selection(let selection): self.selection = selection
      case .begin, .text, nil: return false
      }
    }
    return reader.isAtEnd
  }

  /// The whole text as it would be saved.
  public var text: String { head + body.text }
}

extension TextBuffer {
  fileprivate func has(_ selection: Selection) -> Bool {
    [selection.anchor, selection.head].allSatisfy { snapped($0) == $0 }
  }
}
