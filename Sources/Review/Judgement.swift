import Diplomacy
import Dossier

/// What one paragraph makes of a mandate, wherever it stands: found once, and again only when its
/// words change.
///
/// All places are those of the paragraph alone. What hangs on the paragraphs before it (what they
/// cite) is kept with that on which it hangs.
final class Judgement {
  /// The paragraph as if it stood alone.
  let paragraph: ReviewedParagraph
  /// Of the points that it speaks of.
  let verdicts: [(point: Int, verdict: CoverageVerdict)]
  let mentions: [RedLineIndex.Mention]
  /// Whether its first sentence refuses what stood before it.
  let refusesFormer: Bool
  /// Where it says the opposite of an earlier statement.
  let oppositions: [FormerClaims.Opposition]
  /// The delegations that it names.
  let names: [NameScan.Mention]
  /// Whether the delegation speaks of itself in it; few paragraphs are asked.
  private(set) lazy var speaksOfItself = isNamed || OwnMentionRule.holds(in: paragraph)
  private let isNamed: Bool
  /// Whether it begins by addressing the chair.
  private(set) lazy var opens = Salutation.opens(paragraph.words.trimmed)
  /// Addresses of the chair in another form than the session's.
  let otherAddresses: [Range<Int>]
  /// Sentences that name a group of the front matter or who speaks for it.
  let alliances: [AlignmentRule.Sentence]
  /// What is wrong with its form.
  let form: [Finding]
  private(set) var citations: CitationsRule.Reading
  private(set) var quotations: QuotationsRule.Reading
  private var matches: [Int: [String]] = [:]

  /// Judges a paragraph.
  init(_ paragraph: ReviewedParagraph, by mandate: MandateReader, behind former: Former) {
    let paragraph = paragraph.alone
    self.paragraph = paragraph
    let read = mandate.reader.read(paragraph.words)
    verdicts = mandate.index.verdicts(on: read).enumerated().compactMap {
      $1.status > .missing ? ($0, $1) : nil
    }
    mentions = mandate.redLineIndex.mentions(in: read)
    refusesFormer = read.sentences.first?.refusesFormer ?? false
    oppositions = mandate.former.oppositions(in: read)
    let material = mandate.material
    names = paragraph.isSpoken ? material.names?.mentions(in: paragraph.words) ?? [] : []
    isNamed = names.contains { $0.code == material.delegation }
    otherAddresses = SalutationRule.otherForms(in: paragraph, against: material)
    alliances = AlignmentRule.sentences(of: paragraph, naming: material.spokenFor)
    form =
      LongSentenceRule.find(in: paragraph, language: material.language)
      + ReferenceOrderRule.find(in: paragraph) + PageRule.find(in: paragraph)
    citations = CitationsRule.Reading(of: paragraph, behind: former.named, by: mandate)
    quotations = QuotationsRule.Reading(
      of: paragraph, citing: citations.citations, behind: former.cited, from: mandate.sources)
  }

  /// What stood before a paragraph, as far as what it says hangs on it.
  struct Former {
    /// The resolutions that were named with their year or session.
    var named = NamedResolutions()
    /// What was cited last.
    var cited: CitedPlace?
  }

  /// Whether it is about a paragraph as it is.
  func isAbout(_ other: ReviewedParagraph) -> Bool {
    paragraph.content === other.content && paragraph.running == other.running
  }

  /// Reads again what hangs on the paragraphs before it, where they say something else than before.
  func settle(behind former: Former, by mandate: MandateReader) {
    var isOther = false
    if !citations.isSame(behind: former.named) {
      citations = CitationsRule.Reading(of: paragraph, behind: former.named, by: mandate)
      isOther = true
    }
    guard isOther || quotations.former != former.cited else { return }
    quotations = QuotationsRule.Reading(
      of: paragraph, citing: citations.citations, behind: former.cited, from: mandate.sources)
  }

  /// Which words of a point it has; worked out when they are first asked for.
  func matches(of verdict: CoverageVerdict, on point: Int) -> [String] {
    if let known = matches[point] { return known }
    let words = verdict.matches(in: paragraph.words)
    matches[point] = words
    return words
  }
}

extension Judgement.Former {
  /// Takes in the next paragraph.
  mutating func take(_ judgement: Judgement) {
    named.take(judgement.citations.cited)
    cited = judgement.quotations.latter
  }
}
