import Diplomacy
import Dossier

/// The chair is thanked at the end, in the session's form.
enum ClosingRule {
  /// What is wrong with the end of a text.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement], against material: ReviewMaterial
  ) -> [Finding] {
    guard let index = paragraphs.lastIndex(where: \.isSpoken) else { return [] }
    let last = paragraphs[index]
    guard isClosing(last, of: paragraphs) else {
      let closing = Salutation.closing(material.address, in: material.language)
      let end = last.range.upperBound
      return [
        Finding(
          .closingMissing(closing), at: end..<end, paragraph: last.number,
          fix: [ByteEdit(range: end..<end, bytes: Array(("\n\n" + closing).utf8))])
      ]
    }
    return judgements[index].otherAddresses.map {
      SalutationRule.finding(at: $0, in: last, against: material) {
        .closingForm($0, wanted: material.address)
      }
    }
  }

  /// Whether `paragraph` is the last of those that are spoken and ends in thanks.
  static func isClosing(
    _ paragraph: ReviewedParagraph, of paragraphs: [ReviewedParagraph]
  ) -> Bool {
    guard let last = paragraphs.last(where: \.isSpoken), last.range == paragraph.range else {
      return false
    }
    return !last.isSalutation && Salutation.isClosing(last.words.trimmed)
  }
}
