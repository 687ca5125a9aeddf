import Prose

extension PlacedDiagnostic {
  /// The problem as people read it and editors jump to it: place, sentence, and the source line
  /// with the place underlined; each line ends with a line feed.
  ///
  ///     ieg/2/positions/IRN.md:4:12: error[unknown-value]: "opose" is no value for …
  ///       mandate: opose
  ///                ~~~~~ oppose
  ///
  /// Nothing in it acts on a terminal, whatever the file holds.
  public var text: String {
    let place = "\(diagnostic.path):\(start.line):\(start.column)"
    let head = "\(place): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(message)"
    var text = VisibleText.safe(head) + "\n"
    let suggestion = diagnostic.suggestion.map { VisibleText.safe($0) }
    guard let excerpt else {
      if let suggestion { text += "  write: \(suggestion)\n" }
      return text
    }
    return text + excerpt.text(suggesting: suggestion)
  }
}
