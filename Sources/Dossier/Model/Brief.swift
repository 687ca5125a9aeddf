/// A whole brief: its text, what was understood of it, and what was wrong.
public struct Brief: Hashable, Sendable {
  /// Relative to the library's root, with `/`.
  public var path: String
  /// Told by the path.
  public var kind: BriefKind
  /// The file's text; bytes that are no UTF-8 stand in it as `ByteExactText` writes them.
  public var text: String
  /// What the front matter says.
  public var header: Header
  /// The front matter with its lines of dashes; empty at the start where there is none.
  public var frontMatter: SourceRange
  /// In the order of the file; the lead comes first, and only where there is one.
  public var sections: [Section]
  /// An intervention's paragraphs; empty for every other kind.
  public var paragraphs: [SpeechParagraph]
  /// A floor log's entries; empty for every other kind.
  public var floor: [FloorEntry]
  /// Findings of the review that comments silence, in the order of the file.
  public var silenced: [Silenced]
  /// Sorted by place.
  public var diagnostics: [Diagnostic]

  /// Joins the parts.
  public init(
    path: String, kind: BriefKind, text: String, header: Header, frontMatter: SourceRange,
    sections: [Section] = [], paragraphs: [SpeechParagraph] = [], floor: [FloorEntry] = [],
    silenced: [Silenced] = [], diagnostics: [Diagnostic] = []
  ) {
    self.path = path
    self.kind = kind
    self.text = text
    self.header = header
    self.frontMatter = frontMatter
    self.sections = sections
    self.paragraphs = paragraphs
    self.floor = floor
    self.silenced = silenced
    self.diagnostics = diagnostics
  }

  /// The points of every section of `kind`, in the order of the file.
  public func points(_ kind: SectionKind) -> [Point] {
    sections.filter { $0.kind == kind }.flatMap(\.points)
  }
}
