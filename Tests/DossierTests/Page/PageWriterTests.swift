import Dossier
import Prose
import Testing

@Suite struct PageWriterTests {
  private static let awkward = [
    "", " ", "word", "two  spaces\tand\na line break", "漢字かな交じり文、句読点。「引用」（括弧）",
    "支持UNODC的工作", "e\u{301}\u{302}\u{303} combined", "👨‍👩‍👧‍👦 family 🇦🇹 flag", "السيد الرئيس، شكرا",
    "\u{1B}[31m red \u{202E} back \u{0} end", String(repeating: "unbroken", count: 20),
    "le\u{A0}8\u{202F}avril", String(repeating: "\u{301}", count: 50),
  ]

  @Test(arguments: awkward, [16, 17, 23, 40])
  func `no line is wider than the page, whatever the text`(text: String, columns: Int) {
    var writer = PageWriter(columns: columns)
    let runs = [Page.Run(text, .text), Page.Run(text, .strong), Page.Run(" " + text, .text)]
    writer.write(runs, indent: 2, hanging: 3)
    writer.write(runs, beside: Page.Run("✗", .redLine), indent: 1, hanging: 4)
    writer.write(runs, beside: Page.Run(text, .strong), hanging: 6)
    writer.write(runs, beside: Page.Run("1.", .text), hanging: 3, margin: Page.Run("0:01", .text))
    writer.writeCentred(runs)
    writer.writeVerbatim(text, role: .code, indent: 2)
    for line in writer.page.lines {
      let width = line.runs.reduce(line.indent) { $0 + DisplayWidth.width(of: $1.text) }
      #expect(width <= columns, "\(line)")
    }
  }

  @Test(arguments: awkward)
  func `no word is lost and roles stay with their words`(text: String) {
    var writer = PageWriter(columns: 16)
    writer.write([Page.Run(text, .text), Page.Run(text, .strong)])
    for role in [Page.Role.text, .strong] {
      let shown = writer.page.lines.flatMap(\.runs).filter { $0.role == role }.map(\.text).joined()
      let blanks: Set<Unicode.Scalar> = [" ", "\n", "\t"]
      let kept = text.unicodeScalars.filter { !blanks.contains($0) }
      let wanted = VisibleText.safe(String(String.UnicodeScalarView(kept)))
      #expect(shown.filter { $0 != " " } == wanted)
    }
  }

  /// A brief may be one line of many megabytes.
  @Test(arguments: [
    ("## Notes\n\n", "words ", ""), ("", "> quoted ", ""), ("```\n", "code\n", "```\n"),
    ("- **A.** ", "é", ""), ("", "\n\nx", ""),
  ]) func ofAVeryLongBriefTheBeginningIsLaidOut(start: String, part: String, end: String) throws {
    let text = start + String(repeating: part, count: 20_000) + "\n" + end
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    let page = BriefPage.page(of: brief, in: Library(), columns: 60, limit: 4096)
    #expect(page.text.utf8.count < 20_000)
    #expect(page.text.contains("The rest is too long"))
    let whole = BriefPage.page(of: brief, in: Library(), columns: 60)
    #expect(!whole.text.contains("The rest is too long"))
  }

  @Test func `hanging lines, marks and margins`() {
    var writer = PageWriter(columns: 20)
    let words = [Page.Run("one two three four five", .text)]
    writer.write(words, indent: 1, hanging: 2)
    writer.blank()
    writer.blank()
    writer.write(words, beside: Page.Run("✗", .redLine), indent: 1, hanging: 2)
    writer.blank()
    writer.write(words, beside: Page.Run("", .text), hanging: 0, margin: Page.Run("0:01", .text))
    writer.blank()
    writer.writeCentred([Page.Run("middle", .title)])
    writer.blank()
    #expect(
      writer.page.text == """
         one two three four
           five

         ✗ one two three
           four five

        one two three   0:01
        four five

               middle

        """)
  }
}
