import Diplomacy

/// Where the delegation names itself first and last: a statement that never says who speaks leaves
/// the record to guess.
enum OwnMentionRule {
  /// The first and the last paragraph with `my delegation`, `my country` or the delegation's name.
  static func find(
    in paragraphs: [ReviewedParagraph], against material: ReviewMaterial
  ) -> OwnMentions? {
    let speaking = paragraphs.filter { $0.isSpoken && mentions($0, material) }
    guard let first = speaking.lazy.compactMap(\.number).first,
      let last = speaking.last(where: { $0.number != nil })?.number
    else { return nil }
    return OwnMentions(first: first, last: last)
  }

  private static func mentions(
    _ paragraph: ReviewedParagraph, _ material: ReviewMaterial
  ) -> Bool {
    let folded = Folding.fold(paragraph.words)
    if words.contains(where: folded.contains) { return true }
    guard let names = material.names, let code = material.delegation else { return false }
    return names.mentions(in: paragraph.words).contains { $0.code == code }
  }

  /// Folded, in the six languages.
  private static let words = [
    "my delegation", "my country", "my government", "our delegation", "my own country",
    "ma delegation", "mon pays", "notre delegation", "mon gouvernement", "mi delegacion",
    "mi pais", "nuestra delegacion", "mi gobierno", "наша делегация", "моя страна", "моей страны",
    "нашей делегации", "我国", "我代表团", "وفد بلادي", "بلادي", "بلدي", "وفدي",
  ].map { Folding.fold($0) }
}
