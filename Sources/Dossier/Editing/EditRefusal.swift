/// Why an edit was not made; the file is as it was.
public struct EditRefusal: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Kind: Error, Hashable, Sendable {
    /// The path is no brief's.
    case notABrief
    /// A brief of this kind has no place for it.
    case foreign(to: BriefKind)
    /// The front matter can't be read whole.
    case broken
    /// A value is written by means of YAML that tie it to other places.
    case tied(key: String, Tie)
    /// A value is a text of its own below its key.
    case blockText(key: String)
    /// A value is of another shape than the edit needs.
    case shape(key: String, needed: Diagnostic.Shape, found: Diagnostic.Shape)
    /// It would be a mistake: what the reader would say of it.
    case problem(Diagnostic.Kind)
    /// An entry of a floor log of more than one line, or with characters that can't be seen.
    case notOneLine
    /// Nothing that is known of the layout tells where the value would have to stand.
    case layout(key: String)
    /// The outcome would not say what was asked for, or would change something else.
    case unsafe
  }

  /// How YAML ties a value to other places.
  public enum Tie: Hashable, Sendable {
    case anchor
    case alias
    case tag
    case mergeKey
  }

  /// What stands in the way.
  public var kind: Kind
  /// The file's.
  public var path: String

  /// Joins the parts.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
