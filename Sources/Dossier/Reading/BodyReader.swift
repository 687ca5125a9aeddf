import Markdown

/// Reads what stands below the front matter, by the kind of the brief.
struct BodyReader {
  let bytes: [UInt8]
  let start: Int
  let questions: [Question]

  /// Reads from `start` on; `questions` are those of the agenda item, where they are known.
  init(_ bytes: [UInt8], from start: Int, questions: [Question]) {
    self.bytes = bytes
    self.start = start
    self.questions = questions
  }

  /// Fills in sections, paragraphs and entries.
  func read(into brief: inout Brief, problems: inout Problems) {
    let blocks = Markdown.parse(brief.text, from: start)
    let questions = questionKeys(for: brief.header)
    let sections = SectionReader(
      bytes: bytes, kind: brief.kind, questions: questions, start: start)
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

  /// Id and words of every question that a heading can name.
  private func questionKeys(for header: Header) -> [(id: String, words: String)] {
    switch header {
    case .item(let item): return item.questions.map { ($0.id.value, $0.text.value) }
    case .position(let position):
      let known = questions.map { (id: $0.id.value, words: $0.text.value) }
      let ids = Set(known.map(\.id))
      // A position's own stances name questions too, should the item not be at hand.
      return known
        + position.stances.filter { !ids.contains($0.question.value) }
        .map { ($0.question.value, $0.question.value) }
    default: return []
    }
  }
}
