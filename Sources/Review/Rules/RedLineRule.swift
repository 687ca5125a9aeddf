import Dossier

/// Watch phrases and the red lines' own words, inflected and reordered within a sentence.
///
/// Where the delegation rejects the thing in that sentence or the next, it is noted and raises no
/// alarm.
enum RedLineRule {
  /// Where the text speaks of what the mandate forbids, by place.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement],
    by mandate: MandateReader
  ) -> [RedLineMention] {
    var mentions: [RedLineMention] = []
    for (number, (paragraph, judgement)) in zip(paragraphs, judgements).enumerated() {
      guard !judgement.mentions.isEmpty, paragraph.isSpoken else { continue }
      let next = judgements.indices.dropFirst(number + 1).first { !paragraphs[$0].isSalutation }
      for found in judgement.mentions {
        let line = mandate.redLines[found.line]
        let isRefused = found.isLast && next.map { judgements[$0].refusesFormer } ?? false
        mentions.append(
          RedLineMention(
            point: line.id, label: line.label?.value ?? line.text,
            instruction: line.label == nil ? "" : line.text, phrase: found.phrase,
            paragraph: paragraph.number, range: paragraph.inFile(found.place),
            text: String(paragraph.text(found.place)), isRejected: found.isRejected || isRefused))
      }
    }
    return mentions
  }
}
