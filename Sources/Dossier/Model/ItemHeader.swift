public import Diplomacy

/// `item.md`.
public struct ItemHeader: Hashable, Sendable {
  /// As it is written on the agenda: `3`, `3 (b)`; required.
  public var number: Spanned<String>?
  /// Required.
  public var title: Spanned<String>?
  /// In the order of the file.
  public var questions: [Question] = []
  /// Symbols of the documents before the item.
  public var documents: [Spanned<String>] = []
  /// Overrides the session's.
  public var speakingTime: [Role: Spanned<Duration>] = [:]
  /// What any brief may have.
  public var common = CommonKeys()

  /// Nothing said.
  public init() {}
}

/// What an agenda item asks of every delegation.
public struct Question: Hashable, Sendable {
  /// The short name that stances refer to.
  public var id: Spanned<String>
  /// The question in words.
  public var text: Spanned<String>

  /// Joins an id and its words.
  public init(id: Spanned<String>, text: Spanned<String>) {
    self.id = id
    self.text = text
  }
}
