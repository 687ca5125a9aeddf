public import Dossier

/// Words in quotation marks, held against the text that they are from.
public struct QuotationCheck: Hashable, Sendable {
  /// What became of them.
  public enum Status: String, Hashable, Sendable {
    case exact
    case altered
    /// The library does not have the text.
    case unknown
  }

  /// Words that differ; one of both is empty where some were left out or put in.
  public struct Difference: Hashable, Sendable {
    /// In the statement.
    public var said: String
    /// In the text that is quoted.
    public var source: String

    /// Joins the parts.
    public init(said: String, source: String) {
      self.said = said
      self.source = source
    }
  }

  /// The words in the statement, without the marks.
  public var text: String
  /// The document with its paragraph; `nil` where it is not known.
  public var source: String?
  /// What became of them.
  public var status: Status
  /// In the order of the words.
  public var differences: [Difference]
  /// In the file.
  public var range: SourceRange

  /// Joins the parts.
  public init(
    text: String, source: String?, status: Status, differences: [Difference], range: SourceRange
  ) {
    self.text = text
    self.source = source
    self.status = status
    self.differences = differences
    self.range = range
  }
}
