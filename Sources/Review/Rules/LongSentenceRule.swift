import Diplomacy

/// Sentences that are too long to be interpreted.
///
/// Interpreters lose the thread of a sentence of more than 40 words; in Chinese 70 characters are
/// said in the time of 40 English words.
enum LongSentenceRule {
  /// The longest sentence in words; for Chinese in characters.
  static func limit(in language: LanguageTag) -> Int { language.official == .chinese ? 70 : 40 }

  /// The sentences that are longer.
  static func find(in paragraph: ReviewedParagraph, language: LanguageTag) -> [Finding] {
    let limit = limit(in: language)
    guard paragraph.isSpoken, paragraph.count > limit else { return [] }
    return paragraph.sentences.compactMap { sentence in
      let words = words(in: paragraph, sentence, language)
      guard words > limit else { return nil }
      return Finding(.longSentence(words: words, limit: limit), at: sentence, in: paragraph)
    }
  }

  /// As one counts them on the page, a number as one.
  private static func words(
    in paragraph: ReviewedParagraph, _ sentence: Range<Int>, _ language: LanguageTag
  ) -> Int {
    guard language.official == .chinese else {
      return WordRuns.count(in: paragraph.words, sentence)
    }
    return SpokenCount.words(in: paragraph.text(sentence), language: language)
  }
}
