/// What became of one point in a paragraph.
struct CoverageVerdict: Hashable, Sendable {
  /// How far a point is made.
  enum Status: Int, Comparable, Sendable {
    case missing
    /// The same subject with another or a weaker claim.
    case touched
    /// The delegation's own claim of all that the point says.
    case made

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What keeps a text that speaks of the point from making it.
  enum Obstacle: Hashable, Sendable {
    /// These words of the point are not said in any form.
    case words([String])
    /// The text says the reverse.
    case opposite
    case reported
    case asked
    case hedged
    case conditional
    /// The text says another number.
    case otherNumber
    case numberMissing
    /// The point demands something, the text only describes.
    case noDemand
    /// The point speaks of all, the text of some.
    case onlySome
    /// What the point has first, the text has last.
    case otherOrder
  }

  /// A word of the point and what stands for it in the paragraph.
  struct MatchedWord: Hashable, Sendable {
    /// As the point writes it.
    var word: String
    /// In bytes of the paragraph.
    var place: Range<Int>
  }

  var status = Status.missing
  /// From 0 to 1: how much of the point is said, in the delegation's own name where it is made.
  var score = 0.0
  var matched: [MatchedWord] = []
  var obstacles: [Obstacle] = []
}
