/// A run of words inside a paragraph or heading.
public struct Inline: Hashable, Sendable {
  /// What kinds of runs there are.
  public enum Kind: Hashable, Sendable {
    case text(String)
    case strong
    case emphasis
    case code(String)
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    case softBreak
    case hardBreak
    case html(String)
  }

  /// What run it is.
  public var kind: Kind
  /// UTF-8 offsets into the whole text; `nil` where the place is not known for certain.
  public var range: Range<Int>?
  /// What strong, emphasis, link and image hold; empty for all others.
  public var children: [Inline]

  /// Joins the parts.
  public init(_ kind: Kind, range: Range<Int>?, children: [Inline] = []) {
    self.kind = kind
    self.range = range
    self.children = children
  }
}
