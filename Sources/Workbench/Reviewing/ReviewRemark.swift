import Diplomacy
import Dossier
import Review

/// What there is to say about something that the review looked at: one sentence, what it rests on,
/// what would be written instead, and why it matters.
struct ReviewRemark: Hashable, Sendable {
  /// What it rests on, by what that is called.
  struct Fact: Hashable, Sendable {
    let name: String
    let sentences: [String]
  }

  /// What stands before the sentence: how much it matters, or what became of a point.
  let sign: Page.Run
  let sentence: String
  private(set) var facts: [Fact] = []
  private(set) var change: ShownChange?
  /// Why the rule is there.
  let why: String

  /// Tells of the finding of `review` at `index`, in the file's text.
  init(_ finding: Finding, of review: Review, in text: String) {
    sign = Page.Run(finding.severity.sign, finding.severity.role)
    sentence = finding.headline
    why = ReviewRule.explanation(of: finding.rule)
    change = ShownChange(finding.fix, in: text)
    switch finding.kind {
    case .pointTouched(let label), .pointMissing(let label):
      if let point = review.coverage.first(where: { $0.label == label }) { tell(of: point) }
    case .redLine:
      if let mention = review.redLines.first(where: { $0.range == finding.range }) {
        tell("The line", [mention.instruction])
      }
    case .contradiction(let reference, let words):
      tell("Before", ["“\(words)”", reference])
      tell("Now", ["“\(Self.words(of: text, in: finding.range))”"])
    case .overLimit:
      let time = review.time
      guard time.shortest < time.duration else { break }
      tell("At least", ["\(SpokenDuration.clock(time.shortest)) without what is marked [if time]."])
    default: break
    }
  }

  /// Tells what became of a point.
  init(_ point: PointCoverage) {
    sign = point.status.sign
    sentence = point.message
    why = ReviewRule.explanation(of: .coverage)
    tell(of: point)
  }

  /// Tells of a red line that is named.
  init(_ mention: RedLineMention) {
    sign = mention.isRejected ? Page.Run("·", .secondary) : Page.Run("!", .redLine)
    sentence = mention.message
    why = ReviewRule.explanation(of: nil)
    tell("The line", [mention.instruction])
  }

  private mutating func tell(of point: PointCoverage) {
    tell("The point", [point.words])
    // The first few words tell where to look; more would be a list.
    let more = point.matches.count > 4 ? " …" : ""
    tell("For it", [point.matches.prefix(4).joined(separator: ", ") + more])
    if point.status == .touched { tell("Against it", point.obstacles) }
  }

  private mutating func tell(_ name: String, _ sentences: [String]) {
    let told = sentences.filter { !$0.isEmpty }
    if !told.isEmpty { facts.append(Fact(name: name, sentences: told)) }
  }

  private static func words(of text: String, in range: SourceRange) -> String {
    text.slice(bytes: range).split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension Severity {
  /// How its sign is drawn.
  fileprivate var role: Page.Role {
    switch self {
    case .error: .redLine
    case .warning: .problem
    case .note: .secondary
    }
  }
}
