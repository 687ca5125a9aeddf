/// How the chair is addressed and thanked, in the six official languages.
///
/// A language that is none of the six is taken like English.
public enum Salutation {
  /// The usual address of the chair: `Mr. Chair`, `Monsieur le Président`.
  public static func address(in language: LanguageTag) -> String {
    switch language.official {
    case .english, nil: "Mr. Chair"
    case .french: "Monsieur le Président"
    case .spanish: "Señor Presidente"
    case .russian: "Господин Председатель"
    case .chinese: "主席先生"
    case .arabic: "السيد الرئيس"
    }
  }

  /// `address` as a line of its own, with the mark that ends it: `Mr. Chair,`, `Señor Presidente:`.
  ///
  /// An address that ends in punctuation already stays as it is.
  public static func line(_ address: String, in language: LanguageTag) -> String {
    guard let last = address.last, !last.isPunctuation else { return address }
    return address + ending(in: language)
  }

  /// The thanks at the end, as in `Thank you, Mr. Chair`, with their full stop.
  public static func closing(_ address: String, in language: LanguageTag) -> String {
    let address = String(address.reversed().drop { $0.isPunctuation || $0.isWhitespace }.reversed())
    return switch language.official {
    case .english, nil: "Thank you, \(address)."
    case .french: "Je vous remercie, \(address)."
    case .spanish: "Muchas gracias, \(address)."
    case .russian: "Благодарю Вас, \(lowercasedFirst(address))."
    case .chinese: "谢谢\(address)。"
    case .arabic: "شكرا، \(address)."
    }
  }

  private static func ending(in language: LanguageTag) -> String {
    switch language.official {
    case .english, .french, .russian, nil: ","
    case .spanish: ":"
    case .chinese: "："
    case .arabic: "،"
    }
  }

  /// Inside a Russian sentence the address begins with a small letter: `господин Председатель`.
  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
