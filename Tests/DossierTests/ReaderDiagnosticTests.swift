import Diplomacy
import Dossier
import Testing

/// A bad text and exactly what is told of it, as `severity code line:column` and a suggestion.
struct BadText: CustomTestStringConvertible, Sendable {
  var name: String
  var path: String
  var text: String
  var told: [String]

  var testDescription: String { name }

  static func position(_ name: String, _ text: String, _ told: String...) -> BadText {
    BadText(name: name, path: "s/2/positions/IRN.md", text: text, told: told)
  }

  static func speech(_ name: String, _ text: String, _ told: String...) -> BadText {
    BadText(name: name, path: "s/2/interventions/a.md", text: text, told: told)
  }

  static func session(_ name: String, _ text: String, _ told: String...) -> BadText {
    BadText(
      name: name, path: "s/session.md", text: "---\ntitle: T\ndates: 2021-04-06\n" + text + "---\n",
      told: told)
  }

  static func floor(_ name: String, _ text: String, _ told: String...) -> BadText {
    BadText(name: name, path: "s/2/floor/2021-04-08.md", text: text, told: told)
  }
}

@Suite struct ReaderDiagnosticTests {
  static func told(_ bytes: [UInt8], _ path: String) -> [String] {
    guard let brief = BriefReader.read(bytes, path: path) else { return ["no brief"] }
    let lines = SourceLines(brief.text)
    return brief.diagnostics.map { diagnostic in
      let place = lines.location(ofOffset: diagnostic.range.lowerBound)
      let suggestion = diagnostic.suggestion.map { " → \($0)" } ?? ""
      return "\(diagnostic.severity) \(diagnostic.code) \(place.line):\(place.column)\(suggestion)"
    }
  }

  @Test(arguments: frontMatter + headers + sections + speeches + logs)
  func badTextIsTold(_ bad: BadText) {
    #expect(Self.told(Array(bad.text.utf8), bad.path) == bad.told)
  }

  static let frontMatter: [BadText] = [
    .init(
      name: "missing", path: "s/2/item.md", text: "Text.\n",
      told: ["error front-matter-missing 1:1"]),
    .init(
      name: "empty file", path: "documents/a.md", text: "",
      told: ["error front-matter-missing 1:1"]),
    .init(
      name: "empty", path: "s/2/item.md", text: "---\n---\n",
      told: ["error missing-key 1:1 → number: ", "error missing-key 1:1 → title: "]),
    .position("unclosed", "---\nas-of: 2021\n\nText.\n", "error front-matter-unclosed 1:1 → ---"),
    .position("no final newline", "---\nas-of: 2021\n---"),
    .position(
      "doubled", "---\nas-of: 2021\n---\n\n---\nas-of: 2022\n---\n",
      "warning front-matter-doubled 5:1"),
    .position(
      "tabs", "---\nstances:\n\tmandate: oppose\n---\n", "error front-matter-tabs 3:1"),
    .position(
      "duplicate key", "---\nas-of: 2021\nas-of: 2022\n---\n", "error duplicate-key 3:1"),
    .position(
      "duplicate key below", "---\nstances:\n  a: oppose\n  a: support\n---\n",
      "error duplicate-key 4:3"),
    .position(
      "duplicate key beside what only YAML reads",
      "---\nas-of: 2021\nas-of: 2022\nsources: >\n  x\n---\n",
      "error duplicate-key 3:1"),
    .session(
      "a colon in a title", "place: Foo: bar\n",
      "error front-matter-broken 4:11 → place: \"Foo: bar\""),
    .position("a list at the top", "---\n- a\n- b\n---\n", "error front-matter-not-keys 2:1"),
    .position("a text at the top", "---\nwords\n---\n", "error front-matter-not-keys 2:1"),
    .position(
      "alias bomb",
      "---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
        + "c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n---\n",
      "warning unknown-key 2:1", "warning unknown-key 3:1", "warning unknown-key 4:1",
      "error front-matter-aliases 4:33"),
    .position(
      "deep", "---\nx: " + String(repeating: "[", count: 20_000) + "\n---\n",
      "warning unknown-key 2:1", "error front-matter-too-deep 2:27"),
  ]

