extension BriefLayout {
  /// What is wrong with the file, with its line and what to write instead.
  mutating func writeProblems() {
    guard !brief.diagnostics.isEmpty else { return }
    write(heading: brief.diagnostics.count == 1 ? "Problem" : "Problems")
    let lines = SourceLines(brief.text)
    for diagnostic in brief.diagnostics {
      let line = lines.location(ofOffset: diagnostic.range.lowerBound).line
      var words = [
        Page.Run("\(diagnostic.severity.rawValue), line \(line): ", .problem),
        Page.Run(diagnostic.message, .problem),
      ]
      if let suggestion = diagnostic.suggestion {
        words.append(Page.Run(" → \(suggestion)", .secondary))
      }
      writer.write(
        words, beside: Page.Run("!", .problem), indent: 1, hanging: 2, source: diagnostic.range)
    }
  }
}
