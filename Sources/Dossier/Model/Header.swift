public import Diplomacy

/// The front matter of a brief, by the kind of the brief.
public enum Header: Hashable, Sendable {
  case library(LibraryHeader)
  case session(SessionHeader)
  case item(ItemHeader)
  case position(PositionHeader)
  case intervention(InterventionHeader)
  case delegation(DelegationHeader)
  case document(DocumentHeader)
  case floor(FloorHeader)
}

/// Keys that any brief may have.
public struct CommonKeys: Hashable, Sendable {
  /// When it is not the library's.
  public var language: Spanned<LanguageTag>?
  /// Words of the user's own to find it by.
  public var tags: [Spanned<String>] = []

  /// No keys at all.
  public init() {}
}

/// A key of the user's own with its text.
public struct NamedValue: Hashable, Sendable {
  /// The key.
  public var name: Spanned<String>
  /// Its text.
  public var value: Spanned<String>

  /// Joins a key and its text.
  public init(name: Spanned<String>, value: Spanned<String>) {
    self.name = name
    self.value = value
  }
}
