/// Bytes of a file that others take the place of; where the range is empty, some are put in.
public struct ByteEdit: Hashable, Sendable {
  /// What goes, as offsets into the file's bytes.
  public var range: Range<Int>
  /// What comes.
  public var bytes: [UInt8]

  /// Joins the parts.
  public init(range: Range<Int>, bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }

  /// The bytes of a file with this edit made; the range has to lie within them.
  public func applied(to file: [UInt8]) -> [UInt8] {
    var file = file
    file.replaceSubrange(range, with: bytes)
    return file
  }
}

extension ByteEdit {
  /// Puts `text` in the place of `range`.
  init(_ range: SourceRange, _ text: String) {
    self.init(range: range, bytes: Array(text.utf8))
  }

  /// Puts `text` in at `offset`.
  init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}
