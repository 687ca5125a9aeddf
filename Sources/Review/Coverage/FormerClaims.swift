import Diplomacy
import Dossier

/// What the delegation said in earlier statements, ready to be compared.
///
/// Made once for an intervention.
struct FormerClaims: Sendable {
  /// A sentence that says the opposite of one said before.
  struct Opposition: Sendable {
    /// In bytes of the paragraph.
    var place: Range<Int>
    var reference: String
    /// What was said before.
    var text: String
  }

  private struct Claim: Sendable {
    var clause: StatedClause
    var reference: String
    var text: String
  }

  private var claims: [Claim] = []

  /// Reads the earlier statements of `material` that are in its language.
  init(_ material: ReviewMaterial, reader: CoverageReader) {
    for (reference, brief) in material.former {
      guard case .intervention(let header) = brief.header else { continue }
      let language = header.common.language?.value ?? material.library.language
      guard language.official == material.language.official else { continue }
      for paragraph in ReviewedParagraph.all(of: brief, in: language)
      where paragraph.number != nil {
        for sentence in reader.read(paragraph.words).sentences {
          for clause in StatedClause.all(in: sentence) {
            claims.append(
              Claim(
                clause: clause, reference: reference,
                text: Self.text(of: sentence.range, in: paragraph)))
          }
        }
      }
    }
  }

  private static func text(of range: Range<Int>, in paragraph: ReviewedParagraph) -> String {
    let sentence = paragraph.sentences.first { $0.overlaps(range) } ?? range
    return paragraph.text(sentence).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The sentences of a paragraph that say the opposite of what was said before, the latest first.
  ///
  /// - Complexity: the product of the paragraph's clauses and those of the earlier statements.
  func oppositions(in paragraph: AnalysedParagraph) -> [Opposition] {
    guard !claims.isEmpty else { return [] }
    var oppositions: [Opposition] = []
    for sentence in paragraph.sentences {
      let clauses = StatedClause.all(in: sentence)
      var told: Set<String> = []
      for claim in claims where !told.contains(claim.reference) {
        guard clauses.contains(where: { $0.denies(claim.clause) || claim.clause.denies($0) }) else {
          continue
        }
        told.insert(claim.reference)
        oppositions.append(
          Opposition(place: sentence.range, reference: claim.reference, text: claim.text))
      }
    }
    return oppositions
  }
}
