public import Dossier

/// A document that the text cites, held against the library.
public struct CitationCheck: Hashable, Sendable {
  /// What became of it.
  public enum Status: String, Hashable, Sendable {
    /// The library has it.
    case known
    case unknown
    /// It is no citation as it stands, but probably is to be one.
    case malformed
    /// The text dates it otherwise than the library.
    case misdated
    /// It is later than the statement.
    case anachronism

    /// Whether it can be said as it stands; what the library does not have is not known to be wrong.
    public var holds: Bool { self == .known || self == .unknown }
  }

  /// Exactly what stands in the text.
  public var text: String
  /// Its canonical form.
  public var symbol: String
  /// What became of it.
  public var status: Status
  /// One sentence about it.
  public var message: String
  /// In the file.
  public var range: SourceRange

  /// Joins the parts.
  public init(text: String, symbol: String, status: Status, message: String, range: SourceRange) {
    self.text = text
    self.symbol = symbol
    self.status = status
    self.message = message
    self.range = range
  }
}
