import Glibc
import Testing

/// Files whose contents are the fault; the numbers are the rows of FAULTS.md.
@Suite("Faults in what files hold") struct FaultyContentsTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let positions = "\(Desk.item)/positions"

  /// Writes one position that is at fault, and expects that the others are as ever.
  private func check(_ text: String, expecting lines: [String]) throws -> Run {
    try desk.write(text, to: "\(Self.positions)/FRA.md")
    let run = try desk.run("check")
    for line in lines { #expect(run.text.contains(line), "\(line)") }
    #expect(run.text.contains(" briefs: "))
    #expect(!run.text.contains("IRN.md:"))
    #expect(run.output.count < 20_000)
    let list = try desk.run("list", "positions")
    #expect(list.text.contains("ieg/2/FRA") && list.text.contains("ieg/2/IRN"))
    let show = try desk.run("show", "ieg/2/IRN")
    #expect(show.status == 0 && show.text.contains("Fulfilled."))
    return run
  }

  @Test("Fault 4: what turns or hides is shown by signs, balanced line by line, with a warning")
  func hiddenCharacters() throws {
    let text = "We \u{202E}etoppus\u{202C} it.\n\u{2066}And this\nwe\u{200B}do.\n"
    let run = try check(
      "---\nstances:\n  mandate: oppose\n---\n\n\(text)",
      expecting: [
        "FRA.md:6:4: warning[hidden-character]: The character U+202E",
        "FRA.md:7:1: warning[hidden-character]: The character U+2066",
        "FRA.md:8:3: warning[hidden-character]: The character U+200B",
      ])
    #expect(run.status == 0)
    #expect(try desk.run("check", "--strict").status == 1)
    #expect(try desk.run("show", "ieg/2/FRA").text.contains("We ◂etoppus▪ it. ▸And this we▫do."))
  }

  @Test("Fault 7: a line of ten megabytes is read, and what is wrong in it is told in little space")
  func aLongLine() throws {
    let long = String(repeating: "ships ", count: 850_000)
    let run = try check(
      "---\nstances:\n  mandate: oppose\n---\n\n\(long)\u{202E}\(long)\n",
      expecting: ["FRA.md:6:5100001: warning[hidden-character]"])
    #expect(run.status == 0)
    let show = try desk.run("show", "ieg/2/FRA")
    #expect(show.status == 0 && show.output.count > 10_000_000)
  }

  @Test("Fault 7: beyond the limit a file is refused in one sentence")
  func aHugeFile() throws {
    try desk.write("", to: "\(Self.positions)/FRA.md")
    try #require(truncate(desk.at("\(Self.positions)/FRA.md"), 1 << 30) == 0)
    let run = try desk.run("check")
    #expect(run.status == 1)
    #expect(run.text.contains("FRA.md:1:1: error[too-large]: "))
    let show = try desk.run("show", "\(Self.positions)/FRA.md")
    #expect(show.status == 66 && show.words.split(separator: "\n").count == 1)
    #expect(try desk.run("show", "ieg/2/IRN").status == 0)
  }

  @Test("Fault 13: a YAML alias bomb is refused with its line, and the rest is read")
  func anAliasBomb() throws {
    let names = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let bomb = zip(names, names.dropFirst()).map { one, next in
      "\(next): &\(next) [\(Array(repeating: "*\(one)", count: 9).joined(separator: ", "))]\n"
    }
    let run = try check(
      "---\nstances: {mandate: oppose}\na: &a [x, x]\n\(bomb.joined())---\n\nStill here.\n",
      expecting: ["FRA.md:5:", "error[front-matter-aliases]: "])
    #expect(run.status == 1)
    #expect(try desk.run("show", "ieg/2/FRA").text.contains("Still here."))
    #expect(try desk.run("list", "positions").text.contains("mandate ✗ oppose"))
  }

  @Test(
    "Fault 14: nesting without end is told and costs nothing",
    arguments: [
      ("---\nstances: \(String(repeating: "[", count: 20_000))\n---\n\nStill here.\n", true),
      (
        "---\nas-of: 2021\n---\n\nStill here.\n\n\(String(repeating: ">", count: 50_000)) x\n",
        false
      ),
      ("---\nas-of: 2021\n---\n\nStill here.\n\n\(String(repeating: "[", count: 50_000))\n", false),
      (
        "---\nas-of: 2021\n---\n\nStill here.\n\n\(String(repeating: "- ", count: 50_000))\n", false
      ),
    ])
  func deepNesting(text: String, isTold: Bool) throws {
    let told = isTold ? ["error[front-matter-too-deep]: "] : []
    #expect(try check(text, expecting: told).status == (isTold ? 1 : 0))
    #expect(try desk.run("show", "ieg/2/FRA").text.contains("Still here."))
  }

  @Test(
    "Fault 15: front matter that is none has its diagnostic, and the brief is shown all the same",
    arguments: [
      ("Still here.\n", ""),
      ("---\nas-of: 2021\n\nStill here.\n", "FRA.md:1:1: error[front-matter-unclosed]"),
      ("---\nas-of: 2021\n---\n---\nas-of: 2020\n---\n\nStill here.\n", "[front-matter-doubled]"),
      ("---\nstances:\n\tmandate: oppose\n---\n\nStill here.\n", "error[front-matter-tabs]"),
      ("---\nas-of: 2021\nas-of: 2020\n---\n\nStill here.\n", "FRA.md:3:1: error[duplicate-key]"),
      ("---\n- a\n- b\n---\n\nStill here.\n", "error[front-matter-not-keys]"),
      ("---\n'a\n---\n\nStill here.\n", "error[front-matter-"),
    ])
  func brokenFrontMatter(text: String, told: String) throws {
    let run = try check(text, expecting: [told])
    #expect(run.status == (told.contains("error") ? 1 : 0))
    #expect(try desk.run("show", "ieg/2/FRA").text.contains("Still here."))
  }

  @Test("Fault 16: two briefs for one reference are both named, and both can be had")
  func twoBriefsForOneReference() throws {
    try desk.write("---\nas-of: 2021\n---\n\nThe other one.\n", to: "\(Self.positions)/IRN.txt")
    try desk.write("---\nnumber: 2\ntitle: Twin\n---\n", to: "Briefs/ieg/3-twin/item.md")
    let run = try desk.run("check")
    #expect(run.status == 1)
    for (name, other) in [("IRN.txt:1:1", "IRN.md"), ("3-twin/item.md:2:9", "/item.md")] {
      let told = run.text.split(separator: "\n").contains {
        $0.contains(name) && $0.contains("[same-reference]") && $0.contains(other)
      }
      #expect(told, "\(name): \(run.text)")
    }
    #expect(try desk.run("show", "\(Self.positions)/IRN.md").text.contains("Fulfilled."))
    #expect(try desk.run("show", "\(Self.positions)/IRN.txt").text.contains("The other one."))
    #expect(try desk.run("list", "positions").text.split(separator: "\n").count == 2)
    #expect(try desk.run("list", "items").text.split(separator: "\n").count == 2)
  }

  @Test("Fault 17: references to nothing are listed, and circles end")
  func danglingAndCircularReferences() throws {
    try desk.write(
      "---\nname: European Union\nmembers: [G77]\ngroups: [G77]\n---\n",
      to: "Briefs/delegations/EU.md")
    try desk.write(
      "---\nname: Group of 77\nmembers: [EU]\ngroups: [EU, G77]\n---\n",
      to: "Briefs/delegations/G77.md")
    try desk.write(
      "---\nnumber: 2\ntitle: Future work\nquestions:\n  mandate: Renew?\ndocuments: [A/1/2]\n---\n",
      to: "\(Desk.item)/item.md")
    let run = try check(
      "---\nstances: {mandat: oppose}\n---\n\n## Fallback\n\n- Ground.\n  - for: nothing\n",
      expecting: [
        "FRA.md:2:11: error[unknown-question]", "FRA.md:8:10: warning[unknown-point]",
        "item.md:6:13: note[unknown-document]",
      ])
    #expect(run.status == 1)
    #expect(try desk.run("list", "delegations").text.contains("G77"))
    #expect(try desk.run("show", "delegations/EU").status == 0)
  }
}
