import Markdown

extension BriefLayout {
  /// Every section with its heading, in the order of the file.
  mutating func writeSections() {
    for section in brief.sections {
      if let heading = section.heading {
        write(heading: words(of: section, heading.value), heading.range)
      } else {
        writer.blank()
      }
      switch section.kind {
      case .mustSay, .maySay, .redLines, .fallback, .ifAsked: write(points: section)
      case .agreedLanguage: write(agreed: section)
      default: write(blocks: section.blocks, BlockStyle())
      }
    }
  }

  /// The heading's words; for a question that is called by its id, the question.
  private func words(of section: Section, _ heading: String) -> String {
    guard case .question(let id) = section.kind, heading == id else { return heading }
    return question(id) ?? heading
  }

  private func question(_ id: String) -> String? {
    var questions = item?.brief.header.questions ?? []
    if case .item(let header) = brief.header { questions = header.questions }
    if questions.isEmpty {
      questions = session?.items.flatMap(\.brief.header.questions) ?? []
    }
    return questions.first { $0.id.value == id }?.text.value
  }

  /// A list whose items are points: bold labels, lines hanging under them, what is nested dim.
  private mutating func write(points section: Section) {
    var style = BlockStyle()
    if section.kind == .redLines { style.sign = Page.Run("✗", .redLine) }
    style.isPoint = true
    write(blocks: section.blocks, style)
  }

  /// Quotes with their sources right below.
  private mutating func write(agreed section: Section) {
    var shownUpTo = 0
    for block in section.blocks where block.range.lowerBound >= shownUpTo {
      let found = section.agreedLanguage.first { $0.range.contains(block.range.lowerBound) }
      guard let found, block.kind == .blockQuote else {
        write(blocks: [block], BlockStyle())
        continue
      }
      if shownUpTo > 0 { writer.blank() }
      writer.write(
        [Page.Run("“\(found.text)”", .quote)], indent: 1, hanging: 1, source: found.range)
      if let source = found.source {
        writer.write(
          [Page.Run(source.value, .secondary)], indent: 2, hanging: 2, source: source.range)
      }
      shownUpTo = found.range.upperBound
    }
  }
}
