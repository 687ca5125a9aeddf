/// The words of a statement's heading block, in the six official languages.
///
/// ```
///                Statement
///                   by
/// the representative of the Islamic Republic of Iran
///                 before
/// ```
public struct HeadingWords: Hashable, Sendable {
  /// The language of the words; English where the tag names none of the six.
  public let language: OfficialLanguage

  /// The words in `language`.
  public init(_ language: LanguageTag) { self.language = language.official ?? .english }

  /// `Statement`.
  public var statement: String {
    switch language {
    case .english: "Statement"
    case .french: "Déclaration"
    case .spanish: "Declaración"
    case .russian: "Выступление"
    case .chinese: "发言"
    case .arabic: "بيان"
    }
  }

  /// `by`; `nil` in a language where the speaker stands without such a word.
  public var by: String? {
    switch language {
    case .english: "by"
    case .french: "prononcée par"
    case .spanish: "pronunciada por"
    case .arabic: "يدلي به"
    case .russian, .chinese: nil
    }
  }

  /// `before`; `nil` in a language where the body stands without such a word.
  public var before: String? {
    switch language {
    case .english: "before"
    case .french: "devant"
    case .spanish: "ante"
    case .arabic: "أمام"
    case .russian, .chinese: nil
    }
  }

  /// `the representative of the French Republic`, from a formal name with its article.
  ///
  /// Russian would need the name's genitive, which is not known; it gives the name alone, as a
  /// delegation's sign does.
  public func representative(of name: String) -> String {
    switch language {
    case .english: "the representative of \(name)"
    case .french: "le représentant \(Self.frenchGenitive(name))"
    case .spanish: "el representante \(Self.spanishGenitive(name))"
    case .russian: name
    case .chinese: "\(name)代表"
    case .arabic: "ممثل \(name)"
    }
  }

  /// `on behalf of the Group of 77 and China`, from a name with its article.
  public func onBehalf(of name: String) -> String {
    switch language {
    case .english: "on behalf of \(name)"
    case .french: "au nom \(Self.frenchGenitive(name))"
    case .spanish: "en nombre \(Self.spanishGenitive(name))"
    case .russian: "от имени: \(name)"
    case .chinese: "代表\(name)"
    case .arabic: "باسم \(name)"
    }
  }

  /// `Agenda item 3 (b): Future work`; only the number where `title` is `nil`.
  public func agendaItem(_ number: String, title: String?) -> String {
    let item =
      switch language {
      case .english: "Agenda item \(number)"
      case .french: "Point \(number) de l'ordre du jour"
      case .spanish: "Tema \(number) del programa"
      case .russian: "Пункт \(number) повестки дня"
      case .chinese: "议程项目\(number)"
      case .arabic: "البند \(number) من جدول الأعمال"
      }
    guard let title else { return item }
    let colon = language == .chinese ? "：" : language == .french ? "\u{A0}: " : ": "
    return item + colon + title
  }

  /// Tells the interpreters to follow the speaker: `Check against delivery`.
  public var checkAgainstDelivery: String {
    switch language {
    case .english: "Check against delivery"
    case .french: "Seul le prononcé fait foi"
    case .spanish: "Cotéjese con la declaración pronunciada"
    case .russian: "Сверять с произнесенным текстом"
    case .chinese: "以实际发言为准"
    case .arabic: "يراجع النص وفق الإلقاء"
    }
  }

  /// Tells the interpreters to follow the paper: `Read out verbatim`.
  public var readOutVerbatim: String {
    switch language {
    case .english: "Read out verbatim"
    case .french: "Texte lu mot à mot"
    case .spanish: "Texto leído literalmente"
    case .russian: "Зачитывается дословно"
    case .chinese: "逐字宣读"
    case .arabic: "يقرأ النص حرفيا"
    }
  }

  /// `the Republic` → `of the Republic` in French: `de la`, `de l'`, `du`, `des`, `d'`, `de`.
  static func frenchGenitive(_ name: String) -> String {
    // The article is said again before the second part: « du Groupe des 77 et de la Chine ».
    let name = name.split(separator: " et la ", omittingEmptySubsequences: false)
      .joined(separator: " et de la ")
    if name.hasPrefix("le ") { return "du " + name.dropFirst(3) }
    if name.hasPrefix("les ") { return "des " + name.dropFirst(4) }
    if name.hasPrefix("la ") || name.hasPrefix("l'") { return "de " + name }
    let isVowel = Folding.fold(name.prefix(1)).first.map { "aeiouy".contains($0) } ?? false
    return isVowel ? "d'" + name : "de " + name
  }

  /// `del Reino`, `de la República`, `de las Bahamas`.
  static func spanishGenitive(_ name: String) -> String {
    name.hasPrefix("el ") ? "del " + name.dropFirst(3) : "de " + name
  }
}