  @Test func aRuleInTheBodyDoesNotCloseTheFrontMatter() throws {
    let text = "---\nas-of: 2021\n\n## Notes\n\nWords stay.\n\n---\n\nMore.\n"
    let path = "s/2/positions/IRN.md"
    #expect(Self.told(Array(text.utf8), path) == ["error front-matter-unclosed 1:1 → ---"])
    let brief = try #require(BriefReader.read(Array(text.utf8), path: path))
    #expect(brief.sections.map(\.kind) == [.notes])
  }

  static let headers: [BadText] = [
    .position(
      "unknown key", "---\nstance:\n  a: oppose\n---\n", "warning unknown-key 2:1 → stances"),
    .position(
      "unknown stance", "---\nstances:\n  a: opose\n---\n", "error unknown-value 3:6 → oppose"),
    .position("no map", "---\nstances: oppose\n---\n", "error wrong-shape 2:10"),
    .position("no text", "---\nas-of: [2021]\n---\n", "error wrong-shape 2:8"),
    .position("no such day", "---\nas-of: 2021-02-30\n---\n", "error no-such-day 2:8"),
    .position("no date", "---\nas-of: spring 2021\n---\n", "error not-a-date 2:8"),
    .position("empty value", "---\nas-of:\n---\n", "warning empty-value 2:1"),
    .position(
      "é before the place", "---\nstances: {é: opose}\n---\n", "error unknown-value 2:14 → oppose"),
    .init(
      name: "small letters in a file's name", path: "s/2/positions/irn.md", text: "x\n",
      told: ["warning not-a-code 1:1 → IRN"]),
    .init(
      name: "a name for a code in a file's name", path: "s/2/positions/Иран.md", text: "x\n",
      told: ["warning not-a-code 1:1 → IRN"]),
    .init(
      name: "reversed", path: "s/session.md",
      text: "---\ntitle: T\ndates: 2021-04-08/2021-04-06\n---\n",
      told: ["error dates-reversed 3:8 → 2021-04-06/2021-04-08"]),
    .init(
      name: "no such day in an interval", path: "s/session.md",
      text: "---\ntitle: T\ndates: 2021-04-31/2021-05-06\n---\n",
      told: ["error no-such-day 3:8"]),
    .init(
      name: "an empty title", path: "s/session.md", text: "---\ntitle:\ndates: 2021-04-08\n---\n",
      told: ["warning empty-value 2:1", "error missing-key 2:1 → title: "]),
    .session("no duration", "speaking-time:\n  national: 3 min\n", "error not-a-duration 5:13"),
    .session("no role", "speaking-time:\n  grup: 3m\n", "warning unknown-key 5:3 → group"),
    .session("no language", "languages: [english]\n", "error not-a-language 4:13"),
    .session("twice", "languages: [en, fr, en]\n", "warning repeated-value 4:21"),
    .session("no choice", "formal-names: allways\n", "error unknown-value 4:15 → always"),
    .init(
      name: "library", path: "library.yaml",
      text: "delegation: IRN\npace: fast\nallow:\n  red-lines: no\npaper: a4\n",
      told: [
        "error not-a-number 2:7", "error red-line-allowed 4:3", "error unknown-value 5:8 → A4",
      ]),
    .speech(
      "values", "---\nnumbered: maybe\nstatus: final\ndate: 8 April\n---\n",
      "error unknown-value 2:11", "error unknown-value 3:9", "error not-a-date 4:7"),
  ]

