import Diplomacy
import Markdown

/// Cuts a body into sections at its headings of level 2 and reads what each holds.
struct SectionReader {
  let bytes: [UInt8]
  let kind: BriefKind
  let questions: QuestionHeadings
  let start: Int
  /// Whether sections keep their blocks and points their texts; no problem needs them.
  let keepsWords: Bool

  /// The sections in the order of the file; the lead comes first, where there is one.
  func read(_ blocks: [BlockNode], _ problems: inout Problems) -> [Section] {
    var sections: [Section] = []
    var points = PointReader(bytes: bytes, keepsWords: keepsWords)
    let headings = HeadingCheck(bytes: bytes, kind: kind)
    var first = 0
    var heading: BlockNode?
    for index in 0...blocks.count {
      let isEnd = index == blocks.count
      if !isEnd {
        let block = blocks[index]
        let blockKind = block.kind
        guard blockKind == .heading(level: 2) else {
          headings.check(block, of: blockKind, &problems)
          continue
        }
      }
      let end = isEnd ? bytes.count : blocks[index].range.lowerBound
      let content = blocks[first..<index]
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
    _ heading: BlockNode?, _ blocks: ArraySlice<BlockNode>, end: Int, _ points: inout PointReader,
    _ problems: inout Problems
  ) -> Section {
    let title = heading.map { heading in
      let inlines = heading.inlines
      return Spanned(inlines.plainText.trimmedBlanks, inlines.covered ?? heading.range)
    }
    let from = heading?.range.lowerBound ?? blocks.first?.range.lowerBound ?? start
    var section = Section(
      kind: title.map { sectionKind($0, &problems) } ?? .lead, heading: title,
      range: from..<max(from, end), blocks: keepsWords ? blocks.map(\.value) : [])
    switch section.kind {
    case .mustSay, .maySay, .redLines, .fallback, .ifAsked:
      section.points = points.read(blocks, of: section.kind, &problems)
      if section.points.isEmpty, !blocks.isEmpty, let title, kind == .position {
        problems.add(.sectionWithoutPoints(title.value), title.range)
      }
    case .agreedLanguage:
      section.agreedLanguage = AgreedLanguageReader(bytes: bytes).read(
        blocks.map(\.value), &problems)
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
    if let question = questions.id(ofKey: name) { return .question(question) }
    if let known = SectionNames.kinds[name] {
      if title.value.utf8.last == UInt8(ascii: ":") || title.value.hasSuffix("：") {
        problems.add(
          .nearlyKnownHeading(title.value, known: SectionNames.title(title.value)), title.range)
      }
      return known
    }
    if let question = questions.id(nearKey: name) {
      problems.add(.nearlyKnownHeading(title.value, known: question), title.range)
      return .question(question)
    }
    guard let near = SectionNames.nearlyKnown(name) else { return .other }
    problems.add(.nearlyKnownHeading(title.value, known: near.title), title.range)
    return near.kind
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
