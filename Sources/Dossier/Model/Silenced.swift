/// A finding of the review that the text itself silences: `<!-- allow names: their usage -->`.
public struct Silenced: Hashable, Sendable {
  /// The rule's name.
  public var rule: Spanned<String>
  /// Why; empty where none is given.
  public var reason: Spanned<String>
  /// The paragraph that the comment stands in, or the next one after it; `nil` at the end.
  public var paragraph: SourceRange?
  /// The whole comment.
  public var range: SourceRange

  /// Joins the parts.
  public init(
    rule: Spanned<String>, reason: Spanned<String>, paragraph: SourceRange?, range: SourceRange
  ) {
    self.rule = rule
    self.reason = reason
    self.paragraph = paragraph
    self.range = range
  }
}
