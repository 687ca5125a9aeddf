/// The text between two places.
public struct TextRange: Hashable, Sendable {
  public var start, end: TextPosition

  /// The text between two places, given in either order.
  public init(_ one: TextPosition, _ other: TextPosition) {
    start = min(one, other)
    end = max(one, other)
  }

  /// The empty range at a place.
  public init(at position: TextPosition) {
    start = position
    end = position
  }

  /// Whether nothing lies between start and end.
  public var isEmpty: Bool { start == end }
}
