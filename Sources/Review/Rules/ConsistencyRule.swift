import Dossier

/// Paragraphs that say the opposite of what the delegation said in an earlier delivered statement on
/// the same question, each beside what was said then.
enum ConsistencyRule {
  /// What is said otherwise now, by place, and what is to be told of it.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement]
  ) -> (contradictions: [Contradiction], findings: [Finding]) {
    var contradictions: [Contradiction] = []
    var findings: [Finding] = []
    for (paragraph, judgement) in zip(paragraphs, judgements) {
      guard let number = paragraph.number else { continue }
      for found in judgement.oppositions {
        contradictions.append(
          Contradiction(
            paragraph: number, range: paragraph.inFile(found.place), reference: found.reference,
            text: found.text))
        findings.append(
          Finding(
            .contradiction(reference: found.reference, text: found.text), at: found.place,
            in: paragraph))
      }
    }
    return (contradictions, findings)
  }
}
