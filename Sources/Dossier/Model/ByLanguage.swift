public import Diplomacy

/// A value that is the same for every language, or one for each: `chair`, `pace`, `invocation`.
public struct ByLanguage<Value> {
  /// One value and the language it is for; `nil` for every language.
  public struct Entry {
    /// `nil` where the value serves every language.
    public var language: LanguageTag?
    /// The value and its place.
    public var value: Spanned<Value>

    /// Joins a language and its value.
    public init(language: LanguageTag?, value: Spanned<Value>) {
      self.language = language
      self.value = value
    }
  }

  /// In the order of the file.
  public var entries: [Entry]

  /// Holds `entries`, or nothing.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The value for `language`: its own, else its primary subtag's, else the one for every
  /// language.
  public func value(for language: LanguageTag) -> Value? {
    let match =
      entries.first { $0.language == language }
      ?? entries.first { $0.language.map { $0.official == language.official } ?? false }
      ?? entries.first { $0.language == nil }
    return match?.value.value
  }
}

extension ByLanguage: Equatable where Value: Equatable {}
extension ByLanguage: Hashable where Value: Hashable {}
extension ByLanguage: Sendable where Value: Sendable {}
extension ByLanguage.Entry: Equatable where Value: Equatable {}
extension ByLanguage.Entry: Hashable where Value: Hashable {}
extension ByLanguage.Entry: Sendable where Value: Sendable {}
