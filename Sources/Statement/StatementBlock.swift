public import Dossier

/// One part of a statement, from the top of its first page to its last line.
public enum StatementBlock: Hashable, Sendable {
  /// What stands above everything else, such as `بسم الله الرحمن الرحيم`.
  case invocation(String)
  /// The heading block: groups of lines with air between them.
  case heading([[String]])
  /// What tells the interpreters whether to follow the speaker or the paper.
  case deliveryMark(String)
  /// A line that only addresses the chair or the room.
  case salutation(SpokenText)
  /// A paragraph of the body.
  case paragraph(SpokenText)
  /// The thanks, where the body has none of its own.
  case closing(SpokenText)

  /// What is said of it; `nil` for what is only written.
  public var spoken: SpokenText? {
    switch self {
    case .salutation(let text), .paragraph(let text), .closing(let text): text
    case .invocation, .heading, .deliveryMark: nil
    }
  }
}

/// Words that are said, and how long that takes.
public struct SpokenText: Hashable, Sendable {
  /// On one line.
  public var text: String
  /// For Chinese characters.
  public var words: Int
  /// At the statement's pace.
  public var duration: Duration
  /// In the intervention's file; `nil` for what is added.
  public var range: SourceRange?
  /// The paragraph's number, counted from 1 without salutation lines; `nil` where none is printed.
  public var number: Int?
  /// The rank of what may be left out where time is short: the highest goes first.
  public var ifTimeRank: Int?

  /// Joins the parts.
  public init(
    text: String, words: Int, duration: Duration, range: SourceRange?, number: Int? = nil,
    ifTimeRank: Int? = nil
  ) {
    self.text = text
    self.words = words
    self.duration = duration
    self.range = range
    self.number = number
    self.ifTimeRank = ifTimeRank
  }
}
