public import Diplomacy

/// How long a statement takes to say, and how long it may take.
public struct SpokenTime: Hashable, Sendable {
  /// At the desk's pace.
  public var duration: Duration
  /// At the pace that interpreters ask for.
  public var interpreted: Duration
  /// At the desk's pace, without what is marked `[if time]`.
  public var shortest: Duration
  /// How long the delegation may speak; `nil` where nobody says.
  public var limit: Duration?
  /// Words that are spoken; characters for Chinese.
  public var words: Int
  /// Words a minute; characters for Chinese.
  public var pace: Int
  /// In what capacity the delegation speaks.
  public var role: Role

  /// What is left of the limit, negative beyond it; `nil` where there is none.
  public var left: Duration? { limit.map { $0 - duration } }
}

/// How long one paragraph takes to say.
public struct ParagraphTime: Hashable, Sendable {
  /// Its number.
  public var paragraph: Int
  /// Where it begins in the file.
  public var start: Int
  /// Words that are spoken; characters for Chinese.
  public var words: Int
  /// At the desk's pace.
  public var duration: Duration
}
