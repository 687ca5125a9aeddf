extension Diagnostic {
  /// The problem for a text terminal: place, sentence, and the source line with the place
  /// underlined.
  ///
  ///     iec/2/positions/IRN.md:4:9: error[unknown-value]: "opose" is no value for …
  ///       mandate: opose
  ///                ^~~~~
  public func excerpt(in lines: SourceLines) -> String {
    let start = lines.location(ofOffset: range.lowerBound)
    let end = lines.location(ofOffset: range.upperBound)
    let source = String(lines.text(ofLine: start.line))
    var text = "\(path):\(start.line):\(start.column): \(severity.rawValue)[\(code)]: \(message)"
    if let suggestion { text += " Suggestion: \(suggestion)" }
    guard !source.isEmpty else { return text }
    let before = min(start.column - 1, source.count)
    let width = end.line == start.line ? end.column - start.column : source.count - before
    let marks = "^" + String(repeating: "~", count: max(0, min(width, source.count - before) - 1))
    return text + "\n" + source + "\n" + String(repeating: " ", count: before) + marks
  }
}
