extension BriefLayout {
  /// What is wrong with the file, with its line and what to write instead.
  mutating func writeProblems() {
    let problems = PlacedDiagnostic.all(brief.diagnostics, in: brief.text)
    guard !problems.isEmpty else { return }
    write(heading: problems.count == 1 ? "Problem" : "Problems")
    for problem in problems {
      let diagnostic = problem.diagnostic
      var words = [
        Page.Run("\(diagnostic.severity.rawValue), line \(problem.start.line): ", .problem),
        Page.Run(problem.message, .problem),
      ]
      if let suggestion = diagnostic.suggestion, !problem.message.contains(suggestion) {
        words.append(Page.Run(" → \(suggestion)", .secondary))
      }
      writer.write(
        words, beside: Page.Run("!", .problem), indent: 1, hanging: 2, source: diagnostic.range)
    }
  }
}
