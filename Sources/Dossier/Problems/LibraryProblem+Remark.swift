extension LibraryProblem {
  /// Something to be listed among problems that no reader of briefs found.
  public struct Remark: Hashable, Sendable {
    let severity: Severity
    let code: String
    let message: String
    let range: SourceRange

    /// Joins the parts; `range` is that of the file's text.
    public init(severity: Severity, code: String, message: String, range: SourceRange) {
      self.severity = severity
      self.code = code
      self.message = message
      self.range = range
    }
  }

  /// The problems that `remarks` about the file at `path` are, in their order.
  ///
  /// - Parameter body: Where the body of the file begins, in UTF-8 bytes.
  /// - Complexity: linear in the text where the remarks are in the order of their places.
  public static func all(
    _ remarks: [Remark], in text: String, at path: String, body: Int
  ) -> [LibraryProblem] {
    let lines = SourceLines(text)
    var counter = ColumnCounter(lines)
    return remarks.map { remark in
      let place = counter.location(ofOffset: remark.range.lowerBound)
      let excerpt =
        remark.range.isEmpty
        ? nil : Excerpt(lines.text, line: counter.content, marking: remark.range)
      return LibraryProblem(remark, path: path, place: place, body: body, excerpt: excerpt)
    }
  }

  private init(
    _ remark: Remark, path: String, place: SourceLocation, body: Int, excerpt: Excerpt?
  ) {
    self.init(
      path: path, severity: remark.severity, code: remark.code, message: remark.message,
      suggestion: nil, place: place, offset: remark.range.lowerBound,
      isAboveBody: remark.range.lowerBound < body, excerpt: excerpt)
  }
}
