import Diplomacy
import Dossier

/// A delegation that aligns itself with a group says so, once, and says who spoke for the group:
/// “aligns itself with the statement delivered by Iraq on behalf of the Group of 77 and China”.
///
/// It is held against `aligned-with` and `on-behalf-of`; what neither names is not asked about.
enum AlignmentRule {
  /// A sentence that names a group of the front matter, or who speaks for one.
  struct Sentence {
    /// In bytes of the paragraph's words.
    let range: Range<Int>
    /// Whom it names.
    let named: Set<DelegationCode>
    /// Whether it speaks of a statement.
    let isOfStatement: Bool
    /// Whether it has words by which one aligns oneself.
    let isAligned: Bool
  }

  /// A sentence where it stands.
  private typealias Place = (sentence: Sentence, paragraph: ReviewedParagraph)

  /// The sentences of a paragraph that name somebody.
  ///
  /// - Complexity: linear in the words, for each of those looked for.
  static func sentences(
    of paragraph: ReviewedParagraph, naming sought: [DelegationCode: DelegationWords]
  ) -> [Sentence] {
    guard !sought.isEmpty, paragraph.isSpoken, !paragraph.isSalutation else { return [] }
    return paragraph.sentences.compactMap { range in
      let text = paragraph.text(range)
      let named = Set(sought.filter { $0.value.occur(in: text) }.keys)
      guard !named.isEmpty else { return nil }
      let folded = " " + Folding.fold(text)
      return Sentence(
        range: range, named: named, isOfStatement: holds(folded, statements),
        isAligned: holds(folded, verbs))
    }
  }

  /// Whether a word begins with one of `beginnings`; in Chinese and Arabic whether one is there.
  private static func holds(_ folded: String, _ beginnings: [String]) -> Bool {
    beginnings.contains { beginning in
      let isBySpace = beginning.utf8.first.map { $0 < 0x80 || $0 == 0xD0 || $0 == 0xD1 } ?? false
      guard isBySpace else { return ByteSearch.holds(folded, beginning) }
      return [" ", "'", "’"].contains { ByteSearch.holds(folded, $0 + beginning) }
    }
  }

  /// What is wrong with the alignment of a text.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement],
    against material: ReviewMaterial
  ) -> [Finding] {
    let groups = material.header.alignedWith
    let behalf = material.header.onBehalfOf?.value
    guard !groups.isEmpty || behalf != nil,
      paragraphs.contains(where: { $0.isSpoken && !$0.isSalutation && !$0.sentences.isEmpty })
    else { return [] }
    let sentences = zip(paragraphs, judgements).flatMap { paragraph, judgement in
      judgement.alliances.map { Place($0, paragraph) }
    }
    var findings = groups.flatMap { group in
      self.findings(on: group, sentences, paragraphs, material)
    }
    if let behalf, !sentences.contains(where: { $0.sentence.named.contains(behalf) }) {
      findings.append(
        missing(.behalfMissing(name(behalf, .group, material)), in: paragraphs))
    }
    return findings
  }

  private static func findings(
    on group: Alignment, _ sentences: [Place], _ paragraphs: [ReviewedParagraph],
    _ material: ReviewMaterial
  ) -> [Finding] {
    let code = group.group.value
    let name = name(code, .group, material)
    let about = sentences.filter {
      $0.sentence.isOfStatement && $0.sentence.named.contains(code)
    }
    let aligned = about.filter(\.sentence.isAligned)
    guard let first = aligned.first else {
      let words = words(group, material)
      guard let near = about.first else {
        let kind = Finding.Kind.alignmentMissing(group: name, words: words)
        return [missing(kind, in: paragraphs, saying: words.flatMap { sentence($0, material) })]
      }
      return [
        Finding(
          .alignmentWords(group: name, words: words), at: near.sentence.range, in: near.paragraph)
      ]
    }
    var findings: [Finding] = []
    let speaker = group.speaker.value
    if !aligned.contains(where: { $0.sentence.named.contains(speaker) }) {
      findings.append(
        Finding(
          .alignmentSpeaker(group: name, speaker: self.name(speaker, .state, material)),
          at: first.sentence.range, in: first.paragraph))
    }
    findings += aligned.dropFirst().map {
      Finding(.alignmentRepeated(group: name), at: $0.sentence.range, in: $0.paragraph)
    }
    return findings
  }

  /// Where the alignment is to stand: behind the address and the courtesies, at the first paragraph.
  private static func missing(
    _ kind: Finding.Kind, in paragraphs: [ReviewedParagraph], saying sentence: String? = nil
  ) -> Finding {
    let first = paragraphs.first { $0.isSpoken && !$0.isSalutation }
    let start = first?.range.lowerBound ?? 0
    var fix: [ByteEdit] = []
    if let sentence {
      fix = [ByteEdit(range: start..<start, bytes: Array("\(sentence)\n\n".utf8))]
    }
    return Finding(kind, at: start..<start, paragraph: first?.number, fix: fix)
  }

  /// The usual words as a paragraph of their own.
  private static func sentence(_ words: String, _ material: ReviewMaterial) -> String? {
    switch material.language.official {
    case .english: "My delegation \(words)."
    case .french: "Ma délégation \(words)."
    case .spanish: "Mi delegación \(words)."
    default: nil
    }
  }

  private static func name(
    _ code: DelegationCode, _ sense: DelegationName.Sense, _ material: ReviewMaterial
  ) -> String {
    let language = material.language.official ?? .english
    return DelegationName.running(of: code, in: language, as: sense)
      ?? material.library.formalName(of: code, in: language, as: sense)
  }

  /// The usual words, where they are known.
  private static func words(_ group: Alignment, _ material: ReviewMaterial) -> String? {
    let group = (
      speaker: name(group.speaker.value, .state, material),
      name: name(group.group.value, .group, material)
    )
    let heading = HeadingWords(material.language)
    switch material.language.official {
    case .english, nil:
      return "aligns itself with the statement delivered by \(group.speaker) "
        + heading.onBehalf(of: group.name)
    case .french:
      return "s'associe à la déclaration prononcée par \(group.speaker) "
        + heading.onBehalf(of: group.name)
    case .spanish:
      return "se suma a la declaración formulada por \(group.speaker) "
        + heading.onBehalf(of: group.name)
    case .russian, .chinese, .arabic: return nil
    }
  }

  /// Beginnings of words by which one aligns oneself, folded, in the six languages.
  private static let verbs = [
    "align", "associat", "subscrib", "associ", "souscri", "rallie", "fait sien", "faisons notre",
    "asoci", "adhier", "adher", "se suma", "sumarse", "suscrib", "alinea", "hace suya",
    "присоедин", "солидариз", "赞同", "附议", "认同", "支持", "تويد", "يويد", "تاييد", "تنضم", "ينضم",
    "انضمام",
    "تتفق", "تضم",
  ].map { Folding.fold($0) }

  /// What one aligns oneself with.
  private static let statements = [
    "statement", "remarks", "intervention", "declaration", "propos", "declaracion", "intervencion",
    "заявлени", "выступлени", "发言", "بيان", "كلمة",
  ].map { Folding.fold($0) }
}
