/// An intervention held against its mandate: what every rule made of it.
public struct Review: Hashable, Sendable {
  /// A finding that the text or the library silences.
  public struct SilencedFinding: Hashable, Sendable {
    /// What would be found.
    public var finding: Finding
    /// Why it is silenced.
    public var reason: String
  }

  /// How long it takes to say.
  public private(set) var time: SpokenTime
  /// How long each paragraph takes.
  public private(set) var paragraphs: [ParagraphTime]
  /// What became of each point of the mandate, in the order of the position.
  public private(set) var coverage: [PointCoverage] = []
  /// Red lines that are crossed.
  public private(set) var redLines: [RedLineMention] = []
  /// Red lines that are named and rejected.
  public private(set) var noted: [RedLineMention] = []
  /// All that is to be looked at, by place.
  public private(set) var findings: [Finding] = []
  /// What would be found but for a reason that somebody gave.
  public private(set) var silenced: [SilencedFinding] = []

  /// Holds `paragraphs` against `material`.
  public init(of paragraphs: [ReviewedParagraph], against material: ReviewMaterial) {
    time = SpeakingTimeRule.measure(paragraphs, against: material)
    self.paragraphs = SpeakingTimeRule.times(of: paragraphs, against: material)
    var found: [Finding] = []
    if let late = SpeakingTimeRule.finding(time, in: paragraphs) { found.append(late) }
    findings = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
