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
  public let excerpt: Excerpt?

  /// The problem that `placed` tells.
  ///
  /// - Parameter body: Where the body of its file begins, in UTF-8 bytes.
  init(_ placed: PlacedDiagnostic, body: Int) {
    let diagnostic = placed.diagnostic
    path = diagnostic.path
    severity = diagnostic.severity
    code = diagnostic.code
    message = placed.message
    suggestion = diagnostic.suggestion
    offset = diagnostic.range.lowerBound
    isAboveBody = offset < body
    place = placed.start
    excerpt = placed.excerpt
  }

  init(
    path: String, severity: Severity, code: String, message: String, suggestion: String?,
    place: SourceLocation, offset: Int, isAboveBody: Bool, excerpt: Excerpt?
  ) {
    self.path = path
    self.severity = severity
    self.code = code
    self.message = message
    self.suggestion = suggestion
    self.place = place
    self.offset = offset
    self.isAboveBody = isAboveBody
    self.excerpt = excerpt
  }

  /// By path as its bytes are, then by place.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    left.path.utf8.elementsEqual(right.path.utf8)
      ? (left.place, left.offset) < (right.place, right.offset)
      : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

extension LibraryProblem {
  /// Every problem of `brief` by itself and in `library`, in the order of its text.
  public static func all(of brief: Brief, in library: Library) -> [LibraryProblem] {
    let found = Set(brief.diagnostics + library.diagnostics(of: brief))
    return PlacedDiagnostic.all(Array(found), in: brief.text)
      .map { LibraryProblem($0, body: brief.frontMatter.upperBound) }
  }

  /// The problems of a whole library.
  ///
  /// - Parameters:
  ///   - diagnostics: By path.
  ///   - texts: What the files hold that have problems, by path.
  public static func all(
    _ diagnostics: [Diagnostic], texts: [String: String]
  ) -> [LibraryProblem] {
    diagnostics.byFile.flatMap { path, ofFile in
      let text = texts[path]
      let body = text.map { Fences.bodyStart(of: $0, path: path) } ?? 0
      return PlacedDiagnostic.all(ofFile, in: text).map { LibraryProblem($0, body: body) }
    }
  }
}

extension [Diagnostic] {
  /// The problems of one file after the other; those of one stand together.
  public var byFile: [(path: String, diagnostics: [Diagnostic])] {
    var files: [(path: String, diagnostics: [Diagnostic])] = []
    var first = startIndex
    while first < endIndex {
      let path = self[first].path
      let end = self[first...].firstIndex { !$0.path.utf8.elementsEqual(path.utf8) } ?? endIndex
      files.append((path, Array(self[first..<end])))
      first = end
    }
    return files
  }
}

extension Fences {
  /// Where the body of the brief at `path` begins; only an intervention's is asked for, for that
  /// alone is opened at a place in it.
  fileprivate static func bodyStart(of text: String, path: String) -> Int {
    guard BriefKind(path: path) == .intervention else { return 0 }
    return find(in: Array(text.utf8))?.bodyStart ?? 0
  }
}
