import Diplomacy
import Dossier
import Testing

@Suite struct PositionPageTests {
  private static let body = """
    Limits belong in an **annex** that can be revised without opening the treaty again.

    ## Must say

    - **Annex, not articles.** Numbers change faster than treaties.
      - source: EX/MER/2025/3, para. 4
    - No label here.
      - a nested thought

    ## Red lines

    - **A speed limit on the high seas.** Not as an article, an annex or a review clause.
      - watch: "maximum speed"

    ## Agreed language

    > limits for sources of noise

    — EX/MER/2023/7, OP 3

    ## limits

    In an annex.
    """

  private static func position() -> Brief {
    var header = PositionHeader(delegation: PageSample.spanned(DelegationCode("XAR")))
    header.stances = [("limits", Stance.conditional), ("speed", .oppose), ("other", .support)].map {
      StanceOnQuestion(question: PageSample.spanned($0.0), stance: PageSample.spanned($0.1))
    }
    header.asOf = PartialDate(iso: "2025-03-01").map { PageSample.spanned($0) }
    header.sources = [PageSample.spanned("Instructions")]
    return PageSample.brief(
      .position, "meridian/4/positions/XAR.md", .position(header), body: body,
      diagnostics: [
        Diagnostic(.unknownQuestion("other", nearest: "limits"), path: "XAR.md", range: 3..<4)
      ])
  }

  @Test func `a position as it is shown beside the columns`() {
    let page = BriefPage.page(of: Self.position(), in: PageSample.library, columns: 58)
    let problem = page.lines.filter { $0.runs.contains { $0.role == .problem } }
    let rest = Page(page.lines.filter { !problem.contains($0) })
    #expect(
      rest.text == """
        Arvenia
        on item 4: Source limits
        as of 1 March 2025 · stated · 1 source
        sources: Instructions

        ◆ conditional   Limits in the treaty itself?
        · undeclared    Surveys covered?
        ✗ oppose        A speed limit at sea?
        ● support       other

        Limits belong in an annex that can be revised without
        opening the treaty again.

        MUST SAY
         Annex, not articles. Numbers change faster than treaties.
           source: EX/MER/2025/3, para. 4
         No label here.
           • a nested thought

        RED LINES
         ✗ A speed limit on the high seas. Not as an article, an
           annex or a review clause.
           watch: "maximum speed"

        AGREED LANGUAGE
         “limits for sources of noise”
          EX/MER/2023/7, OP 3

        LIMITS IN THE TREATY ITSELF?
        In an annex.

        PROBLEM

        """)
    #expect(problem.first?.runs.first?.text.hasPrefix("!") == true)
  }

  @Test func `roles say what each part is`() {
    let page = BriefPage.page(of: Self.position(), in: PageSample.library, columns: 58)
    let roles: [(String, Page.Role)] = [
      ("Arvenia", .title), ("on item 4: Source limits", .subtitle), ("MUST SAY", .heading),
      ("annex", .strong), ("Annex, not articles.", .strong), ("✗ ", .redLine),
      ("A speed limit on the high seas.", .redLine), ("“limits for sources of noise”", .quote),
      ("EX/MER/2023/7, OP 3", .secondary), ("✗ oppose        ", .stance(.oppose)),
    ]
    let runs = page.lines.flatMap(\.runs)
    for (text, role) in roles {
      #expect(runs.contains(Page.Run(text, role)), "\(text)")
    }
  }

  @Test(arguments: [-3, 0, 1, 10, 16, 17, 20, 31, 40, 58, 80, 200])
  func `no line is wider than the page`(columns: Int) {
    let page = BriefPage.page(of: Self.position(), in: PageSample.library, columns: columns)
    for line in page.text.split(separator: "\n") {
      #expect(line.count <= max(16, columns), "\(line)")
    }
  }

  @Test func `a brief outside of any session has a page`() {
    let page = BriefPage.page(of: Self.position(), in: Library(), columns: 60)
    #expect(page.text.hasPrefix("XAR\nas of 1 March 2025"))
    #expect(page.text.contains("◆ conditional   limits\n"))
  }
}
