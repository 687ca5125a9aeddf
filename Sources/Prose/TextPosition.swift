/// A place in a text: between two bytes of a line.
///
/// Where a cursor stands, `offset` is always the boundary of a grapheme cluster.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// Counted from 0.
  public var line: Int
  /// In UTF-8 bytes from the start of the line.
  public var offset: Int

  /// A place by its line and its offset within that line.
  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  /// Where every text begins.
  public static let start = TextPosition(line: 0, offset: 0)

  /// Whether one place comes before the other.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}
