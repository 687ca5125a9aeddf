/// One row of a line that was wrapped.
public struct WrappedRow: Hashable, Sendable {
  /// In UTF-8 bytes of the line; the rows of a line follow on each other without a gap.
  public let range: Range<Int>
  /// The columns taken, never more than the width but for a single cluster that is wider.
  ///
  /// Spaces at the end that no longer fit are within `range` but count for nothing here.
  public let columns: Int

  /// A row of a line.
  public init(range: Range<Int>, columns: Int) {
    self.range = range
    self.columns = columns
  }
}
