extension DelegationName {
  /// A name as it stands behind the words before it: what replaces those words and the name.
  ///
  /// `the` before `Ukraine` goes, `du` and `la République` make `de la République`, `al` and
  /// `la República` make `a la República`. Nothing is replaced before the name where no article
  /// belongs to it.
  ///
  /// - Parameters:
  ///   - name: With its article, as it stands in a sentence.
  ///   - words: What stands before it.
  /// - Returns: How many bytes before the name are replaced too, and by what.
  public static func placed(
    _ name: String, behind words: some StringProtocol, in language: OfficialLanguage
  ) -> (bytesBefore: Int, text: String) {
    func ends(_ article: String) -> Bool {
      let tail = words.suffix(article.count)
      guard tail.lowercased() == article else { return false }
      let before = words.dropLast(article.count).last
      return before.map { !$0.isLetter } ?? true
    }
    func replacing(_ articles: [String], _ text: @autoclosure () -> String) -> (Int, String)? {
      for article in articles where ends(article) {
        let tail = words.suffix(article.count)
        let isCapital = tail.first?.isUppercase ?? false
        return (tail.utf8.count, isCapital ? capitalized(text()) : text())
      }
      return nil
    }
    switch language {
    case .english:
      return replacing(["the "], name) ?? (0, name)
    case .french:
      let bare = withoutArticle(name, in: .french)
      return replacing(["la ", "le ", "les ", "l'", "l’"], name)
        ?? replacing(["du ", "des ", "d'", "d’"], HeadingWords.frenchGenitive(name))
        ?? replacing(["au ", "aux "], frenchDative(name)) ?? (0, bare)
    case .spanish:
      return replacing(["la ", "el ", "los ", "las "], name)
        ?? replacing(["del "], HeadingWords.spanishGenitive(name))
        ?? replacing(["al "], name.hasPrefix("el ") ? "al " + name.dropFirst(3) : "a " + name)
        ?? (0, name)
    case .russian, .chinese, .arabic: return (0, name)
    }
  }

  /// `text` with a capital at its start.
  public static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `à la République`, `au Royaume`, `aux Pays-Bas`.
  private static func frenchDative(_ name: String) -> String {
    if name.hasPrefix("le ") { return "au " + name.dropFirst(3) }
    if name.hasPrefix("les ") { return "aux " + name.dropFirst(4) }
    return "à " + name
  }
}
