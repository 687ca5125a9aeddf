public import Dossier
public import Prose

/// A draft that is to be held against its mandate.
public struct ReviewRequest: Hashable, Sendable {
  /// The draft's path.
  public let path: String
  /// Which state of the library it is held against; by this an answer that comes too late is known,
  /// and what was read for an earlier one is read again.
  public let generation: Int
  /// What stands above the text in the file, with its byte order mark.
  public let head: String
  /// The lines of the text.
  public let lines: [TextBuffer.Line]
  /// The text's revision.
  let revision: UInt64
  /// The draft's own head, by which it is known whether that has changed since.
  let frontMatter: String

  /// The draft as a brief; put together where the answer is worked out, not on the way of a key.
  public var brief: Brief {
    var text = head
    text.reserveCapacity(lines.reduce(head.utf8.count) { $0 + $1.utf8Count })
    for line in lines {
      text += line.text
      text += line.terminator.text
    }
    return BriefReader.read(ByteExactText.encode(text), path: path, as: .intervention)
  }
}

extension ReviewRequest {
  /// Asks for the review of `draft`.
  init(_ draft: Draft, generation: Int) {
    path = draft.path
    self.generation = generation
    frontMatter = draft.facts.head
    head = draft.facts.head + (draft.editor.buffer.hasByteOrderMark ? "\u{FEFF}" : "")
    // Copied, for what is typed meanwhile should not have to copy them.
    lines = draft.editor.buffer.lines.map { $0 }
    revision = draft.editor.buffer.revision
  }
}
