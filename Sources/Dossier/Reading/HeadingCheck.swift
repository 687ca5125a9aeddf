import Markdown

/// Finds headings that were meant to open a section and do not, and sections that stand where they
/// are not read.
struct HeadingCheck {
  let bytes: [UInt8]
  let kind: BriefKind

  /// Tells of words that name a section in a heading of another level, or behind `##` without a
  /// blank, which makes them a paragraph.
  func check(_ block: BlockNode, of blockKind: Block.Kind, _ problems: inout Problems) {
    let words: Spanned<String>
    switch blockKind {
    case .heading:
      let inlines = block.inlines
      words = Spanned(inlines.plainText.trimmedBlanks, inlines.covered ?? block.range)
    case .paragraph:
      let range = block.range
      guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "#") else { return }
      let line = Fences.line(in: bytes, at: range.lowerBound).text
      guard let start = bytes[line].firstIndex(where: { $0 != UInt8(ascii: "#") }) else { return }
      words = bytes.spanned(start..<line.upperBound)
    default: return
    }
    guard words.value.utf8.count <= 200, opensSection(words.value) else { return }
    let line = Fences.line(in: bytes, at: block.range.lowerBound).text
    problems.add(
      .headingNotRead(bytes.text(line), instead: "## \(words.value)"), line)
  }

  /// Whether a heading of level 2 with these words would be read in a brief of this kind.
  private func opensSection(_ words: String) -> Bool {
    if kind == .document { return SectionReader.paragraphKey(words) != nil }
    guard kind == .position || kind == .item else { return false }
    let key = SectionNames.key(words)
    let section = SectionNames.kinds[key] ?? SectionNames.nearlyKnown(key)?.kind
    return section?.belongs(in: kind) ?? false
  }

  /// So many sections are looked through for an equal one.
  private static let reach = 200

  /// Tells of a section of other briefs and of one that stands here already.
  func check(_ section: Section, after others: [Section], _ problems: inout Problems) {
    guard let title = section.heading else { return }
    if kind != .document, section.kind.belongs(in: kind) == false {
      problems.add(.sectionElsewhere(title.value, kind: kind), title.range)
      return
    }
    guard section.kind.isReadOnce, others.count <= Self.reach,
      let first = others.first(where: { $0.kind == section.kind })?.heading
    else { return }
    problems.add(.repeatedSection(title.value), title.range, related: [first.range])
  }
}

extension SectionKind {
  /// Whether the program uses a section of this kind in briefs of `brief`; `nil` for sections that
  /// may stand in any.
  fileprivate func belongs(in brief: BriefKind) -> Bool? {
    switch self {
    case .mustSay, .maySay, .redLines, .fallback, .ifAsked: brief == .position
    case .agreedLanguage: brief == .position || brief == .item
    default: nil
    }
  }

  /// Whether a second one can't be told from the first where it is named; the points of two lists
  /// are read as one list's.
  fileprivate var isReadOnce: Bool {
    switch self {
    case .question, .paragraph: true
    default: false
    }
  }
}