  static let sections: [BadText] = [
    .position(
      "colon", "## Red lines:\n\n- x\n", "warning nearly-known-heading 1:4 → Red lines"),
    .position(
      "exchanged", "## Talking pionts\n\n- x\n",
      "warning nearly-known-heading 1:4 → Talking points"),
    .position("a heading of one's own", "## Petition\n\n- x\n"),
    .position("prose", "## Must say\n\nwords\n", "note section-without-points 1:4"),
    .position("watch", "## Red lines\n\n- x\n  - watch:\n", "warning watch-without-phrases 4:5"),
    .position(
      "for", "## Red lines\n\n- **No go.** x\n\n## Fallback\n\n- x\n  - for: no-goo\n",
      "warning unknown-point 8:10 → no-go"),
    .position(
      "quote", "## Agreed language\n\n> words\n\nand more\n",
      "warning quote-without-source 3:1"),
    .position("bidi", "a\u{202E}b\n", "warning hidden-character 1:2"),
  ]

  static let speeches: [BadText] = [
    .speech("unclosed", "Mr. Chair,\n\n<!-- a\n\nWe\n", "error comment-unclosed 3:1 → -->"),
    .speech("unclosed inside", "We <!-- a\n", "error comment-unclosed 1:4 → -->"),
    .speech("no reason", "<!-- allow names -->\nWe\n", "warning allow-without-reason 1:12"),
    .speech("red line", "<!-- allow red-lines: x -->\nWe\n", "error red-line-allowed 1:12"),
  ]

  static let logs: [BadText] = [
    .init(
      name: "name", path: "s/2/floor/monday.md", text: "",
      told: ["warning file-name-not-a-day 1:1"]),
    .floor(
      "time", "- 10:72 IRQ\n- 25:00 IRQ\n", "error impossible-time 1:3", "error impossible-time 2:3"
    ),
    .floor("reversed", "- 10:32–10:30 IRQ\n", "warning times-reversed 1:3"),
    .floor(
      "no delegation", "- 10:32 — words\n- \n- 10:32\n", "error entry-without-delegation 1:9",
      "error entry-without-delegation 3:8"),
    .floor("role", "- IRQ (grupo)\n", "error unknown-value 1:8 → group"),
    .floor("stance", "- IRQ a:yes\n", "error unknown-value 1:9"),
    .floor("words", "- IRQ says no\n", "warning entry-not-understood 1:7"),
  ]

  @Test func bytesThatAreNoTextAreTold() {
    let told = Self.told(
      Array("ab".utf8) + [0xFF, 0xC3] + Array("c\n".utf8), "s/2/positions/IRN.md")
    #expect(told == ["warning invalid-utf-8 1:3"])
  }

  @Test func theSecondPlaceOfAConflictIsNamed() throws {
    let text = "---\nas-of: 2021\nas-of: 2022\n---\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    #expect(brief.diagnostics.first?.related.map(\.range) == [4..<9])
    guard case .position(let header) = brief.header else { return }
    #expect(header.asOf?.value.iso == "2021")
  }

  @Test func aBrokenFrontMatterLeavesTheRestReadable() throws {
    let text = "---\ntitle: A: b\ndates: 2021-04-06\n  bad\n---\n## Notes\n\nx\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/session.md"))
    guard case .session(let header) = brief.header else { return }
    #expect(header.title?.value == "A: b")
    #expect(header.dates?.value.iso == "2021-04-06")
    #expect(brief.sections.map(\.kind) == [.notes])
  }

  @Test func theExcerptUnderlinesWhatIsWrong() throws {
    let text = "---\nstances:\n  字: opose\n---\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    let excerpt = try #require(brief.diagnostics.first).excerpt(in: SourceLines(text))
    #expect(
      excerpt == """
        s/2/positions/IRN.md:3:6: error[unknown-value]: "opose" is no value for "字"; write \
        support, conditional, flexible, abstain, oppose or undeclared. Perhaps: oppose
          字: opose
              ^~~~~
        """)
  }

  @Test func nothingInAnExcerptActsOnATerminal() throws {
    let text = "---\n\u{1B}]0;x\u{7}\u{202E}: 1\n---\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    for diagnostic in brief.diagnostics {
      let excerpt = diagnostic.excerpt(in: SourceLines(text))
      #expect(!excerpt.unicodeScalars.contains { [0x1B, 0x07, 0x202E].contains($0.value) })
    }
    #expect(!brief.diagnostics.isEmpty)
  }
}
