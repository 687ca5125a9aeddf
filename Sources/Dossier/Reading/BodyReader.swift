import Markdown

/// Reads what stands below the front matter, by the kind of the brief.
struct BodyReader {
  let bytes: [UInt8]
  let start: Int
  /// What the agenda item asks, where it is known.
  let questions: QuestionHeadings
  /// Whether sections keep their blocks and points their texts.
  let keepsWords: Bool

  /// Fills in sections, paragraphs and entries.
  func read(into brief: inout Brief, problems: inout Problems) {
    let blocks = MarkdownTree(bytes, from: start).blocks
    // What is spoken is read from the blocks.
    let keepsWords = keepsWords || brief.kind == .intervention
    let sections = SectionReader(
      bytes: bytes, kind: brief.kind, questions: questions(for: brief.header), start: start,
      keepsWords: keepsWords)
    brief.sections = sections.read(blocks, &problems)
    switch brief.kind {
    case .intervention:
      var reader = SpeechReader(bytes: bytes)
      for section in brief.sections { reader.read(section, &problems) }
      reader.finish()
      brief.paragraphs = reader.paragraphs
      brief.silenced = reader.silenced
    case .floor:
      var reader = FloorReader(bytes: bytes, problems: problems)
      brief.floor = reader.read(blocks)
      problems = reader.problems
    default: break
    }
  }

  private func questions(for header: Header) -> QuestionHeadings {
    switch header {
    case .item(let item): QuestionHeadings(item.questions)
    case .position(let position): questions.preferring(position.stances)
    default: QuestionHeadings()
    }
  }
}
