/// A problem with its place as people and editors count it.
public struct PlacedDiagnostic: Sendable {
  /// The problem itself.
  public let diagnostic: Diagnostic
  /// Where it begins; the first column of the first line where the file has no text.
  public let start: SourceLocation
  /// The column behind its last cluster on that line; the column of the start where it is empty.
  public let endColumn: Int
  /// What is wrong and what to do about it, with the other places that it involves.
  public let message: String
  /// The file and the line's bytes in it; `nil` where there is none to show.
  private let source: (text: String, line: SourceRange)?

  /// A problem of a file that has no text, such as one that could not be read.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    start = Self.top
    endColumn = 1
    source = nil
    message = diagnostic.message(others: diagnostic.related.map(\.path))
  }

  /// The line as it is shown; `nil` where there is none, where it is empty, and where the problem is
  /// the whole file's.
  public var excerpt: Excerpt? {
    source.flatMap { Excerpt($0.text, line: $0.line, marking: diagnostic.range) }
  }

  private static let top = SourceLocation(line: 1, column: 1)

  private init(_ diagnostic: Diagnostic, _ counter: inout ColumnCounter, _ lines: SourceLines) {
    self.diagnostic = diagnostic
    start = counter.location(ofOffset: diagnostic.range.lowerBound)
    endColumn = counter.endColumn(before: diagnostic.range.upperBound)
    let isOfTheFile =
      diagnostic.range.isEmpty && start == Self.top && diagnostic.range.lowerBound <= 3
    source = isOfTheFile ? nil : (lines.text, counter.content)
    let line = start.line
    message = diagnostic.message(
      others: diagnostic.related.map { place in
        guard place.path == diagnostic.path, place.range != 0..<0 else { return place.path }
        let other = lines.line(ofOffset: place.range.lowerBound)
        return other == line ? "on the same line" : "line \(other)"
      })
  }

  /// The problems of one file, by place, with the lines they stand on.
  ///
  /// - Parameter text: what the file holds; `nil` where it could not be read.
  /// - Complexity: linear in the text and in the number of problems.
  public static func all(_ diagnostics: [Diagnostic], in text: String?) -> [PlacedDiagnostic] {
    guard let text, !diagnostics.isEmpty else { return diagnostics.map { PlacedDiagnostic($0) } }
    let lines = SourceLines(text)
    var counter = ColumnCounter(lines)
    return diagnostics.sorted { $0.precedes($1) }.map { PlacedDiagnostic($0, &counter, lines) }
  }
}
