import Diplomacy
import Dossier
import Prose
import Statement
import TestKit
import Testing

@testable import Workbench

@Suite struct SpeechMeterTests {
  static let english = LanguageTag("en")

  static func words(_ text: String, _ language: LanguageTag = english) -> Int {
    var meter = SpeechMeter(language: language)
    meter.update(for: TextBuffer(text))
    return meter.words
  }

  @Test(arguments: [
    ("", 0), ("One two three.", 3), ("One\ntwo\n\nthree", 3), ("One <!-- not this --> two", 2),
    ("One <!-- not\n\nthis --> two", 2), ("One <!-- not\n\nthis", 1), ("[Look up.]\n\nOne two", 2),
    ("[if time] One two", 2), ("[if time 2] One two", 2), ("One [aside] two", 3), ("\n\n\n", 0),
    ("<!-- all -->", 0), ("--> one", 1),
  ]) func spokenWordsCount(text: String, words: Int) {
    #expect(Self.words(text) == words)
  }

  @Test func chineseCountsItsCharacters() {
    #expect(Self.words("主席女士", LanguageTag("zh")) == 4)
  }

  @Test func silentParagraphsAreKnownByTheirLines() {
    var meter = SpeechMeter(language: Self.english)
    meter.update(for: TextBuffer("One\n\n[Look\nup.]\n\n<!-- a\n\nb -->\n\ntwo"))
    #expect(meter.silent == [2..<4, 5..<6, 7..<8])
  }

  /// Pieces of speech that are counted, left out, or both.
  static let pieces = [
    "We ", "thank ", "the Chair", ". ", "co-operation ", "12 ", "A/RES/65/230 ", "\n", "\n\n",
    "\n\n", "<!-- ", "--> ", "<!-- note -->", "[if time] ", "[if time 2] ", "[", "] ",
    "\n\n[Pause.]\n\n", "\n\n[if time] Noise ", "не ", "état ",
  ]

  static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// A paragraph as people write them: said, said if there is time, a direction, a comment.
  static func paragraph(_ generator: inout SeededGenerator) -> String {
    let words = [
      "We thank", "the Chair.", "co-operation", "12", "A/RES/65/230", "noise,", "не", "état",
      "[agreed]", "a [bracket", "*very*", "<!-- a note -->", "a<!-- b\nc -->d", "\nand", "— —",
      "[1]", "“so”", "1 < 2",
    ]
    let count = Int.random(in: 1...9, using: &generator)
    let said = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return "[if time] So \(said)"
    case 1: return "[if time 2] So \(said)"
    case 2: return "[Pause for a while.]"
    case 3: return "<!-- \(Bool.random(using: &generator) ? "one\n\ntwo" : "one") -->"
    default: return "So \(said)"
    }
  }

  /// What Draft counts is what the statement counts, what it adds left out.
  @Test(arguments: [21, 22, 23, 24] as [UInt64]) func theStatementCountsTheSame(seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    let library = Desk().library
    for _ in 0..<200 {
      let body = (0..<5).map { _ in Self.paragraph(&generator) }.joined(separator: "\n\n")
      let file = "---\nstatus: draft\n---\n\n" + body
      let brief = try #require(BriefReader.read(Array(file.utf8), path: Fixture.draft))
      let statement = StatementLayout(of: brief, in: library)
      let said = statement.spoken.filter { $0.range != nil }.reduce(0) { $0 + $1.words }
      #expect(Self.words(body) == said, "\(body.debugDescription)")
    }
  }

  /// Counting only what changed gives what counting all gives.
  @Test(arguments: [31, 32, 33] as [UInt64]) func editsAreCountedAsTheWhole(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var meter = SpeechMeter(language: Self.english)
    var editor = TextEditor(Self.text(60, &generator))
    for _ in 0..<300 {
      let line = Int.random(in: 0..<editor.buffer.lines.count, using: &generator)
      let offset = Int.random(in: 0...20, using: &generator)
      editor.apply(.setCursor(TextPosition(line: line, offset: offset)), columns: 40)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: editor.apply(.undo, columns: 40)
      case 1: editor.apply(.redo, columns: 40)
      case 2: editor.apply(.deleteToLineEnd, columns: 40)
      case 3: editor.apply(.delete(.paragraph, .forward), columns: 40)
      case 4: editor.apply(.deleteBackward, columns: 40)
      default: editor.apply(.paste(Self.text(3, &generator)), columns: 40)
      }
      meter.update(for: editor.buffer)
      var whole = SpeechMeter(language: Self.english)
      whole.update(for: editor.buffer)
      #expect(meter.words == whole.words && meter.silent == whole.silent)
    }
  }

  @Test func theMetersSayTheTimeInWords() {
    func time(_ seconds: Int, of limit: Int?) -> String {
      DraftMeters(
        duration: .seconds(seconds), limit: limit.map { .seconds($0) }, words: 0,
        isModified: false, isSaving: false
      ).time
    }
    #expect(time(8, of: 180) == "0:08 of 3:00")
    #expect(time(180, of: 180) == "3:00 of 3:00")
    #expect(time(268, of: 180) == "1:28 over 3:00")
    #expect(time(268, of: nil) == "4:28")
    #expect(time(1, of: 0) == "0:01 over 0:00")
  }
}
