/// The rules of the review by the names that silence them, in `allow` and in comments.
public enum ReviewRule: String, Hashable, Sendable, CaseIterable {
  // What is said against what is known
  case names
  case citations
  case quotations
  case consistency
  case coverage
  case duration
  // The form of a statement
  case salutation
  case closing
  case alignment
  case longSentence = "long-sentence"
  case referenceAfterQuotation = "reference-after-quotation"
  case pageCited = "page-cited"

  /// Whether there is a rule of this name.
  static func isKnown(_ name: String) -> Bool { ReviewRule(rawValue: name) != nil }

  /// The rule whose name is nearest to one that is none.
  static func nearest(to name: String) -> String? {
    EditDistance.nearest(to: name, in: allCases.map(\.rawValue))
  }
}

extension String {
  /// Whether a review's rule by this name is about red lines, which nobody can silence.
  var isRedLineRule: Bool { lowercased().hasPrefix("red-line") }
}
