import Diplomacy
import Dossier
import Testing

/// A library that grows by new briefs, as the command line makes them.
private struct Growing {
  private(set) var briefs: [NewBrief] = []

  /// The library with all that was made so far.
  var library: Library { build().library }

  /// Everything that is wrong with what was made.
  var problems: [String] {
    let (library, diagnostics) = build()
    let own = briefs.flatMap { new in
      BriefReader.read(
        Array(new.text.utf8), path: new.path,
        questions: library.item(ofPath: new.path)?.brief.header.questions ?? []
      ).map { $0.diagnostics + library.diagnostics(of: $0) } ?? []
    }
    return (diagnostics + own).map { "\($0.path): \($0.code)" }
  }

  mutating func add(_ brief: NewBrief) { briefs.append(brief) }

  private func build() -> (library: Library, diagnostics: [Diagnostic]) {
    var builder = LibraryBuilder()
    for brief in briefs {
      if let file = BriefFile(Array(brief.text.utf8), path: brief.path) { builder.add(file) }
    }
    return builder.build()
  }
}

@Suite("New briefs") struct NewBriefTests {
  let day = CalendarDay(iso: "2021-04-08")

  private func interval(_ first: String, _ last: String) throws -> DayInterval {
    let first = try #require(CalendarDay(iso: first))
    let last = try #require(CalendarDay(iso: last))
    return try #require(DayInterval(first: first, last: last))
  }

