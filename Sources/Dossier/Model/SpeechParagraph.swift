/// One paragraph of an intervention's body, as CommonMark sees it.
public struct SpeechParagraph: Hashable, Sendable {
  /// What becomes of a paragraph when the statement is delivered.
  public enum Use: Hashable, Sendable {
    case spoken
    /// Spoken where time allows: of several, the highest rank is left out first.
    case ifTime(rank: Int)
    /// A direction to the speaker, wholly in square brackets, or a comment: never spoken,
    /// counted or exported.
    case direction
  }

  /// What becomes of it.
  public var use: Use
  /// The words as plain text on one line: no Markdown, no comment, no `[if time]`.
  public var text: String
  /// In the file.
  public var range: SourceRange
  /// Whether the paragraph is only an address, such as `Mr. Chair,`.
  public var isSalutation: Bool

  /// Joins the parts.
  public init(use: Use, text: String, range: SourceRange, isSalutation: Bool) {
    self.use = use
    self.text = text
    self.range = range
    self.isSalutation = isSalutation
  }
}
