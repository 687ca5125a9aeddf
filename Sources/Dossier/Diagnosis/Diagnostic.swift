/// One problem of one file: what is wrong, where, and what else has to do with it.
public struct Diagnostic: Hashable, Sendable {
  /// Another place that the problem involves, such as the first of two equal keys.
  public struct Place: Hashable, Sendable {
    /// Relative to the library's root, with `/`.
    public var path: String
    /// Where in that file.
    public var range: SourceRange

    /// Joins path and range.
    public init(path: String, range: SourceRange) {
      self.path = path
      self.range = range
    }
  }

  /// What is wrong.
  public var kind: Kind
  /// Relative to the library's root, with `/`.
  public var path: String
  /// Where in the file; empty where something is missing.
  public var range: SourceRange
  /// Other places that the problem involves.
  public var related: [Place]

  /// Joins the parts.
  public init(_ kind: Kind, path: String, range: SourceRange, related: [Place] = []) {
    self.kind = kind
    self.path = path
    self.range = range
    self.related = related
  }
}

extension ProblemCount {
  /// Counts `diagnostics` by severity.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { add(diagnostic.severity) }
  }
}