  private func sample(language: String = "en") throws -> Growing {
    var growing = Growing()
    growing.add(.library(delegation: DelegationCode("IRN"), language: LanguageTag(language)))
    let dates = try interval("2021-04-06", "2021-04-08")
    var facts = NewBrief.SessionFacts(title: "Expert Group: \"seventh\" session #7", dates: dates)
    facts.place = "Vienna"
    growing.add(.session(facts))
    var item = NewBrief.ItemFacts(number: "2 (b)", title: "Future work")
    item.questions = [
      .init(id: "mandate", words: "Should the mandate be renewed: yes or no?"),
      .init(id: "forum", words: "- a forum?"),
    ]
    growing.add(.item(item, in: try #require(growing.library.sessions.first)))
    return growing
  }

  @Test(arguments: ["en", "fr", "es", "ru", "zh", "ar", "de"])
  func everyTemplateReadsWithoutAProblem(language: String) throws {
    var growing = try sample(language: language)
    let library = growing.library
    let session = try #require(library.sessions.first)
    let item = try #require(session.items.first)
    growing.add(
      .position(of: DelegationCode("IRN"), on: item, in: library, asOf: PartialDate(iso: "2021-04"))
    )
    growing.add(.position(of: DelegationCode("AUS"), on: [item], of: session, in: library))
    growing.add(.position(of: DelegationCode("USA"), on: item, in: library))
    growing.add(.document(symbol: "A/RES/74/247", title: "Countering: \"cyber\"", in: session))
    growing.add(.document(symbol: "A/RES/65/230", title: "Crime Congress"))
    growing.add(
      .delegation(DelegationCode("EU"), members: [DelegationCode("FRA"), DelegationCode("DEU")]))
    growing.add(.delegation(DelegationCode("XAR"), name: "Arvenia"))
    var facts = NewBrief.InterventionFacts()
    growing.add(.intervention(facts, on: item, of: session, in: library))
    facts.date = day
    facts.delegation = DelegationCode("AUS")
    facts.language = LanguageTag("fr")
    facts.role = .explanation
    growing.add(.intervention(facts, on: nil, of: session, in: library))
    #expect(growing.problems == [])
    #expect(Set(growing.briefs.map(\.path)).count == growing.briefs.count)
  }

  @Test func theSectionsOfAPositionAreKnownInEveryLanguage() throws {
    for language in OfficialLanguage.allCases {
      let growing = try sample(language: language.rawValue)
      let item = try #require(growing.library.sessions.first?.items.first)
      let new = NewBrief.position(of: DelegationCode("IRN"), on: item, in: growing.library)
      let brief = try #require(BriefReader.read(Array(new.text.utf8), path: new.path))
      #expect(
        brief.sections.map(\.kind) == [
          .mustSay, .maySay, .redLines, .fallback, .ifAsked, .agreedLanguage,
        ], "\(language)")
    }
  }

  @Test func pathsFollowTheLayout() throws {
    let growing = try sample()
    let library = growing.library
    let session = try #require(library.sessions.first)
    let item = try #require(session.items.first)
    #expect(session.folder == "expert-group-seventh-session-7-2021-04")
    #expect(item.folder == session.folder + "/2b-future-work")
    let position = NewBrief.position(of: DelegationCode("IRN"), on: item, in: library)
    #expect(position.path == item.folder + "/positions/IRN.md")
    var facts = NewBrief.InterventionFacts()
    facts.date = day
    var new = NewBrief.intervention(facts, on: item, of: session, in: library)
    #expect(new.path == item.folder + "/interventions/2021-04-08.md")
    facts.delegation = DelegationCode("IRN")
    #expect(NewBrief.intervention(facts, on: item, of: session, in: library).path == new.path)
    facts.delegation = DelegationCode("AUS")
    new = NewBrief.intervention(facts, on: nil, of: session, in: library)
    #expect(new.path == session.folder + "/interventions/2021-04-08-AUS.md")
    #expect(
      NewBrief.document(symbol: "S/RES/242 (1967)", title: "x").path
        == "documents/S-RES-242-1967.md")
    #expect(NewBrief.document(symbol: "../..", title: "x").path == "documents/document.md")
    #expect(
      NewBrief.delegation(DelegationCode("AFRICAN-GROUP")).path == "delegations/AFRICAN-GROUP.md")
    #expect(NewBrief.delegation(DelegationCode("../x")).path == "delegations/x.md")
  }

  @Test func aDraftOpensAndClosesInTheSessionsLanguageWithRoomBetween() throws {
    var growing = Growing()
    growing.add(.library(delegation: DelegationCode("FRA")))
    var facts = NewBrief.SessionFacts(
      title: "Session", dates: try interval("2021-04-08", "2021-04-08"))
    facts.language = LanguageTag("fr")
    facts.chair = "Madame la Présidente"
    growing.add(.session(facts))
    let library = growing.library
    let new = NewBrief.intervention(
      .init(), on: nil, of: try #require(library.sessions.first), in: library)
    let brief = try #require(BriefReader.read(Array(new.text.utf8), path: new.path))
    #expect(
      brief.paragraphs.map(\.text) == [
        "Madame la Présidente,", "Je vous remercie, Madame la Présidente.",
      ])
    guard case .intervention(let header) = brief.header else {
      Issue.record("no intervention")
      return
    }
    #expect(header.common.language?.value == LanguageTag("fr"))
    #expect(header.status?.value == .draft)
    let before = String(decoding: new.text.utf8.prefix(new.cursor), as: UTF8.self)
    #expect(before.hasSuffix("Madame la Présidente,\n\n"))
    let after = String(decoding: new.text.utf8.dropFirst(new.cursor), as: UTF8.self)
    #expect(after.hasPrefix("\n\nJe vous"))
  }

  @Test func aTakenPathGetsANumberWhereThereCanBeSeveral() throws {
    let growing = try sample()
    let library = growing.library
    let session = try #require(library.sessions.first)
    var facts = NewBrief.InterventionFacts()
    facts.date = day
    let draft = NewBrief.intervention(facts, on: nil, of: session, in: library)
    let folder = session.folder + "/interventions/"
    let taken = [folder + "2021-04-08.md", folder + "2021-04-08-2.md"]
    #expect(draft.atFreePath { _ in false } == draft)
    #expect(draft.atFreePath { taken.contains($0) }?.path == folder + "2021-04-08-3.md")
    let position = NewBrief.position(
      of: DelegationCode("IRN"), on: try #require(session.items.first), in: library)
    #expect(position.atFreePath { _ in true } == nil)
    let again = try #require(growing.briefs.first { $0.path.hasSuffix("session.md") })
    #expect(
      again.atFreePath { $0 == session.folder }?.path == session.folder + "-2/session.md")
  }

  /// Whatever people type as a title or a question is read back as it was typed.
  @Test(arguments: [
    "plain", "with: colon", "ends:", "#5", "a #5", "a#5", "- dash", "-5", "[x]", "{x}", "*x", "&x",
    "!x", "|", ">", "'x'", "\"x\"", "back\\slash", "%x", "@x", "`x`", " padded ", "tab\there",
    "null", "~", "true", "no", "1.10", "2021-04-08", "?", "? x", "=", "<<", "é 日本 العربية",
    "a: b: c",
    "\u{85}x", "x\u{2028}y", "\u{1}", "...", "---", "x,y", "[a, b", "👩‍👩‍👧",
  ])
  func anyTitleComesBack(title: String) throws {
    let dates = try interval("2021-04-08", "2021-04-08")
    let new = NewBrief.session(.init(title: title, dates: dates))
    let brief = try #require(BriefReader.read(Array(new.text.utf8), path: new.path))
    guard case .session(let header) = brief.header else {
      Issue.record("no session")
      return
    }
    #expect(header.title?.value == title)
    #expect(!brief.diagnostics.contains { $0.severity == .error })

    var facts = NewBrief.ItemFacts(number: "1", title: title)
    facts.questions = [.init(id: "q", words: title)]
    var growing = Growing()
    growing.add(.library(delegation: DelegationCode("IRN")))
    growing.add(new)
    growing.add(.item(facts, in: try #require(growing.library.sessions.first)))
    let item = try #require(growing.library.sessions.first?.items.first)
    #expect(item.brief.header.questions.map(\.text.value) == [title])
  }
}
