import Diplomacy

/// Where the delegation names itself first and last: a statement that never says who speaks leaves
/// the record to guess.
enum OwnMentionRule {
  /// The first and the last paragraph with `my delegation`, `my country` or the delegation's name.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement]
  ) -> OwnMentions? {
    func speaks(_ index: Int) -> Bool {
      judgements[index].speaksOfItself && paragraphs[index].number != nil
    }
    guard let first = paragraphs.indices.first(where: speaks).flatMap({ paragraphs[$0].number }),
      let last = paragraphs.indices.last(where: speaks).flatMap({ paragraphs[$0].number })
    else { return nil }
    return OwnMentions(first: first, last: last)
  }

  /// Whether the delegation speaks of itself in a paragraph without its name.
  static func holds(in paragraph: ReviewedParagraph) -> Bool {
    guard paragraph.isSpoken else { return false }
    let folded = Folding.fold(paragraph.words)
    return words.contains { ByteSearch.holds(folded, $0) }
  }

  /// Folded, in the six languages.
  private static let words = [
    "my delegation", "my country", "my government", "our delegation", "my own country",
    "ma delegation", "mon pays", "notre delegation", "mon gouvernement", "mi delegacion",
    "mi pais", "nuestra delegacion", "mi gobierno", "наша делегация", "моя страна", "моей страны",
    "нашей делегации", "我国", "我代表团", "وفد بلادي", "بلادي", "بلدي", "وفدي",
  ].map { Folding.fold($0) }
}
