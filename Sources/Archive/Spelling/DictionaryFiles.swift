public import Diplomacy
import Linguistics

/// Where the system keeps the spelling dictionaries.
public enum DictionaryFiles {
  /// The names of dictionaries that serve a language, the best first, and the Debian package that
  /// brings the best one; `nil` for a language without spelling.
  private static func names(of language: OfficialLanguage) -> [String] {
    switch language {
    case .english: ["en_GB", "en_GB-ize", "en_ZA", "en_AU", "en_CA", "en_US"]
    case .french: ["fr", "fr_FR"]
    case .spanish: ["es_ES", "es", "es_ANY"]
    case .russian: ["ru_RU", "ru"]
    case .arabic: ["ar"]
    case .chinese: []
    }
  }

  /// The Debian package that brings the dictionary of a language; `nil` where there is none.
  public static func package(for language: OfficialLanguage) -> String? {
    switch language {
    case .english: "hunspell-en-gb"
    case .french: "hunspell-fr"
    case .spanish: "hunspell-es"
    case .russian: "hunspell-ru"
    case .arabic: "hunspell-ar"
    case .chinese: nil
    }
  }

  /// The folders that hold dictionaries, the user's own first.
  ///
  /// - Parameter environment: The value of a variable of the environment, if it is set.
  public static func folders(environment: (String) -> String?) -> [String] {
    let own = (environment("DICPATH") ?? "").split(separator: ":").map(String.init)
    return own.filter { $0.hasPrefix("/") } + ["/usr/share/hunspell", "/usr/share/myspell/dicts"]
  }

  /// Reads the best dictionary that is there.
  static func speller(for language: OfficialLanguage, in folders: [String]) -> Speller? {
    for name in names(of: language) {
      for folder in folders {
        let path = PathParts.join(folder, name)
        if let speller = Speller(affixes: path + ".aff", words: path + ".dic") { return speller }
      }
    }
    return nil
  }
}
