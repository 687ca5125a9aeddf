import Prose

/// One record of a draft's journal.
enum JournalRecord {
  /// Always the first: whose edits these are, and what they were made upon.
  case begin(JournalOrigin)
  /// The whole text: its head, which is not edited, and the rest.
  case text(head: String, body: String)
  /// One edit of the body.
  case edit(TextBuffer.Edit)
  /// What is selected in the body, where that is not a cursor at the end of the last edit.
  case selection(Selection)

  /// What a file of this kind begins with.
  static let mark = Array("attache-journal 1\n".utf8)

  private static let beginKind = UInt8(ascii: "b")
  private static let textKind = UInt8(ascii: "t")
  private static let editKind = UInt8(ascii: "e")
  private static let selectionKind = UInt8(ascii: "s")

  static func write(
    _ origin: JournalOrigin, to bytes: inout [UInt8], _ chain: inout RecordChain.Writer
  ) {
    chain.append(beginKind, to: &bytes) { bytes in
      // By chance another than in any other journal, and with it every checksum that follows.
      bytes.append(number: UInt64.random(in: .min ... .max))
      bytes.append(number: UInt64(origin.generation))
      bytes.append(text: origin.library)
      bytes.append(text: origin.path)
      bytes.append(origin.base)
      bytes.append(text: origin.baseText)
      bytes.append(number: Int(origin.holder.process))
      bytes.append(text: origin.holder.host)
      bytes.append(number: UInt64(bitPattern: origin.holder.time))
    }
  }

  static func write(
    head: String, body: String, to bytes: inout [UInt8], _ chain: inout RecordChain.Writer
  ) {
    chain.append(textKind, to: &bytes) { bytes in
      bytes.append(text: head)
      bytes.append(text: body)
    }
  }

  static func write(
    _ edit: TextBuffer.Edit, to bytes: inout [UInt8], _ chain: inout RecordChain.Writer
  ) {
    chain.append(editKind, to: &bytes) { bytes in
      bytes.append(number: edit.range.start.line)
      bytes.append(number: edit.range.start.offset)
      bytes.append(number: edit.range.end.line - edit.range.start.line)
      bytes.append(number: edit.range.end.offset)
      // The last field needs no length: the record has one.
      bytes.append(contentsOf: edit.inserted.utf8)
    }
  }

  static func write(
    _ selection: Selection, to bytes: inout [UInt8], _ chain: inout RecordChain.Writer
  ) {
    chain.append(selectionKind, to: &bytes) { bytes in
      for place in [selection.anchor, selection.head] {
        bytes.append(number: place.line)
        bytes.append(number: place.offset)
      }
    }
  }

  /// The record with this kind and payload; `nil` for what is none.
  init?(_ kind: UInt8, _ payload: ArraySlice<UInt8>) {
    var rest = payload
    switch kind {
    case Self.beginKind:
      guard rest.takeNumber() != nil, let origin = JournalOrigin(&rest) else { return nil }
      self = .begin(origin)
    case Self.textKind:
      guard let head = rest.takeText(), let body = rest.takeText() else { return nil }
      self = .text(head: head, body: body)
    case Self.editKind:
      guard let line = rest.takeInt(), let start = rest.takeInt(), let lines = rest.takeInt(),
        let end = rest.takeInt(), let inserted = String(validating: rest, as: UTF8.self),
        lines >= 0
      else { return nil }
      let (last, isTooLarge) = line.addingReportingOverflow(lines)
      guard !isTooLarge else { return nil }
      self = .edit(
        TextBuffer.Edit(
          TextRange(TextPosition(line: line, offset: start), TextPosition(line: last, offset: end)),
          with: inserted))
    case Self.selectionKind:
      guard let line = rest.takeInt(), let offset = rest.takeInt(), let lastLine = rest.takeInt(),
        let lastOffset = rest.takeInt()
      else { return nil }
      self = .selection(
        Selection(
          anchor: TextPosition(line: line, offset: offset),
          head: TextPosition(line: lastLine, offset: lastOffset)))
    default: return nil
    }
  }
}

extension JournalOrigin {
  fileprivate init?(_ rest: inout ArraySlice<UInt8>) {
    guard let generation = rest.takeInt(), let library = rest.takeText(),
      let path = rest.takeText(), let base = rest.takeSignature(), let baseText = rest.takeText(),
      let process = rest.takeInt().flatMap(Int32.init(exactly:)), let host = rest.takeText(),
      let time = rest.takeNumber()
    else { return nil }
    self.init(
      library: library, path: path, base: base, baseText: baseText, generation: generation,
      holder: JournalHolder(process: process, host: host, time: Int64(bitPattern: time)))
  }
}
