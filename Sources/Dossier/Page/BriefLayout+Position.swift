import Diplomacy

extension BriefLayout {
  /// Whose position, on what, how it is known, and the stances.
  mutating func write(_ header: PositionHeader) {
    write(title: library.shortName(of: header.delegation.value))
    let items = itemsServed(by: header)
    if items.isEmpty {
      write(subtitle: [itemInWords])
    } else {
      for item in items { write(subtitle: [Self.inWords(item.brief.header)]) }
    }
    write(subtitle: [
      header.until.map { "as it was until \(DateWords.written($0, in: LanguageTag("en")))" }
    ])
    let sources = header.sources.count
    write(
      subtitle: [
        header.asOf.map { "as of \(DateWords.written($0.value, in: LanguageTag("en")))" },
        (header.confidence?.value ?? .stated).rawValue,
        sources == 0 ? "no source" : sources == 1 ? "1 source" : "\(sources) sources",
      ], header.asOf?.range)
    write(secondary: "sources", header.sources.map(\.value), header.sources.first?.range)
    write(tags: header.common)
    write(stances: header, on: items.flatMap(\.brief.header.questions))
  }

  /// The item whose folder holds the position; in a session's folder the items it names.
  private func itemsServed(by header: PositionHeader) -> [AgendaItem] {
    if let item { return [item] }
    return session?.items.filter { item in
      (item.positions + item.formerPositions).contains { $0.path == brief.path }
    } ?? []
  }

  /// A line a question: the stance's sign and word, then the question; stances on questions that no
  /// item asks come last, by their id.
  private mutating func write(stances header: PositionHeader, on questions: [Question]) {
    let asked = Set(questions.map(\.id.value))
    let others = header.stances.filter { !asked.contains($0.question.value) }
    guard !questions.isEmpty || !others.isEmpty else { return }
    writer.blank()
    for question in questions {
      let given = header.stances.first { $0.question.value == question.id.value }
      write(given?.stance.value ?? .undeclared, on: question.text.value, given?.stance.range)
    }
    for other in others { write(other.stance.value, on: other.question.value, other.stance.range) }
  }

  private mutating func write(_ stance: Stance, on words: String, _ source: SourceRange?) {
    writer.write(
      [Page.Run(words, .text)],
      beside: Page.Run("\(stance.sign) \(stance.rawValue)", .stance(stance)),
      hanging: Self.stanceWidth, source: source)
  }

  /// Sign, space, the longest word, and a gap of three.
  private static let stanceWidth = 5 + (Stance.allCases.map(\.rawValue.count).max() ?? 0)
}
