public import Dossier

/// One thing that the review found in a text: what, where, and what to write instead.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public var kind: Kind
  /// In the file; empty where something is missing.
  public var range: SourceRange
  /// The number of the paragraph; `nil` for a salutation line and for the text as a whole.
  public var paragraph: Int?
  /// What to write instead, all of it one step to undo; empty where nothing is safe.
  public var fix: [ByteEdit]

  /// Joins the parts.
  public init(
    _ kind: Kind, at range: SourceRange, paragraph: Int? = nil, fix: [ByteEdit] = []
  ) {
    self.kind = kind
    self.range = range
    self.paragraph = paragraph
    self.fix = fix
  }

  /// What was found in a paragraph that stood alone, where it stands in the file.
  func placed(in paragraph: ReviewedParagraph) -> Finding {
    var placed = self
    placed.range = paragraph.inFile(range)
    placed.paragraph = paragraph.number
    for index in fix.indices { placed.fix[index].range = paragraph.inFile(fix[index].range) }
    return placed
  }

  /// Finds something in a paragraph, at an offset into its words.
  public init(
    _ kind: Kind, at place: Range<Int>, in paragraph: ReviewedParagraph, fix: [ByteEdit] = []
  ) {
    self.init(kind, at: paragraph.inFile(place), paragraph: paragraph.number, fix: fix)
  }
}
