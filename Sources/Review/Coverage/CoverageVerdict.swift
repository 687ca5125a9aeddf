/// What became of one point in a statement, or in one paragraph of it.
public struct CoverageVerdict: Sendable {
  /// How far a point is made.
  public enum Status: Int, Comparable, Sendable {
    case missing
    /// The same subject with another or a weaker claim.
    case touched
    /// The delegation's own claim of all that the point says.
    case made

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What keeps a text that speaks of the point from making it.
  public enum Obstacle: Hashable, Sendable {
    case words([String])
    case opposite
    case reported
    case asked
    case hedged
    case conditional
    case otherNumber
    case numberMissing
    case noDemand
    case onlySome
    case otherOrder
  }

  /// A word of the point and what stands for it in the paragraph.
  public struct MatchedWord: Hashable, Sendable {
    /// As the point writes it.
    public var word: String
    /// In bytes of the paragraph.
    public var place: Range<Int>
  }

  public var status = Status.missing
  /// From 0 to 1: how much of the point is said, in the delegation's own name where it is made.
  public var score = 0.0
  /// For tuning.
  public var debug: [Double] = []
  public var matched: [MatchedWord] = []
  public var obstacles: [Obstacle] = []
}
