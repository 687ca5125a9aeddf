import Diplomacy
import Dossier
import Testing

@Suite struct PositionPageTests {
  private static let path = "meridian/4/positions/XAR.md"
  private static let text = """
    ---
    stances: {limits: conditional, speed: oppose, other: support}
    as-of: 2025-03-01
    sources: ['Instructions, 1 March', 'A paper']
    ---
    Limits belong in an **annex** that can be revised without opening the treaty again.

    ## Must say

    - **Annex, not articles.** Numbers change faster than treaties.
      - source: EX/MER/2023/7, para. 4
    - No label here.
      - a nested thought

    ## Red lines

    - **A speed limit on the high seas.** Not as an article, an annex or a review clause.
      - watch: "maximum speed"

    ## Fallback

    - Ten years for every ship.
      - needs: capital

    ## Agreed language

    > limits for sources of noise

    — EX/MER/2023/7, OP 3

    ## limits

    In an annex.
    """

  @Test func `a position as it is shown beside the columns`() {
    #expect(
      PageSample.page(Self.path, Self.text, columns: 58).text == """
        Arvenia
        on item 4: Source limits
        as of 1 March 2025 · stated · 2 sources
        sources: Instructions, 1 March; A paper

        ◆ conditional   Limits in the treaty itself?
        · undeclared    Surveys covered?
        ✗ oppose        A speed limit at sea?
        ● support       other

        Limits belong in an annex that can be revised without
        opening the treaty again.

        MUST SAY
         Annex, not articles. Numbers change faster than treaties.
           source: EX/MER/2023/7, para. 4
         No label here.
           • a nested thought

        RED LINES
         ✗ A speed limit on the high seas. Not as an article, an
           annex or a review clause.
           watch: "maximum speed"

        FALLBACK
         Ten years for every ship.
           needs: capital

        AGREED LANGUAGE
         “limits for sources of noise”
          EX/MER/2023/7, OP 3

        LIMITS IN THE TREATY ITSELF?
        In an annex.

        """)
  }

  @Test func `roles say what each part is`() {
    let runs = PageSample.page(Self.path, Self.text, columns: 58).lines.flatMap(\.runs)
    let roles: [(String, Page.Role)] = [
      ("Arvenia", .title), ("on item 4: Source limits", .subtitle), ("MUST SAY", .heading),
      ("annex", .strong), ("Annex, not articles.", .strong), ("✗ ", .redLine),
      ("A speed limit on the high seas.", .redLine), ("“limits for sources of noise”", .quote),
      ("EX/MER/2023/7, OP 3", .secondary), ("✗ oppose        ", .stance(.oppose)),
    ]
    for (text, role) in roles {
      #expect(runs.contains(Page.Run(text, role)), "\(text)")
    }
  }

  @Test func `problems stand at the end, with their lines`() throws {
    let page = PageSample.page(Self.path, "---\nstanses: {}\nas-of: soon\n---\nText.\n")
    let brief = try #require(
      BriefReader.read(Array("---\nstanses: {}\nas-of: soon\n---\nText.\n".utf8), path: Self.path))
    #expect(brief.diagnostics.count == 2)
    #expect(page.text.contains("\nText.\n\nPROBLEMS\n ! warning, line 2: "))
    #expect(page.text.contains("\n ! error, line 3: "))
    let words = page.text.split { $0.isWhitespace }.joined(separator: " ")
    for problem in brief.diagnostics { #expect(words.contains(problem.message)) }
    #expect(page.lines.last?.runs.last?.role == .problem)
  }

  @Test(arguments: [-3, 0, 1, 10, 16, 17, 20, 31, 40, 58, 80, 200])
  func `no line is wider than the page`(columns: Int) {
    let page = PageSample.page(Self.path, Self.text, columns: columns)
    #expect(page.lines.count > 20)
    for line in page.text.split(separator: "\n") {
      #expect(line.count <= max(16, columns), "\(line)")
    }
  }

  @Test func `lines know their place in the file`() throws {
    let page = PageSample.page(Self.path, Self.text, columns: 58)
    let line = try #require(page.lines.first { $0.runs.contains { $0.text.hasPrefix("Annex") } })
    let source = try #require(line.source)
    let words = String(decoding: Array(Self.text.utf8)[source], as: UTF8.self)
    #expect(words.hasPrefix("- **Annex, not articles.**"))
  }

  @Test func `a brief outside of any session has a page`() throws {
    let brief = try #require(BriefReader.read(Array(Self.text.utf8), path: Self.path))
    let text = BriefPage.page(of: brief, in: Library(), columns: 60).text
    #expect(text.hasPrefix("XAR\nas of 1 March 2025"))
    #expect(text.contains("◆ conditional   limits\n"))
  }

  @Test func `a session's position serves the items it names`() {
    let text = PageSample.page(
      "meridian/positions/XCO.md", "---\nitems: [4]\nstances: {speed: support}\n---\n"
    ).text
    #expect(text.hasPrefix("Corvania\non item 4: Source limits\nstated · no source\n"))
    #expect(text.contains("● support       A speed limit at sea?\n"))
  }

  @Test func `a former position says until when`() {
    let text = PageSample.page("meridian/4/positions/XAR.2024-11-20.md", "---\nstances: {}\n---\n")
      .text
    #expect(text.contains("\nas it was until 20 November 2024\n"))
  }

  /// Who reads a brief with its library has the library's problems in it already.
  @Test func aProblemIsToldOnce() throws {
    let text = "---\n---\n\n## Agreed language\n\n> Words.\n>\n> — A/RES/99/999, OP 2\n"
    var brief = try #require(BriefReader.read(Array(text.utf8), path: "s/1/positions/IRN.md"))
    brief.diagnostics += Library().diagnostics(of: brief)
    let page = BriefPage.page(of: brief, in: Library(), columns: 200).text
    #expect(page.contains("\nPROBLEM\n") && !page.contains("PROBLEMS"))
  }
}
