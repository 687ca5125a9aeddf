/// Where the delegation speaks of itself for the first and for the last time, by paragraph.
public struct OwnMentions: Hashable, Sendable {
  /// The number of the first paragraph that does.
  public var first: Int
  /// The number of the last one.
  public var last: Int
}
