import Dossier
import Testing

@Suite struct SectionTests {
  private func kinds(_ text: String, _ path: String = "s/2/positions/IRN.md") -> [SectionKind] {
    (BriefReader.read(Array(text.utf8), path: path)?.sections ?? []).map(\.kind)
  }

  @Test(arguments: [
    ("Position", SectionKind.position), ("MUST SAY", .mustSay), ("Talking points", .mustSay),
    ("talking point", .mustSay), ("May say", .maySay), ("Red line", .redLines),
    ("Fallback", .fallback), ("Fall-back", .fallback), ("If asked", .ifAsked),
    ("Agreed language", .agreedLanguage), ("Background", .background), ("Contact", .contacts),
    ("*Notes*", .notes), ("Lignes rouges", .redLines), ("lignes  rouges", .redLines),
    ("Elements de langage", .mustSay), ("LÍNEAS ROJAS", .redLines), ("Красная линия", .redLines),
    ("Тезисы", .mustSay), ("底线", .redLines), ("发言要点", .mustSay), ("الخطوط الحمراء", .redLines),
    ("Contexte", .background), ("Antecedentes", .background), ("Справка", .background),
    ("Anything", .other), ("Petition", .other), ("我方立场", .other), ("OP 2", .other),
    ("Red line:", .redLines), ("Talking pionts", .mustSay), ("Backgroud", .background),
  ])
  func headingsAreKnownInSixLanguages(heading: String, kind: SectionKind) {
    #expect(kinds("## \(heading)\n\n- x\n") == [kind])
  }

  @Test(arguments: [
    ("PP 3", "PP3"), ("op2", "OP2"), ("Para. 12", "PARA12"), ("Paragraph 4", "PARA4"),
    ("OP 2 bis", "OP2BIS"), ("OP 2 (a)", "OP2(A)"),
  ])
  func paragraphsOfDocumentsHaveKeys(heading: String, key: String) {
    #expect(kinds("## \(heading)\n\nx\n", "documents/a.md") == [.paragraph(key)])
  }

  @Test func questionsAreKnownByIdAndByWords() throws {
    let item = "---\nquestions:\n  mandate: Should it be renewed?\n---\n"
    guard
      case .item(let header) = try #require(
        BriefReader.header(Array(item.utf8), path: "s/2/item.md")
      ).header
    else { return }
    let text = "lead\n\n## Should it be renewed\n\nNo.\n\n## MANDATE\n\nNo.\n\n## Other\n"
    let brief = try #require(
      BriefReader.read(
        Array(text.utf8), path: "s/2/positions/IRN.md", questions: header.questions))
    #expect(
      brief.sections.map(\.kind) == [.lead, .question("mandate"), .question("mandate"), .other])
    #expect(
      brief.sections.map { source($0.range, of: text).prefix(9) } == [
        "lead", "## Should", "## MANDAT", "## Other",
      ])
  }

  @Test func onlyHeadingsOfLevelTwoOpenSections() {
    #expect(kinds("# Red lines\n\nx\n\n### Notes\n") == [.lead])
    #expect(kinds("> ## Red lines\n") == [.lead])
    #expect(kinds("") == [])
  }

  @Test(
    arguments: [
      ("- **A b.** c", "a-b", "A b", "c"), ("- **A**: c", "a", "A", "c"),
      ("- **A** — c", "a", "A", "c"),
      ("- **Мандат выполнен.** Да", "мандат-выполнен", "Мандат выполнен", "Да"),
      (
        "- one two three four five six seven", "one-two-three-four-five-six", nil,
        "one two three four five six seven"
      ),
      ("- not **bold** first", "not-bold-first", nil, "not bold first"),
      ("- ...", "point", nil, "..."), ("- **A.**\n\n  b\n\n  c", "a", "A", "b\nc"),
      ("1. **A.** b\n   - other: c", "a", "A", "b\nother: c"),
      ("- **A.** b\n  > q", "a", "A", "b\nq"),
    ] as [(String, String, String?, String)])
  func pointsHaveAnIdALabelAndWords(
    item: String, id: String, label: String?, words: String
  ) throws {
    let text = "## Must say\n\n\(item)\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    let point = try #require(brief.points(.mustSay).first)
    #expect(point.id == id)
    #expect(point.label?.value == label)
    #expect(point.text == words)
    #expect(point.label.map { source($0.range, of: text) } == label)
  }

  @Test(arguments: [
    ("\"a b\", \"c\"", ["a b", "c"]), ("“a”, « b », „c“", ["a", "b", "c"]),
    ("a b, c", ["a b", "c"]),
    ("\"a, b\"", ["a, b"]), ("\"unclosed", ["unclosed"]), ("「甲」", ["甲"]), ("\"a\nb\"", ["a b"]),
  ])
  func phrasesToWatchAreQuoted(value: String, phrases: [String]) throws {
    let indented = value.split(separator: "\n").joined(separator: "\n    ")
    let text = "## Red lines\n\n- x\n  - watch: \(indented)\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    let watch = try #require(brief.points(.redLines).first).watch
    #expect(watch.map(\.value) == phrases)
    #expect(watch.map { source($0.range, of: text) } == phrases)
  }
}
