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

  /// The id of every question by the headings that can name it: the id and the words.
  private func questionKeys(for header: Header) -> [String: String] {
    var ids: [String: String] = [:]
    func add(_ heading: String, _ id: String) {
      let key = SectionNames.key(heading)
      if !key.isEmpty, ids[key] == nil { ids[key] = id }
    }
    let known: [Question]
    switch header {
    case .item(let item): known = item.questions
    case .position(let position):
      known = questions
      // A position's own stances name questions too, should the item not be at hand.
      for stance in position.stances { add(stance.question.value, stance.question.value) }
    default: return [:]
    }
    for question in known { add(question.id.value, question.id.value) }
    for question in known { add(question.text.value, question.id.value) }
    return ids
  }
}
