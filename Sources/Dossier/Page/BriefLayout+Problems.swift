extension BriefLayout {
  /// What is wrong with the file, with its line and what to write instead.
  mutating func writeProblems() {
    var problems = brief.diagnostics + library.diagnostics(of: brief)
    guard !problems.isEmpty else { return }
    problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    write(heading: problems.count == 1 ? "Problem" : "Problems")
    let lines = SourceLines(brief.text)
    for diagnostic in problems {
      let line = lines.line(ofOffset: diagnostic.range.lowerBound)
      var words = [
        Page.Run("\(diagnostic.severity.rawValue), line \(line): ", .problem),
        Page.Run(diagnostic.message, .problem),
      ]
      if let suggestion = diagnostic.suggestion, !diagnostic.message.contains(suggestion) {
        words.append(Page.Run(" → \(suggestion)", .secondary))
      }
      writer.write(
        words, beside: Page.Run("!", .problem), indent: 1, hanging: 2, source: diagnostic.range)
    }
  }
}
