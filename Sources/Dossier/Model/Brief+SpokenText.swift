extension Brief {
  /// What is said of an intervention, a paragraph and an empty line in turn: without comments and
  /// directions, and with what may be left out where time is short.
  public var spokenText: String {
    paragraphs.filter { $0.use != .direction && !$0.text.isEmpty }.map(\.text)
      .joined(separator: "\n\n")
  }
}
