/// Which characters a terminal can be trusted to draw as they were counted.
public enum Repertoire: Hashable, Sendable, CaseIterable {
  /// Every character.
  case all
  /// The letters of every script; signs and punctuation become ones of ASCII, for some terminals
  /// draw them two cells wide, or not at all.
  case letters
  /// ASCII alone.
  case ascii

  /// What the locale called `name` says of its terminal, which is nothing where there is none.
  ///
  /// Terminals of the locale C draw UTF-8 like nearly all of them, but nobody said so: letters are
  /// drawn as they are, and what we add ourselves is ASCII. Where Chinese, Japanese or Korean is
  /// written, signs are often as wide as an ideograph.
  ///
  /// - Parameter charset: the charset of the locale, where its name does not tell it.
  public init(locale name: String?, charset: String? = nil) {
    guard let name else {
      self = .all
      return
    }
    let charset = Self.charset(inLocale: name) ?? charset
    if name == "C" || name == "POSIX" {
      self = .letters
    } else if let charset, !Self.isUTF8(charset) {
      self = .ascii
    } else {
      self = ["zh", "ja", "ko"].contains(name.prefix { $0 != "_" && $0 != "." }) ? .letters : .all
    }
  }

  /// What the environment says of its terminal: the locale, and a console without a font for signs.
  public init(environment: (String) -> String?, charset: String? = nil) {
    self.init(locale: Self.locale(environment: environment)?.name, charset: charset)
    if self == .all, environment("TERM") == "linux" { self = .letters }
  }

  /// The name that counts of the locales of the environment: the first that is set.
  public static func locale(environment: (String) -> String?) -> (name: String, variable: String)? {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let name = environment(variable) { return (name, variable) }
    }
    return nil
  }

  /// The charset in a name such as `de_DE.ISO-8859-1@euro`.
  public static func charset(inLocale name: String) -> String? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    return String(name[name.index(after: dot)...].prefix { $0 != "@" })
  }

  /// Whether a charset's name is one of those of UTF-8.
  public static func isUTF8(_ charset: String) -> Bool {
    charset.lowercased().filter { $0 != "-" } == "utf8"
  }
}
