/// How fast a statement is read out: words a minute, for Chinese characters a minute.
public enum Pace {
  /// The pace that interpreters ask for in English: 100 words a minute.
  public static let interpreterFriendly = 100

  /// The pace in `language` where no setting gives one.
  ///
  /// English 120, the upper end of what interpreters ask for. The other alphabets so that the same
  /// text takes the same time: the Charter has 0.99 of the English words in French, 1.05 in
  /// Spanish, 0.79 in Russian and 0.78 in Arabic, rounded to fives. Chinese 200 characters, a
  /// calm reading. Other languages are taken like English.
  public static func standard(for language: LanguageTag) -> Int {
    switch language.official {
    case .english, .french, nil: 120
    case .spanish: 125
    case .russian, .arabic: 95
    case .chinese: 200
    }
  }

  /// How long `words` take at `pace` words a minute; a pace below one counts as one.
  public static func duration(words: Int, pace: Int) -> Duration {
    // More than any text holds; keeps the product within an integer.
    let words = min(max(0, words), 1_000_000_000)
    return .milliseconds(words * 60_000 / max(1, pace))
  }
}
