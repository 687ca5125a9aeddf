import Diplomacy
import Dossier
import Linguistics

/// What a statement is held against, made ready: the mandate's points and red lines, the documents
/// that may be cited, and what the delegation said before.
///
/// Made once for an intervention; each paragraph is read and judged once, and again only when its
/// words change.
///
/// - Note: it holds a stemmer, so that no two threads may use one at the same time.
public final class MandateReader {
  /// What one paragraph makes of the mandate.
  struct Judgement {
    var verdicts: [CoverageVerdict]
    var mentions: [RedLineIndex.Mention]
    /// Whether its first sentence refuses what stood before it.
    var refusesFormer: Bool
    /// Where it says the opposite of an earlier statement.
    var oppositions: [FormerClaims.Opposition]
    /// The delegations that it names.
    var names: [NameScan.Mention]
  }

  let points: [(point: Point, level: PointCoverage.Level)]
  let redLines: [Point]
  /// What may be cited.
  let sources: CitedSources
  private let reader: CoverageReader
  private let index: CoverageIndex
  private let redLineIndex: RedLineIndex
  private let former: FormerClaims
  private let names: NameScan?
  private var known: [String: Judgement] = [:]

  /// Makes a mandate ready.
  ///
  /// - Parameters:
  ///   - material: What the statement is held against.
  ///   - wordNet: The folder of WordNet's files; without it fewer words are known to mean the same.
  /// - Complexity: some 0.1 ms for a word of the points with WordNet, a tenth of it without.
  public init(_ material: ReviewMaterial, wordNet folder: String? = nil) {
    points = material.mustSay.map { ($0, .must) } + material.maySay.map { ($0, .may) }
    redLines = material.redLines
    sources = CitedSources(material)
    let language = material.language.official ?? .english
    reader = CoverageReader(language: language.rawValue, names: Self.ownNames(material, language))
    let texts = ([material.position] + material.others).compactMap { $0 }.flatMap { brief in
      [SectionKind.mustSay, .maySay].flatMap { brief.points($0) }.map {
        ($0.label?.value ?? "") + " " + $0.text
      }
    }
    index = CoverageIndex(
      points.map { CoveragePoint(label: $0.point.label?.value, text: $0.point.text) },
      reader: reader, wordNet: folder.flatMap { WordNet(folder: $0) },
      rarity: WordRarity(of: texts, reader: reader))
    redLineIndex = RedLineIndex(
      redLines.map { ($0.watch.map(\.value), $0.label?.value, $0.text) }, reader: reader)
    former = FormerClaims(material, reader: reader)
    names = material.names
  }

  private static func ownNames(
    _ material: ReviewMaterial, _ language: OfficialLanguage
  ) -> [String] {
    guard let code = material.delegation else { return [] }
    let header = material.library.delegations.first { $0.header.code == code }?.header
    return [
      header?.name?.value, header?.formalName?.value,
      DelegationName.short(of: code, in: language, as: .state),
      DelegationName.formal(of: code, in: language, as: .state),
    ].compactMap { $0 }
  }

  /// What each of `paragraphs` makes of the mandate; those that were judged before are not read
  /// again.
  func judgements(on paragraphs: [ReviewedParagraph]) -> [Judgement] {
    var kept: [String: Judgement] = [:]
    let judgements = paragraphs.map { paragraph in
      let judgement = known[paragraph.words] ?? kept[paragraph.words] ?? judge(paragraph.words)
      kept[paragraph.words] = judgement
      return judgement
    }
    known = kept
    return judgements
  }

  private func judge(_ words: String) -> Judgement {
    let read = reader.read(words)
    return Judgement(
      verdicts: index.verdicts(on: read), mentions: redLineIndex.mentions(in: read),
      refusesFormer: read.sentences.first?.refusesFormer ?? false,
      oppositions: former.oppositions(in: read), names: names?.mentions(in: words) ?? [])
  }
}
