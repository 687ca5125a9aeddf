import Diplomacy
import Dossier

/// Spoken time against the limit of the intervention's role.
///
/// Paragraphs marked `[if time]` count: they are said unless time runs short.
enum SpeakingTimeRule {
  /// How long `paragraphs` take together.
  static func measure(
    _ paragraphs: [ReviewedParagraph], against material: ReviewMaterial
  ) -> SpokenTime {
    let words = paragraphs.reduce(0) { $0 + $1.count }
    return SpokenTime(
      duration: Pace.duration(words: words, pace: material.pace),
      interpreted: Pace.duration(words: words, pace: interpretedPace(for: material)),
      shortest: Pace.duration(
        words: paragraphs.reduce(0) { $0 + ($1.ifTimeRank == nil ? $1.count : 0) },
        pace: material.pace),
      limit: material.limit, words: words, pace: material.pace, role: material.role)
  }

  /// How long each of `paragraphs` takes.
  static func times(
    of paragraphs: [ReviewedParagraph], against material: ReviewMaterial
  ) -> [ParagraphTime] {
    paragraphs.compactMap { paragraph in
      paragraph.number.map { number in
        ParagraphTime(
          paragraph: number, start: paragraph.range.lowerBound, words: paragraph.count,
          duration: Pace.duration(words: paragraph.count, pace: material.pace))
      }
    }
  }

  /// What is found where the time is beyond the limit: at the end of the text.
  static func find(_ time: SpokenTime, in paragraphs: [ReviewedParagraph]) -> [Finding] {
    guard let limit = time.limit, time.duration > limit else { return [] }
    let end = paragraphs.last { $0.isSpoken }?.range.upperBound ?? 0
    return [Finding(.overLimit(by: time.duration - limit, limit: limit), at: end..<end)]
  }

  /// 100 English words a minute, and as much of another language as is said in that time.
  static func interpretedPace(for material: ReviewMaterial) -> Int {
    let standard = Pace.standard(for: material.language)
    return max(1, standard * Pace.interpreterFriendly / Pace.standard(for: LanguageTag("en")))
  }
}
