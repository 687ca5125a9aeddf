/// One problem as a list shows it: where it is, what is wrong, and the line of the file.
public struct LibraryProblem: Hashable, Sendable {
  /// Relative to the library's root, with `/`.
  public let path: String
  /// How much it matters.
  public let severity: Severity
  /// The stable name of its kind.
  public let code: String
  /// What is wrong, in plain words.
  public let message: String
  /// What to write instead, where that is known.
  public let suggestion: String?
  /// Where in the file.
  public let place: SourceLocation
  /// The same place in UTF-8 bytes from the file's beginning.
  public let offset: Int
  /// Whether it is in the front matter, or of the file as a whole.
  public let isAboveBody: Bool
  /// The line that it is in; `nil` where there is none to show.
  public let excerpt: SourceExcerpt?

  /// A problem of a brief whose text has `lines`; without them it is at the file's beginning.
  ///
  /// - Parameter body: Where the body begins, in UTF-8 bytes.
  public init(_ diagnostic: Diagnostic, in lines: SourceLines?, body: Int = 0) {
    path = diagnostic.path
    severity = diagnostic.severity
    code = diagnostic.code
    message = diagnostic.message
    suggestion = diagnostic.suggestion
    offset = lines == nil ? 0 : diagnostic.range.lowerBound
    isAboveBody = lines == nil || offset < body
    place = lines?.location(ofOffset: offset) ?? SourceLocation(line: 1, column: 1)
    excerpt = lines.flatMap { SourceExcerpt(of: diagnostic.range, in: $0) }
  }

  /// A problem of something that is no brief that can be read.
  public init(path: String, severity: Severity, code: String, message: String) {
    self.path = path
    self.severity = severity
    self.code = code
    self.message = message
    suggestion = nil
    place = SourceLocation(line: 1, column: 1)
    offset = 0
    isAboveBody = true
    excerpt = nil
  }

  /// By path as its bytes are, then by place.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    left.path == right.path
      ? (left.place, left.offset) < (right.place, right.offset)
      : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

extension LibraryProblem {
  /// Every problem of `brief` by itself and in `library`, in the order of its text.
  public static func all(of brief: Brief, in library: Library) -> [LibraryProblem] {
    let found = Set(brief.diagnostics + library.diagnostics(of: brief))
    guard !found.isEmpty else { return [] }
    let lines = SourceLines(brief.text)
    return found.map { LibraryProblem($0, in: lines, body: brief.frontMatter.upperBound) }
      .sorted(by: isBefore)
  }
}
