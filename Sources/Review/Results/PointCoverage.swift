/// What became of one point of the mandate: whether the text says it, and where.
public struct PointCoverage: Hashable, Sendable {
  /// Whether a point has to be said.
  public enum Level: String, Hashable, Sendable {
    case must
    case may
  }

  /// How far a point is made.
  public enum Status: String, Hashable, Sendable {
    /// The delegation's own claim of all that the point says.
    case made
    /// The same subject with another or a weaker claim.
    case touched
    case missing
  }

  /// The point's id.
  public var point: String
  /// Its label, else its words.
  public var label: String
  /// What it says behind its label.
  public var words: String
  /// Whether it has to be said.
  public var level: Level
  /// How far it is made.
  public var status: Status
  /// The number of the paragraph that makes or touches it.
  public var paragraph: Int?
  /// Every paragraph that makes it by itself, by number.
  public var makers: [Int]
  /// From 0 to 1.
  public var score: Double
  /// The words of the text that speak for it, and for which of the point's they stand where they
  /// are others.
  public var matches: [String]
  /// What speaks against it, in sentences.
  public var obstacles: [String]

  /// Joins the parts.
  public init(
    point: String, label: String, words: String = "", level: Level, status: Status = .missing,
    paragraph: Int? = nil, makers: [Int] = [], score: Double = 0, matches: [String] = [],
    obstacles: [String] = []
  ) {
    self.point = point
    self.label = label
    self.words = words
    self.level = level
    self.status = status
    self.paragraph = paragraph
    self.makers = makers
    self.score = score
    self.matches = matches
    self.obstacles = obstacles
  }
}
