import Diplomacy
import Dossier
import Review

/// What `review` found, for people or for programs.
nonisolated struct ReviewReport {
  let brief: Brief
  let review: Review
  let library: Library
  /// By offset, for every place that is printed.
  private let places: [Int: SourcePlace]

  init(_ brief: Brief, review: Review, in library: Library) {
    self.brief = brief
    self.review = review
    self.library = library
    let ranges = Self.ranges(of: review).sorted { $0.lowerBound < $1.lowerBound }
    var places: [Int: SourcePlace] = [:]
    for (range, place) in zip(ranges, SourcePlace.all(ranges, in: brief.text)) {
      places[range.lowerBound] = place
    }
    self.places = places
  }

  /// Whether the exit status tells of it: a red line, a citation or a quotation that does not hold,
  /// or any finding where it is to be strict.
  func fails(strictly isStrict: Bool) -> Bool {
    review.findings.contains { finding in
      switch finding.rule {
      case nil: true
      case .citations, .quotations: isStrict || finding.severity == .error
      default: isStrict
      }
    }
  }

  /// Line and column of what begins at `range`.
  func location(of range: SourceRange) -> SourceLocation {
    places[range.lowerBound]?.start ?? SourceLocation(line: 1, column: 1)
  }

  /// The source line of a finding, underlined.
  func excerpt(of finding: Finding) -> Excerpt? {
    guard !finding.range.isEmpty else { return nil }
    return SourcePlace.all([finding.range], in: brief.text).first?.excerpt
  }

  private static func ranges(of review: Review) -> [SourceRange] {
    review.findings.map(\.range) + review.silenced.map(\.finding.range)
      + review.paragraphs.map { $0.start..<$0.start } + review.redLines.map(\.range)
      + review.noted.map(\.range) + review.citations.map(\.range)
      + review.quotations.map(\.range)
  }
}
