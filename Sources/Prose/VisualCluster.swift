/// A grapheme cluster where it stands on a row.
public struct VisualCluster: Hashable, Sendable {
  /// In UTF-8 bytes of the line.
  public let range: Range<Int>
  /// The first column, from the left edge of the field.
  public internal(set) var column: Int
  /// How many columns it takes; none for a space that hangs beyond the row's end.
  public let columns: Int
  /// Whether it belongs to text that runs from right to left.
  public let isRightToLeft: Bool
  /// What is drawn in its place where its direction turns it round, as a bracket in Arabic.
  public let mirrored: Unicode.Scalar?

  /// What is drawn, given the line that the cluster is of.
  public func shown(in line: String) -> Character {
    if let mirrored { return Character(mirrored) }
    return VisibleText.shown(Character(String(line.slice(range))))
  }
}
