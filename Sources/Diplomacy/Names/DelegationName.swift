/// What a delegation is called: the names that the United Nations uses, compiled in.
///
/// The names serve a list (`Iran (Islamic Republic of)`, `Gambia`), a sentence (`the Islamic
/// Republic of Iran`, `the Gambia`) and a formal text (`the Republic of the Gambia`). A delegation
/// that is not built in is known only to the library, by its file under `delegations/`.
///
/// One code is both a state's and a group's: `NAM` is Namibia by ISO 3166-1 and the Movement of
/// Non-Aligned Countries by its acronym. Whoever asks says which is meant: a group where somebody
/// is spoken for or aligned with, a state everywhere else.
public enum DelegationName {
  /// What a code that could be both stands for.
  public enum Sense: Hashable, Sendable {
    case state
    case group
  }

  /// The short name as a list shows it, without the article: `Russian Federation`.
  public static func short(
    of code: DelegationCode, in language: OfficialLanguage, as sense: Sense = .state
  ) -> String? {
    guard let name = tableName(of: code, in: language, as: sense, isFormal: false) else {
      return nil
    }
    return ArticleInBrackets(name)?.bare ?? name
  }

  /// The short name as it stands in a sentence, with its article: `the Russian Federation`; the
  /// formal name where a short one can't be said (`the Islamic Republic of Iran`).
  public static func running(
    of code: DelegationCode, in language: OfficialLanguage, as sense: Sense = .state
  ) -> String? {
    guard let name = tableName(of: code, in: language, as: sense, isFormal: false) else {
      return nil
    }
    if let article = ArticleInBrackets(name) { return article.running }
    return name.utf8.last == UInt8(ascii: ")") ? formal(of: code, in: language, as: sense) : name
  }

  /// The formal name with its article: `the French Republic`, `la République française`.
  public static func formal(
    of code: DelegationCode, in language: OfficialLanguage, as sense: Sense = .state
  ) -> String? {
    tableName(of: code, in: language, as: sense, isFormal: true)
  }

  /// A formal name as a sign shows it: `Islamic Republic of Iran` for `the Islamic Republic of Iran`.
  public static func withoutArticle(_ name: String, in language: OfficialLanguage) -> String {
    let articles: [String]
    switch language {
    case .english: articles = ["the "]
    case .french: articles = ["la ", "le ", "les ", "l'"]
    case .spanish: articles = ["la ", "el ", "los ", "las "]
    case .russian, .chinese, .arabic: articles = []
    }
    guard let article = articles.first(where: name.hasPrefix) else { return name }
    return String(name.dropFirst(article.count))
  }

  /// The codes of the 193 Member States, sorted.
  public static let memberStates: [DelegationCode] = StateNames.names.codes.filter {
    !StateNames.observers.contains($0)
  }

  /// The codes of the two observer States, sorted.
  public static let observerStates: [DelegationCode] = StateNames.observers.sorted()

  /// The codes of the groups that are built in, sorted.
  public static let groups: [DelegationCode] = GroupNames.names.codes

  /// Whether `code` is a Member State's or an observer State's.
  public static func isState(_ code: DelegationCode) -> Bool { StateNames.names.contains(code) }

  /// Whether `code` is that of a group that is built in.
  public static func isGroup(_ code: DelegationCode) -> Bool { GroupNames.names.contains(code) }

  private static func tableName(
    of code: DelegationCode, in language: OfficialLanguage, as sense: Sense, isFormal: Bool
  ) -> String? {
    let order = OfficialLanguage.allCases.firstIndex(of: language) ?? 0
    let column = 1 + 2 * order + (isFormal ? 1 : 0)
    let first = sense == .state ? StateNames.names : GroupNames.names
    let second = sense == .state ? GroupNames.names : StateNames.names
    return first.name(of: code, column: column) ?? second.name(of: code, column: column)
  }
}

/// A name with its article in brackets behind it, as UNTERM writes it: `Gambia (the)`.
struct ArticleInBrackets {
  let bare: String
  let running: String

  private static let articles = ["the", "l'", "le", "la", "les", "el", "los", "las"]

  /// `nil` where what stands in brackets is no article, as in `Iran (Islamic Republic of)`.
  init?(_ name: String) {
    for article in Self.articles where name.hasSuffix(" (\(article))") {
      bare = String(name.dropLast(article.count + 3))
      running = article.hasSuffix("'") ? article + bare : "\(article) \(bare)"
      return
    }
    return nil
  }
}
