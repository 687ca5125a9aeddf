extension TextBuffer {
  /// One line of a text.
  public struct Line: Sendable {
    /// Without its terminator; native UTF-8, never with a `\n` inside.
    public internal(set) var text: String
    /// What ends it in the file.
    public internal(set) var terminator: LineTerminator
    /// Another number whenever the line has changed, never used twice in a buffer's life.
    ///
    /// Two copies of a buffer that are edited apart do share numbers: what is kept by version
    /// belongs to one of them. Buffers of different texts do not.
    public internal(set) var version: UInt64
    /// What made this version of the one before it.
    public internal(set) var lastEdit = LineEdit()

    /// How many bytes the line takes in the file, its terminator included.
    public var utf8Count: Int { text.utf8.count + terminator.utf8Count }

    /// Whether there is nothing but white space: what stands between two paragraphs.
    public var isBlank: Bool {
      text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
  }
}

extension TextBuffer.Line: Hashable {
  /// Whether both hold the same bytes; the comparison of `String` takes é and e with an accent for
  /// the same.
  public static func == (left: TextBuffer.Line, right: TextBuffer.Line) -> Bool {
    left.terminator == right.terminator && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes alone.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(terminator)
  }
}
