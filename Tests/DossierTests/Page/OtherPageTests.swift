import Diplomacy
import Dossier
import Testing

@Suite struct OtherPageTests {
  private func text(_ brief: Brief, columns: Int = 60) -> String {
    BriefPage.page(of: brief, in: PageSample.library, columns: columns).text
  }

  @Test func `a session with its agenda`() throws {
    let header = try #require(PageSample.library.sessions.first?.brief.header)
    let brief = PageSample.brief(.session, "meridian/session.md", .session(header))
    #expect(
      text(brief) == """
        Exercise Meridian
        Meridian Conference
        Vienna, 3–7 March 2025
        speaking time: national 3m, group 5m

        AGENDA
         4  Source limits

        """)
  }

  @Test func `an item with its questions`() throws {
    let header = try #require(PageSample.library.sessions.first?.items.first?.brief.header)
    let brief = PageSample.brief(
      .item, "meridian/4/item.md", .item(header), body: "How loud a ship may be.")
    #expect(
      text(brief) == """
        Source limits
        agenda item 4 · Exercise Meridian

        QUESTIONS
         limits   Limits in the treaty itself?
         surveys  Surveys covered?
         speed    A speed limit at sea?

        How loud a ship may be.

        """)
  }

  @Test func `a floor log in columns`() {
    var header = FloorHeader()
    header.day = CalendarDay(year: 2025, month: 3, day: 4)
    header.author = "desk"
    let stance = StanceOnQuestion(
      question: PageSample.spanned("limits"), stance: PageSample.spanned(.oppose))
    let floor = [
      FloorEntry(
        start: 604, end: 608, delegation: PageSample.spanned(DelegationCode("XAL")),
        onBehalfOf: PageSample.spanned(DelegationCode("COAST")), role: PageSample.spanned(.group),
        note: PageSample.spanned("annex; surveys covered; no common position on speed"),
        range: 0..<0),
      FloorEntry(
        start: 618, end: nil, delegation: PageSample.spanned(DelegationCode("XCOO")),
        stances: [stance], note: PageSample.spanned("guidelines only"), range: 0..<0),
      FloorEntry(
        start: nil, end: nil, delegation: PageSample.spanned(DelegationCode("XAR")), range: 0..<0),
    ]
    let brief = PageSample.brief(
      .floor, "meridian/4/floor/2025-03-04.desk.md", .floor(header), floor: floor)
    #expect(
      text(brief).replacing("\u{A0}", with: " ") == """
        Floor log, 4 March 2025
        on item 4: Source limits · kept by desk

        10:04–10:08  XAL   for COAST (group) – annex; surveys
                           covered; no common position on speed
        10:18        XCOO  ✗ limits – guidelines only
                     XAR

        """)
  }

  @Test func `an intervention with what is not said`() {
    var header = InterventionHeader()
    header.date = CalendarDay(year: 2025, month: 3, day: 4).map { PageSample.spanned($0) }
    let paragraphs = [
      SpeechParagraph(use: .spoken, text: "Madam Chair,", range: 0..<1, isSalutation: true),
      SpeechParagraph(use: .direction, text: "[Wait.]", range: 1..<2, isSalutation: false),
      SpeechParagraph(use: .ifTime(rank: 2), text: "Two yards.", range: 2..<3, isSalutation: false),
    ]
    let brief = PageSample.brief(
      .intervention, "meridian/4/interventions/a.md", .intervention(header), paragraphs: paragraphs)
    #expect(
      text(brief) == """
        Intervention of 4 March 2025
        Arvenia
        on item 4: Source limits
        draft · national · limit 3m

        Madam Chair,

        [Wait.]

        [if time 2] Two yards.

        """)
  }

  @Test func `a delegation, a document and a library`() {
    var delegation = DelegationHeader(code: DelegationCode("XAR"))
    delegation.name = PageSample.spanned("Arvenia")
    delegation.formalName = PageSample.spanned("the Republic of Arvenia")
    delegation.groups = [PageSample.spanned(DelegationCode("NAM"))]
    #expect(
      text(PageSample.brief(.delegation, "delegations/XAR.md", .delegation(delegation))) == """
        Arvenia
        XAR · the Republic of Arvenia
        groups: Movement of Non-Aligned Countries

        """)
    var document = DocumentHeader()
    document.symbol = PageSample.spanned("A/RES/74/247")
    document.date = PartialDate(iso: "2019-12").map { PageSample.spanned($0) }
    #expect(
      text(PageSample.brief(.document, "documents/A.md", .document(document))) == """
        documents/A.md
        A/RES/74/247 · December 2019

        """)
    var settings = LibraryHeader()
    settings.delegation = PageSample.spanned(DelegationCode("XAR"))
    settings.searches = [
      NamedValue(name: PageSample.spanned("mine"), value: PageSample.spanned("kind:position"))
    ]
    #expect(
      text(PageSample.brief(.library, "library.yaml", .library(settings))) == """
        The desk of Arvenia

        SAVED SEARCHES
         mine: kind:position

        """)
  }

  @Test func `Markdown in general`() {
    let body = """
      One **two** `three` [four](https://x.y) and more words to fill the line.

      1. first
      2. second
         - inner

      > a quote
      > that goes on

      ### Deeper

      ```
      a  b
      ```

      <!-- not shown -->

      ***
      """
    var document = DocumentHeader()
    document.title = PageSample.spanned("T")
    #expect(
      text(PageSample.brief(.document, "d.md", .document(document), body: body), columns: 40) == """
        T

        One two three four (https://x.y) and
        more words to fill the line.

         1. first
         2. second
            • inner

          a quote that goes on

        Deeper

          a  b

        ———

        """)
  }

  @Test func `nothing that acts on a terminal comes through`() {
    let bad = "a\u{1B}[2J\u{9B}b\u{202E}c\u{7}"
    var document = DocumentHeader()
    document.title = PageSample.spanned(bad)
    document.symbol = PageSample.spanned(bad)
    let body = "\(bad) **\(bad)**\n\n- \(bad)\n\n```\n\(bad)\n```\n\n## \(bad)\n"
    let brief = PageSample.brief(
      .document, bad, .document(document), body: body,
      diagnostics: [Diagnostic(.unknownKey(bad, nearest: bad), path: bad, range: 0..<1)])
    for scalar in text(brief).unicodeScalars where scalar != "\n" {
      let isControl = scalar.properties.generalCategory == .control
      let isFormat = scalar.properties.generalCategory == .format
      #expect(!isControl && !isFormat, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `deep nesting and long words do not get out of hand`() {
    let deep =
      String(repeating: "> ", count: 2_000) + "x\n\n" + String(repeating: "- ", count: 2_000)
    let long = String(repeating: "漢字a", count: 2_000)
    var document = DocumentHeader()
    document.title = PageSample.spanned(long)
    let brief = PageSample.brief(.document, "d.md", .document(document), body: deep + "\n\n" + long)
    let page = BriefPage.page(of: brief, in: PageSample.library, columns: 20)
    #expect(page.lines.count > 500)
    #expect(!page.text.isEmpty)
  }
}
