import Diplomacy
import Dossier
import Markdown

/// Briefs made by hand for the page's tests: headings of level 2 open sections, kinds by name.
enum PageSample {
  static let kinds: [String: SectionKind] = [
    "Must say": .mustSay, "Red lines": .redLines, "Fallback": .fallback, "If asked": .ifAsked,
    "Agreed language": .agreedLanguage, "Background": .background, "limits": .question("limits"),
  ]

  static func brief(
    _ kind: BriefKind, _ path: String, _ header: Header, body: String = "",
    paragraphs: [SpeechParagraph] = [], floor: [FloorEntry] = [], diagnostics: [Diagnostic] = []
  ) -> Brief {
    Brief(
      path: path, kind: kind, text: body, header: header, frontMatter: 0..<0,
      sections: sections(of: body), paragraphs: paragraphs, floor: floor, diagnostics: diagnostics)
  }

  private static func sections(of body: String) -> [Section] {
    var sections: [Section] = []
    for block in Markdown.parse(body) {
      if block.kind == .heading(level: 2) {
        let name = block.inlines.plainText
        sections.append(
          Section(
            kind: kinds[name] ?? .other, heading: Spanned(name, block.range), range: block.range,
            blocks: []))
        continue
      }
      if sections.isEmpty {
        sections.append(Section(kind: .lead, heading: nil, range: block.range, blocks: []))
      }
      let index = sections.count - 1
      sections[index].blocks.append(block)
      guard sections[index].kind == .agreedLanguage else { continue }
      if block.kind == .blockQuote {
        sections[index].agreedLanguage.append(
          AgreedLanguage(text: block.plainText, source: nil, range: block.range))
      } else if var last = sections[index].agreedLanguage.popLast() {
        last.source = spanned(String(block.plainText.dropFirst(2)))
        last.range = last.range.lowerBound..<block.range.upperBound
        sections[index].agreedLanguage.append(last)
      }
    }
    return sections
  }

  static func spanned<Value>(_ value: Value) -> Spanned<Value> { Spanned(value, 0..<0) }

  /// A session with one item of three questions, and the names of three invented states.
  static var library: Library {
    var session = SessionHeader()
    session.title = spanned("Exercise Meridian")
    session.body = spanned("Meridian Conference")
    session.place = spanned("Vienna")
    if let first = CalendarDay(year: 2025, month: 3, day: 3),
      let last = CalendarDay(year: 2025, month: 3, day: 7),
      let days = DayInterval(first: first, last: last)
    {
      session.dates = spanned(days)
    }
    session.speakingTime = [.national: spanned(.seconds(180)), .group: spanned(.seconds(300))]
    var item = ItemHeader()
    item.number = spanned("4")
    item.title = spanned("Source limits")
    item.questions = [
      ("limits", "Limits in the treaty itself?"), ("surveys", "Surveys covered?"),
      ("speed", "A speed limit at sea?"),
    ].map { Question(id: spanned($0.0), text: spanned($0.1)) }
    var library = Library()
    var folder = Session(
      brief: Entry(path: "meridian/session.md", header: session), folder: "meridian")
    folder.items = [
      AgendaItem(brief: Entry(path: "meridian/4/item.md", header: item), folder: "meridian/4")
    ]
    library.sessions = [folder]
    for (code, name, formal) in [
      ("XAR", "Arvenia", "the Republic of Arvenia"), ("XCO", "Corvania", nil),
      ("COAST", "Coastal Group", nil),
    ] {
      var header = DelegationHeader(code: DelegationCode(code))
      header.name = spanned(name)
      header.formalName = formal.map { spanned($0) }
      library.delegations.append(Entry(path: "delegations/\(code).md", header: header))
    }
    var settings = LibraryHeader()
    settings.delegation = spanned(DelegationCode("XAR"))
    library.settings = Entry(path: "library.yaml", header: settings)
    return library
  }
}
