public import Dossier

/// A paragraph that says the opposite of what the delegation said earlier.
public struct Contradiction: Hashable, Sendable {
  /// The number of the paragraph.
  public var paragraph: Int
  /// In the file.
  public var range: SourceRange
  /// The earlier statement.
  public var reference: String
  /// What was said there.
  public var text: String

  /// Joins the parts.
  public init(paragraph: Int, range: SourceRange, reference: String, text: String) {
    self.paragraph = paragraph
    self.range = range
    self.reference = reference
    self.text = text
  }
}
