import Diplomacy
import Markdown

/// Cuts a body into sections at its headings of level 2 and reads what each holds.
struct SectionReader {
  let bytes: [UInt8]
  let kind: BriefKind
  /// The ids of questions by the keys of their headings.
  let questions: [String: String]
  let start: Int

  /// The sections in the order of the file; the lead comes first, where there is one.
  func read(_ blocks: [Block], _ problems: inout Problems) -> [Section] {
    var sections: [Section] = []
    var points = PointReader(bytes: bytes)
    let headings = HeadingCheck(bytes: bytes, kind: kind)
    var first = 0
    var heading: Block?
    for index in 0...blocks.count {
      let isEnd = index == blocks.count
      guard isEnd || blocks[index].kind == .heading(level: 2) else { continue }
      let end = isEnd ? bytes.count : blocks[index].range.lowerBound
      let content = Array(blocks[first..<index])
      for block in content { headings.check(block, &problems) }
      if heading != nil || !content.isEmpty {
        let section = section(heading, content, end: end, &points, &problems)
        headings.check(section, after: sections, &problems)
        sections.append(section)
      }
      if !isEnd {
        heading = blocks[index]
        first = index + 1
      }
    }
    points.checkEases(&problems)
    return sections
  }

  private func section(
    _ heading: Block?, _ blocks: [Block], end: Int, _ points: inout PointReader,
    _ problems: inout Problems
  ) -> Section {
    let title = heading.map {
      Spanned($0.inlines.plainText.trimmedBlanks, $0.inlines.covered ?? $0.range)
    }
    let from = heading?.range.lowerBound ?? blocks.first?.range.lowerBound ?? start
    var section = Section(
      kind: title.map { sectionKind($0, &problems) } ?? .lead, heading: title,
      range: from..<max(from, end), blocks: blocks)
    switch section.kind {
    case .mustSay, .maySay, .redLines, .fallback, .ifAsked:
      section.points = points.read(blocks, of: section.kind, &problems)
      if section.points.isEmpty, !blocks.isEmpty, let title, kind == .position {
        problems.add(.sectionWithoutPoints(title.value), title.range)
      }
    case .agreedLanguage:
      section.agreedLanguage = AgreedLanguageReader(bytes: bytes).read(blocks, &problems)
    default: break
    }
    return section
  }

  private func sectionKind(
    _ title: Spanned<String>, _ problems: inout Problems
  ) -> SectionKind {
    if questions.isEmpty, let known = SectionNames.kind(writtenAs: title.value) { return known }
    let name = SectionNames.key(title.value)
    if kind == .document, let key = Self.paragraphKey(title.value) { return .paragraph(key) }
    if let question = questions[name] { return .question(question) }
    if let known = SectionNames.kinds[name] {
      if let last = title.value.last, last == ":" || last == "：" {
        problems.add(
          .nearlyKnownHeading(title.value, known: SectionNames.title(title.value)), title.range)
      }
      return known
    }
    if let question = nearlyAsked(name) {
      problems.add(.nearlyKnownHeading(title.value, known: question), title.range)
      return .question(question)
    }
    guard let near = SectionNames.nearlyKnown(name) else { return .other }
    problems.add(.nearlyKnownHeading(title.value, known: near.title), title.range)
    return near.kind
  }

  /// The question that `name` is a slip of the pen away from, by its id or its words.
  private func nearlyAsked(_ name: String) -> String? {
    guard !questions.isEmpty, questions.count <= 100, name.utf8.count <= 200 else { return nil }
    let letters = Array(name.unicodeScalars)
    let near = questions.filter { key, _ in
      let asked = Array(key.unicodeScalars)
      return asked.count >= 5
        && EditDistance.between(letters, asked, limit: asked.count >= 9 ? 2 : 1) != nil
    }
    return near.values.min()
  }

  /// `OP2` of `OP 2`, `PARA12` of `Para. 12`; `nil` where the heading is no paragraph's.
  static func paragraphKey(_ heading: String) -> String? {
    let key = heading.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "(" || $0 == ")" }
    let letters = key.prefix { $0.isLetter }
    let rest = key.dropFirst(letters.count)
    guard rest.first?.isNumber ?? false else { return nil }
    switch letters {
    case "PP", "OP": return key
    case "PARA", "PARAS", "PARAGRAPH": return "PARA" + rest
    default: return nil
    }
  }
}
