/// A language by its BCP 47 tag, such as `en` or `fr-CA`.
public struct LanguageTag: RawRepresentable, Hashable, Sendable {
  /// The tag as it was written.
  public let rawValue: String

  /// Takes `rawValue` as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes `tag` as it stands.
  public init(_ tag: String) { self.rawValue = tag }

  /// Whether `text` has the form of a tag: a language, and what refines it after dashes.
  public static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || (index > 0 && $0.isNumber)) }
    }
  }

  /// The official language of the United Nations that the tag's primary subtag names, if any.
  public var official: OfficialLanguage? {
    OfficialLanguage(rawValue: rawValue.prefix { $0 != "-" && $0 != "_" }.lowercased())
  }
}

/// The six official languages of the United Nations, by their primary subtag.
public enum OfficialLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"
  case spanish = "es"
  case russian = "ru"
  case chinese = "zh"
  case arabic = "ar"
}
