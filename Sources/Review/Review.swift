import Diplomacy
import Dossier

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
  /// Whether characters are counted in place of words, as in Chinese.
  public private(set) var isCountedInCharacters: Bool
  /// How long each paragraph takes.
  public private(set) var paragraphs: [ParagraphTime]
  /// What became of each point of the mandate, in the order of the position.
  public private(set) var coverage: [PointCoverage] = []
  /// Red lines that are crossed.
  public private(set) var redLines: [RedLineMention] = []
  /// Red lines that are named and rejected.
  public private(set) var noted: [RedLineMention] = []
  /// The documents that are cited, by place.
  public private(set) var citations: [CitationCheck] = []
  /// The words that are quoted, by place.
  public private(set) var quotations: [QuotationCheck] = []
  /// What the delegation said otherwise before, by place.
  public private(set) var consistency: [Contradiction] = []
  /// Where the delegation speaks of itself; `nil` where it never does.
  public private(set) var ownMentions: OwnMentions?
  /// All that is to be looked at, by place.
  public private(set) var findings: [Finding] = []
  /// What would be found but for a reason that somebody gave, by place.
  public private(set) var silenced: [SilencedFinding] = []

  /// Holds `paragraphs` against `material`.
  ///
  /// - Parameter mandate: The same material's mandate, kept while only the text changes.
  /// - Complexity: linear in the text.
  public init(
    of paragraphs: [ReviewedParagraph], against material: ReviewMaterial,
    mandate: MandateReader? = nil
  ) {
    time = SpeakingTimeRule.measure(paragraphs, against: material)
    isCountedInCharacters = material.language.official == .chinese
    self.paragraphs = SpeakingTimeRule.times(of: paragraphs, against: material)
    let mandate = mandate ?? MandateReader(material)
    let judgements = mandate.judgements(on: paragraphs)
    ownMentions = OwnMentionRule.find(in: paragraphs, judgements)
    coverage = CoverageRule.judge(paragraphs, judgements, by: mandate)
    let mentions = RedLineRule.find(in: paragraphs, judgements, by: mandate)
    redLines = mentions.filter { !$0.isRejected }
    noted = mentions.filter(\.isRejected)
    let pairs = zip(paragraphs, judgements)
    citations = pairs.flatMap { paragraph, judgement in
      judgement.citations.checks.map { $0.placed(in: paragraph) }
    }
    quotations = pairs.flatMap { paragraph, judgement in
      judgement.quotations.checks.map { $0.placed(in: paragraph) }
    }
    let consistency = ConsistencyRule.find(in: paragraphs, judgements)
    self.consistency = consistency.contradictions
    var found = SpeakingTimeRule.find(time, in: paragraphs)
    found += Self.placed(pairs) { $0.citations.findings }
    found += Self.placed(pairs) { $0.quotations.findings }
    found += consistency.findings
    found += NamesRule.find(in: paragraphs, judgements, against: material)
    found += SalutationRule.find(in: paragraphs, judgements, against: material)
    found += ClosingRule.find(in: paragraphs, judgements, against: material)
    found += AlignmentRule.find(in: paragraphs, judgements, against: material)
    found += Self.placed(pairs) { $0.form }
    found += CoverageRule.find(coverage, in: paragraphs)
    found += redLines.map {
      Finding(.redLine(label: $0.label, phrase: $0.phrase), at: $0.range, paragraph: $0.paragraph)
    }
    sort(found, by: Silencing(material))
  }

  /// What was found in each paragraph alone, where it stands.
  private static func placed(
    _ pairs: Zip2Sequence<[ReviewedParagraph], [Judgement]>, _ found: (Judgement) -> [Finding]
  ) -> [Finding] {
    pairs.flatMap { paragraph, judgement in
      found(judgement).map { $0.placed(in: paragraph) }
    }
  }

  /// Takes what is found, by place, and puts apart what is silenced.
  private mutating func sort(_ found: [Finding], by silencing: Silencing) {
    let found = found.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for finding in found {
      if let reason = silencing.reason(for: finding) {
        silenced.append(SilencedFinding(finding: finding, reason: reason))
      } else {
        findings.append(finding)
      }
    }
  }

  /// Names that are to be written otherwise.
  public var names: [Finding] { findings.filter { $0.rule == .names } }

  /// What is wrong with the form of the statement.
  public var form: [Finding] {
    findings.filter { finding in
      switch finding.rule {
      case .salutation, .closing, .alignment, .longSentence, .referenceAfterQuotation, .pageCited:
        true
      default: false
      }
    }
  }
}
