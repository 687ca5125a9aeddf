extension Excerpt {
  /// The line, and below it the place underlined with what to write instead; two blanks before each,
  /// a line feed behind.
  ///
  /// - Parameter suggestion: Safe to show.
  public func text(suggesting suggestion: String?) -> String {
    var text = "  \(line)\n  " + String(repeating: " ", count: indent)
    text += String(repeating: "~", count: width)
    if mayBeReordered {
      // A terminal that turns the line round does not turn the marks: the words are said again.
      text += " \(marked)"
      if suggestion != nil { text += " →" }
    }
    if let suggestion { text += " \(suggestion)" }
    return text + "\n"
  }
}
