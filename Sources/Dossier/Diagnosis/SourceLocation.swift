/// A place in a file as people count: the first line is 1, the first column is 1, and a column is
/// a grapheme cluster.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in grapheme clusters.
  public var column: Int

  /// Joins line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// By line, then by column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
