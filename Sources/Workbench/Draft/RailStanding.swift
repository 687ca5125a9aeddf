import Review

/// How a draft stands to its mandate: what the rail's signs tell.
struct RailStanding: Hashable, Sendable {
  /// What became of a point.
  struct Point: Hashable, Sendable {
    let label: String
    let status: PointCoverage.Status
    /// The paragraph that makes or touches it.
    let paragraph: Int?
  }

  /// In the order of the position, those that have to be said first.
  let points: [Point]
  /// How many of those that have to be said are made, and how many they are.
  let made: Int
  let expected: Int
  /// The red lines that are crossed, by their labels, with the first paragraph that does.
  let crossed: [String: Int?]
  /// The red lines that are named and refused, in the same way.
  let refused: [String: Int?]

  /// Takes from `review` what the rail tells.
  init(_ review: Review) {
    points = review.coverage.map {
      Point(label: $0.label, status: $0.status, paragraph: $0.paragraph)
    }
    let expected = review.coverage.filter { $0.level == .must }
    made = expected.count { $0.status == .made }
    self.expected = expected.count
    crossed = Self.first(of: review.redLines)
    refused = Self.first(of: review.noted)
  }

  private static func first(of mentions: [RedLineMention]) -> [String: Int?] {
    var first: [String: Int?] = [:]
    for mention in mentions where first[mention.label] == nil {
      first[mention.label] = .some(mention.paragraph)
    }
    return first
  }
}
