import Prose

extension Diagnostic {
  /// The problem for a text terminal: place, sentence, and the source line with the place
  /// underlined.
  ///
  ///     ieg/2/positions/IRN.md:3:12: error[unknown-value]: "opose" is no value for "mandate"; …
  ///       mandate: opose
  ///                ^~~~~
  ///
  /// Nothing in it acts on a terminal, whatever the file holds.
  public func excerpt(in lines: SourceLines) -> String {
    let start = lines.location(ofOffset: range.lowerBound)
    let end = lines.location(ofOffset: range.upperBound)
    var head = "\(path):\(start.line):\(start.column): \(severity.rawValue)[\(code)]: \(message)"
    if let suggestion { head += " Perhaps: \(suggestion)" }
    let source = lines.text(ofLine: start.line)
    let safe = VisibleText.safe(head)
    guard !source.isEmpty else { return safe }
    let window = Self.window(of: source, around: start.column - 1)
    let before = source[window.lowerBound..<window.place]
    let last = end.line == start.line ? end.column - start.column : source.count
    let marked = source[window.place..<window.upperBound].prefix(max(0, last))
    let indent = DisplayWidth.width(of: VisibleText.safe(String(before)))
    let width = DisplayWidth.width(of: VisibleText.safe(String(marked)))
    let marks = "^" + String(repeating: "~", count: max(0, width - 1))
    let shown = VisibleText.safe(String(source[window.lowerBound..<window.upperBound]))
    return "\(safe)\n\(shown)\n\(String(repeating: " ", count: indent))\(marks)"
  }

  /// At most so many clusters of a line are shown on either side of the place.
  private static let reach = 72

  private static func window(
    of line: Substring, around column: Int
  ) -> (lowerBound: Substring.Index, place: Substring.Index, upperBound: Substring.Index) {
    let place =
      line.index(line.startIndex, offsetBy: column, limitedBy: line.endIndex)
      ?? line.endIndex
    let from = line.index(place, offsetBy: -reach, limitedBy: line.startIndex) ?? line.startIndex
    let to = line.index(place, offsetBy: reach, limitedBy: line.endIndex) ?? line.endIndex
    return (from, place, to)
  }
}
