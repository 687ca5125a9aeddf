import Diplomacy
import Dossier

/// The chair is thanked at the end, in the session's form.
enum ClosingRule {
  /// What is wrong with the end of a text.
  static func find(
    in paragraphs: [ReviewedParagraph], against material: ReviewMaterial
  ) -> [Finding] {
    let spoken = paragraphs.filter(\.isSpoken)
    guard let last = spoken.last else { return [] }
    guard isClosing(last, of: spoken) else {
      let closing = Salutation.closing(material.address, in: material.language)
      let end = last.range.upperBound
      return [
        Finding(
          .closingMissing(closing), at: end..<end, paragraph: last.number,
          fix: [ByteEdit(range: end..<end, bytes: Array(("\n\n" + closing).utf8))])
      ]
    }
    guard material.isAddressGiven else { return [] }
    return SalutationRule.otherForms(in: last, against: material) {
      .closingForm($0, wanted: material.address)
    }
  }

  /// Whether `paragraph` is the last of `spoken` and ends in thanks.
  static func isClosing(_ paragraph: ReviewedParagraph, of spoken: [ReviewedParagraph]) -> Bool {
    guard let last = spoken.last, last.range == paragraph.range else { return false }
    return !last.isSalutation && Salutation.isClosing(last.words.trimmed)
  }
}
