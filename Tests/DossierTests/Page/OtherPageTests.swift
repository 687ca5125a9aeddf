import Dossier
import Testing

@Suite struct OtherPageTests {
  @Test func `a session with its agenda`() {
    #expect(
      PageSample.text(of: "meridian/session.md") == """
        Exercise Meridian
        Meridian Conference
        Vienna, 3–7 March 2025
        speaking time: national 3m, group 5m

        AGENDA
         4  Source limits

        """)
  }

  @Test func `an item with its questions`() {
    #expect(
      PageSample.text(of: "meridian/4/item.md") == """
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
    let text = """
      - 10:04–10:08 XAL for COAST (group) — annex; surveys covered; no common position on speed
      - 10:18 COAST limits:oppose speed:support - guidelines only
      - XAR
      """
    #expect(
      PageSample.page("meridian/4/floor/2025-03-04.desk.md", text).text
        .replacing("\u{A0}", with: " ") == """
          Floor log, 4 March 2025
          on item 4: Source limits · kept by desk

          10:04–10:08  XAL    for COAST (group) – annex; surveys
                              covered; no common position on speed
          10:18        COAST  ✗ limits ● speed – guidelines only
                       XAR

          """)
  }

  @Test func `an intervention with what is not said`() {
    let text = """
      ---
      date: 2025-03-04
      ---
      Madam Chair,

      [Wait.]

      <!-- nobody reads this -->

      [if time 2] Two yards.
      """
    #expect(
      PageSample.page("meridian/4/interventions/a.md", text).text == """
        Intervention of 4 March 2025
        Arvenia
        on item 4: Source limits
        draft · national · limit 3m

        Madam Chair,

        [Wait.]

        [if time 2] Two yards.

        """)
  }

  @Test(arguments: [
    (
      "delegations/XAR.md",
      """
      ---
      name: Arvenia
      formal-name: the Republic of Arvenia
      groups: [NAM, COAST]
      ---
      """,
      """
      Arvenia
      XAR · the Republic of Arvenia
      groups: Movement of Non-Aligned Countries, Coastal Group

      """
    ),
    (
      "documents/A.md",
      """
      ---
      symbol: A/RES/74/247
      title: A Committee
      date: 2019-12
      ---
      ## OP 2

      Decides.
      """,
      """
      A Committee
      A/RES/74/247 · December 2019

      OP 2
      Decides.

      """
    ),
    (
      "library.yaml", "delegation: XAR\nsearches: {mine: kind:position}\n",
      """
      The desk of Arvenia

      SAVED SEARCHES
       mine: kind:position

      """
    ),
  ])
  func `a delegation, a document, a library`(path: String, text: String, page: String) {
    #expect(PageSample.page(path, text).text == page)
  }

  @Test func `Markdown in general`() {
    let text = """
      ---
      symbol: A/1
      title: T
      ---
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
    #expect(
      PageSample.page("documents/A.md", text, columns: 40).text == """
        T
        A/1

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
    let text = """
      ---
      symbol: "\(bad)"
      \(bad): x
      tags: ["\(bad)"]
      ---
      \(bad) **\(bad)** `\(bad)`

      - \(bad)

      ```
      \(bad)
      ```

      ## \(bad)
      """
    let page = PageSample.page("documents/\(bad).md", text)
    #expect(page.lines.count > 8)
    for scalar in page.text.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `deep nesting and long words do not get out of hand`() {
    let deep =
      String(repeating: "> ", count: 2_000) + "x\n\n" + String(repeating: "- ", count: 2_000)
    let long = String(repeating: "漢字a", count: 2_000)
    let page = PageSample.page("documents/d.md", deep + "\n\n" + long, columns: 20)
    #expect(page.lines.count > 500)
  }
}
