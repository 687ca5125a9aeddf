import Foundation
import Testing

@Suite("attache cite") struct CiteCommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write(
      "Mr. Chair,\n\nas resolution 26/4, A/311197 and\nresolution 74/247 say in OP5.\n",
      to: "a.txt")
  }

  private static let intervention = "Briefs/ieg/2-future-work/interventions/x.md"

  @Test func printsALineForEach() throws {
    let run = try desk.run("cite", "a.txt")
    #expect(run.status == 0 && run.words.isEmpty, "\(run.words)")
    #expect(
      run.text == """
        a.txt:3:4   26/4          resolution 26/4    ambiguous; name the organ
        a.txt:3:21  A/311197      A/311197           damaged; probably A/31/197
        a.txt:4:1   A/RES/74/247  resolution 74/247
        a.txt:4:26  op:5          OP5

        """)
  }

  @Test func printsTheDocumentedKeys() throws {
    let run = try desk.run("cite", "a.txt", "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.text.hasPrefix(
        """
        [{"path":"a.txt","text":"resolution 26/4","symbol":"26/4","line":3,"column":4,\
        "kind":"resolution","ambiguous":true,"suggestion":null},{"path":"a.txt",\
        "text":"A/311197","symbol":"A/311197","line":3,"column":21,"kind":"document",\
        "ambiguous":false,"suggestion":"A/31/197"},
        """.replacingOccurrences(of: "\n", with: "")), "\(run.text)")
    #expect(run.text.contains("\"kind\":\"pinpoint\""))
    #expect(try desk.run("cite", "/dev/null", "--format", "json").status == 66)
    try desk.write("Nothing, 24/7.\n", to: "b.txt")
    #expect(try desk.run("cite", "b.txt", "--format", "json").text == "[]\n")
    #expect(try desk.run("cite", "b.txt").text == "")
  }

  @Test func readsStandardInput() throws {
    for words in [["cite"], ["cite", "-"]] {
      let run = try Program.run(words, in: desk.path, redirection: "<a.txt")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("-:3:4   26/4"), "\(run.text)")
    }
    let none = try desk.run("cite", redirection: "<&-")
    #expect(none.status == 0 && none.text.isEmpty)
    let folder = try desk.run("cite", redirection: "<.")
    #expect(folder.status == 66)
    #expect(folder.words.contains("Standard input could not be read"), "\(folder.words)")
  }

  @Test func asksTheSessionWhoseItIs() throws {
    let session = "---\ntitle: Expert Group\nbody: CCPCJ\ndates: 2021-04-06/2021-04-08\n---\n"
    try desk.write(session, to: "Briefs/ieg/session.md")
    let text = "---\nstatus: draft\n---\n\nResolution 26/4 and resolution 65/230.\n"
    try desk.write(text, to: Self.intervention)
    for words in ["cite \(Self.intervention)", "cite ieg/2/interventions/x"] {
      let run = try desk.run(words: words)
      #expect(
        run.text == """
          ieg/2-future-work/interventions/x.md:5:1   CCPCJ/26/4    Resolution 26/4
          ieg/2-future-work/interventions/x.md:5:21  A/RES/65/230  resolution 65/230

          """, "\(run.words)")
    }
    #expect(try desk.run(words: "cite a.txt --session ieg").text.contains("CCPCJ/26/4"))
    #expect(try desk.run(words: "cite a.txt --body HRC").text.contains("A/HRC/RES/26/4"))
  }

  @Test(
    arguments: [
      ("cite nowhere.txt", 66, "There is no nowhere.txt"),
      ("cite nowhere.txt --library none", 66, "There is no file nowhere.txt"),
      ("cite Briefs", 66, "Briefs is a folder"),
      ("cite a.txt --session nowhere", 66, "There is no nowhere"),
      ("cite a.txt --body Atlantis", 64, "Atlantis is no organ that is known"),
      ("cite a.txt --body HRC --session ieg", 64, "not both"),
      ("cite a.txt --format csv", 64, "csv"),
    ] as [(String, Int32, String)])
  func endsAsDocumented(words: String, status: Int32, complaint: String) throws {
    let run = try desk.run(words: words)
    #expect(run.status == status && run.text.isEmpty)
    #expect(run.words.contains(complaint), "\(run.words)")
  }

  @Test func nothingOfATextActsOnTheTerminal() throws {
    let bytes =
      Array("A/RES/\u{1B}]0;x\u{7}65/230 resolution\u{202E} 74/247 \u{1B}[31mA/2629".utf8)
      + [0xFF, 0xC0] + Array(" S/PV.7272".utf8)
    try desk.write(bytes: bytes, to: "x.txt")
    for format in ["text", "json"] {
      let run = try desk.run("cite", "x.txt", "--format", format)
      #expect(run.status == 0)
      #expect(run.text.contains("S/PV.7272"))
      #expect(!run.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!run.text.contains("\u{202E}"))
    }
  }
}
