public import Diplomacy

/// `session.md`.
public struct SessionHeader: Hashable, Sendable {
  /// Required.
  public var title: Spanned<String>?
  /// The organ that meets.
  public var body: Spanned<String>?
  /// Required.
  public var dates: Spanned<DayInterval>?
  /// Where it meets.
  public var place: Spanned<String>?
  /// How the chair is addressed; the language's usual form where it is not given.
  public var chair = ByLanguage<String>()
  /// How long each role may speak.
  public var speakingTime: [Role: Spanned<Duration>] = [:]
  /// The languages spoken in the room.
  public var languages: [Spanned<LanguageTag>] = []
  /// Never, where it is not given.
  public var formalNames: Spanned<FormalNames>?
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// When a session wants states called by their formal names.
public enum FormalNames: String, Hashable, Sendable, CaseIterable {
  case firstMention = "first-mention"
  case always
  case never
}
