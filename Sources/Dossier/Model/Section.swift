public import Markdown

/// What a section of a brief holds, by its heading.
public enum SectionKind: Hashable, Sendable {
  /// The text before any heading; in a position, the position itself.
  case lead
  /// `Position`.
  case position
  /// What is held on, or the background to, the question of this id.
  case question(String)
  case mustSay
  case maySay
  case redLines
  case fallback
  case ifAsked
  case agreedLanguage
  case background
  case contacts
  case notes
  /// The words of one paragraph of a document, by its key: `OP2`, `PP3`, `PARA12`.
  case paragraph(String)
  /// Any other heading: kept and shown as it is.
  case other

  /// Whether the section is the desk's own and never leaves it unasked.
  public var isConfidential: Bool {
    switch self {
    case .redLines, .fallback, .ifAsked, .contacts, .notes: true
    default: false
    }
  }
}

/// A part of a brief's body, from one heading of level 2 to the next.
public struct Section: Hashable, Sendable {
  /// Told by the heading.
  public var kind: SectionKind
  /// The heading's words; `nil` for the lead.
  public var heading: Spanned<String>?
  /// From the heading's first byte to the next heading's.
  public var range: SourceRange
  /// Everything below the heading, in order.
  public var blocks: [Block]
  /// The list items, where the section is a list of points.
  public var points: [Point]
  /// The block quotes with their sources, where the section holds agreed language.
  public var agreedLanguage: [AgreedLanguage]

  /// Joins the parts.
  public init(
    kind: SectionKind, heading: Spanned<String>?, range: SourceRange, blocks: [Block],
    points: [Point] = [], agreedLanguage: [AgreedLanguage] = []
  ) {
    self.kind = kind
    self.heading = heading
    self.range = range
    self.blocks = blocks
    self.points = points
    self.agreedLanguage = agreedLanguage
  }
}

/// One item of a section that lists points: something to say, a red line, a fallback, an answer.
public struct Point: Hashable, Sendable {
  /// The label's slug, or that of the first words where there is no label; unique in its brief.
  public var id: String
  /// The bold lead-in, without its full stop.
  public var label: Spanned<String>?
  /// What follows the label, as plain text without Markdown.
  public var text: String
  /// The whole item.
  public var range: SourceRange
  /// Nested `source: …`.
  public var source: Spanned<String>?
  /// Nested `watch: "…", "…"`: the phrases to look for.
  public var watch: [Spanned<String>] = []
  /// Nested `needs: …`: whose approval.
  public var needs: Spanned<String>?
  /// Nested `for: …`: the ids of the red lines or points that a fallback eases.
  public var eases: [Spanned<String>] = []

  /// A point without nested items.
  public init(id: String, label: Spanned<String>?, text: String, range: SourceRange) {
    self.id = id
    self.label = label
    self.text = text
    self.range = range
  }
}

/// Words that were agreed before, and where.
public struct AgreedLanguage: Hashable, Sendable {
  /// The words as plain text, without quotation marks of the block quote.
  public var text: String
  /// What follows the dash, such as `A/RES/74/247, OP 2`.
  public var source: Spanned<String>?
  /// Quote and source.
  public var range: SourceRange

  /// Joins words and source.
  public init(text: String, source: Spanned<String>?, range: SourceRange) {
    self.text = text
    self.source = source
    self.range = range
  }
}
