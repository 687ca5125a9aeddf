/// The reference comes before a quotation, so that interpreters can look the words up while they
/// are read: “As paragraph 42 of the Salvador Declaration says, “…”” and not the other way round.
enum ReferenceOrderRule {
  /// Quotations of four words or more that only afterwards say where they are from.
  static func find(in paragraph: ReviewedParagraph) -> [Finding] {
    guard paragraph.isSpoken else { return [] }
    // What goes on from the paragraph before has its reference there.
    let passages = paragraph.quotedPassages.dropFirst(paragraph.running.contains(.from) ? 1 : 0)
    guard !passages.isEmpty else { return [] }
    let references = ReferenceScan.ranges(in: paragraph.words)
    guard !references.isEmpty else { return [] }
    return passages.compactMap { passage in
      let words = paragraph.text(passage.inside).split { $0.isWhitespace }
      guard words.count >= 4 else { return nil }
      let sentence = paragraph.sentences.last { $0.lowerBound <= passage.range.lowerBound }
      let start = sentence?.lowerBound ?? 0
      // A reference earlier in the sentence or in the sentence before serves the quotation.
      let previous = paragraph.sentences.last { $0.upperBound <= start }?.lowerBound ?? start
      let isBefore = references.contains {
        $0.upperBound <= passage.range.lowerBound && $0.lowerBound >= previous
      }
      guard !isBefore,
        let after = references.first(where: { $0.lowerBound >= passage.range.upperBound }),
        after.lowerBound - passage.range.upperBound <= 60,
        isOneSentence(paragraph, passage.range.upperBound..<after.lowerBound)
      else { return nil }
      return Finding(
        .referenceAfterQuotation(String(paragraph.text(after))),
        at: passage.range.lowerBound..<after.upperBound, in: paragraph)
    }
  }

  private static func isOneSentence(_ paragraph: ReviewedParagraph, _ gap: Range<Int>) -> Bool {
    // A sentence that begins in brackets belongs to the one before: “…” (resolution 74/247).
    let opens = paragraph.text(gap).drop { $0.isWhitespace || $0.isPunctuation && $0 != "(" }
    if opens.first == "(" { return true }
    return !paragraph.sentences.contains {
      gap.lowerBound <= $0.lowerBound && $0.lowerBound <= gap.upperBound
    }
  }
}
