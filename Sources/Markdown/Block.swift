/// A block of CommonMark with its place in the text.
public struct Block: Hashable, Sendable {
  /// What kinds of blocks there are.
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    /// `start` is the first number of an ordered list, 0 otherwise.
    case list(ordered: Bool, start: Int, tight: Bool)
    case item
    case blockQuote
    /// The literal text, with what stands after the opening fence.
    case code(info: String, text: String)
    /// Literal HTML, comments among it.
    case html(String)
    case thematicBreak
  }

  /// What block it is.
  public var kind: Kind
  /// UTF-8 offsets into the whole text, from the first byte to behind the last visible one.
  public var range: Range<Int>
  /// The words of a paragraph or heading; empty for all others.
  public var inlines: [Inline]
  /// The blocks inside a list, an item or a quote; empty for all others.
  public var children: [Block]

  /// Joins the parts.
  public init(
    kind: Kind, range: Range<Int>, inlines: [Inline] = [], children: [Block] = []
  ) {
    self.kind = kind
    self.range = range
    self.inlines = inlines
    self.children = children
  }
}
