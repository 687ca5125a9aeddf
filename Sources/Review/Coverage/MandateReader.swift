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
  let points: [(point: Point, level: PointCoverage.Level)]
  let redLines: [Point]
  /// What may be cited.
  let sources: CitedSources
  /// What the statement is held against, but for what its own text silences.
  let material: ReviewMaterial
  let reader: CoverageReader
  let index: CoverageIndex
  let redLineIndex: RedLineIndex
  let former: FormerClaims
  /// By what the paragraphs say.
  private var known: [ObjectIdentifier: Judgement] = [:]

  /// Makes a mandate ready.
  ///
  /// - Parameters:
  ///   - material: What the statement is held against.
  ///   - wordNet: The folder of WordNet's files; without it fewer words are known to mean the same.
  /// - Complexity: some 0.1 ms for a word of the points with WordNet, a tenth of it without.
  public init(_ material: ReviewMaterial, wordNet folder: String? = nil) {
    self.material = material
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
  ///
  /// - Complexity: linear in the paragraphs and in the words of those that are new.
  func judgements(on paragraphs: [ReviewedParagraph]) -> [Judgement] {
    var kept: [ObjectIdentifier: Judgement] = [:]
    kept.reserveCapacity(paragraphs.count)
    var former = Judgement.Former()
    let judgements = paragraphs.map { paragraph in
      let id = ObjectIdentifier(paragraph.content)
      let judgement: Judgement
      if kept[id] == nil, let found = known[id], found.isAbout(paragraph) {
        found.settle(behind: former, by: self)
        judgement = found
      } else {
        judgement = Judgement(paragraph, by: self, behind: former)
      }
      kept[id] = judgement
      former.take(judgement)
      return judgement
    }
    known = kept
    return judgements
  }
}
