import Archive
import Dossier
import Prose

/// A problem as it is printed: of a brief, or of something that is none.
nonisolated struct ReportedProblem {
  let code: String
  let severity: Severity
  let path: String
  let start: SourceLocation
  /// On the line of the start.
  let endColumn: Int
  let message: String
  let suggestion: String?
  /// The line of the file; `nil` where it is not known.
  let source: String?

  init(_ diagnostic: Diagnostic, in lines: SourceLines?) {
    code = diagnostic.code
    severity = diagnostic.severity
    path = diagnostic.path
    message = diagnostic.message
    suggestion = diagnostic.suggestion
    guard let lines else {
      start = SourceLocation(line: 1, column: 1)
      endColumn = 1
      source = nil
      return
    }
    start = lines.location(ofOffset: diagnostic.range.lowerBound)
    let end = lines.location(ofOffset: diagnostic.range.upperBound)
    let line = String(lines.text(ofLine: start.line))
    endColumn = end.line == start.line ? end.column : line.count + 1
    source = line
  }

  init(_ problem: FileProblem) {
    code = problem.code
    severity = problem.severity
    path = problem.path.isEmpty ? "." : problem.path
    message = problem.message
    suggestion = nil
    start = SourceLocation(line: 1, column: 1)
    endColumn = 1
    source = nil
  }

  var json: JSON {
    .object([
      ("code", .string(code)), ("severity", .string(severity.rawValue)), ("path", .string(path)),
      ("line", .number(start.line)), ("column", .number(start.column)),
      ("endColumn", .number(endColumn)), ("message", .string(message)),
      ("suggestion", JSON(suggestion)),
    ])
  }

  /// Place, sentence, and the source line with the place underlined.
  ///
  ///     iec/2/positions/IRN.md:4:12: error[unknown-value]: "opose" is no value for …
  ///       mandate: opose
  ///                ~~~~~ oppose
  var text: String {
    let place = "\(path):\(start.line):\(start.column)"
    var text = VisibleText.safe("\(place): \(severity.rawValue)[\(code)]: \(message)") + "\n"
    guard let source, !source.isEmpty else {
      if let suggestion { text += "  write: \(VisibleText.safe(suggestion))\n" }
      return text
    }
    // Cut to what surrounds the place: a line may be a whole paragraph, or a hundred megabytes.
    let from = max(0, start.column - 1 - 60)
    let shown = source.dropFirst(from).prefix(140)
    let before = shown.prefix(start.column - 1 - from)
    let marked = shown.dropFirst(before.count).prefix(max(1, endColumn - start.column))
    let line = (from > 0 ? "…" : "") + Self.safe(shown) + (from + 140 < source.count ? "…" : "")
    let indent = (from > 0 ? 1 : 0) + DisplayWidth.width(of: Self.safe(before))
    let marks = String(repeating: "~", count: max(1, DisplayWidth.width(of: Self.safe(marked))))
    text += "  \(line)\n  \(String(repeating: " ", count: indent))\(marks)"
    if let suggestion { text += " \(VisibleText.safe(suggestion))" }
    return text + "\n"
  }

  private static func safe(_ text: Substring) -> String { VisibleText.safe(String(text)) }
}
