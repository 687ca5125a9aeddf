import Dossier
import Prose
import Testing

@Suite struct PlacedDiagnosticTests {
  /// A problem of what stands between `‸` and `‸`.
  private func placed(_ marked: String) throws -> PlacedDiagnostic {
    // By scalars: an accent would join the mark before it.
    let parts = marked.unicodeScalars.split(separator: "‸", omittingEmptySubsequences: false)
      .map(String.init)
    try #require(parts.count == 3)
    let start = parts[0].utf8.count
    let problem = Diagnostic(
      .impossibleTime("x"), path: "a.md", range: start..<start + parts[1].utf8.count)
    return try #require(PlacedDiagnostic.all([problem], in: parts.joined()).first)
  }

  @Test(
    arguments: [
      ("plain", "one ‸two‸ three", "one two three", "    ~~~"),
      ("at the end", "one‸‸", "one", "   ~"),
      ("over the line's end", "one ‸two\nthree‸", "one two", "    ~~~"),
      ("wide letters before", "字字 ‸ab‸", "字字 ab", "     ~~"),
      ("wide letters", "a ‸字字‸ b", "a 字字 b", "  ~~~~"),
      ("marks of letters", "e\u{301}‸e\u{301}x‸", "e\u{301}e\u{301}x", " ~~"),
      ("from inside a cluster", "ae‸\u{301}‸b", "ae\u{301}b", " ~"),
      ("a tab", "\ta ‸b‸", "␉a b", "   ~"),
      ("controls", "a\u{1B}[0m\0‸b\u{7}‸", "a␛[0m␀b␇", "      ~~"),
      ("bidi controls", "a\u{202E}‸b‸", "a◂b", "  ~"),
      ("a carriage return", "a ‸b‸\r\nc", "a b", "  ~"),
      ("a byte order mark", "\u{FEFF}‸ab‸", "ab", "~~"),
      ("a flag and a family", "🇫🇷 ‸👩‍👧‸ x", "🇫🇷 👩‍👧 x", "   ~~"),
      ("right to left", "المادة ‸٢‸ من", "المادة ٢ من", "       ~ ٢"),
      (
        "right to left elsewhere", "stances: {ا: ‸opose‸}", "stances: {ا: opose}",
        "             ~~~~~ opose"
      ),
    ] as [(String, String, String, String)])
  func thePlaceIsUnderlined(name: String, marked: String, line: String, marks: String) throws {
    let shown = try placed(marked).text.split(separator: "\n").dropFirst().map(String.init)
    let expected = ["  \(line)", "  \(marks)"]
    #expect(shown == expected, "\(name)")
  }

  @Test func anEmptyLineIsNotShown() throws {
    #expect(try placed("a\n‸‸\nb").text == "a.md:2:1: \(Self.sentence)\n")
  }

  private static let sentence =
    "error[impossible-time]: There is no time x; write hours and minutes as in 10:32."

  @Test(arguments: [0, 1, 20, 28, 60, 75, 76, 77, 200, 5000], [0, 1, 40, 76, 5000])
  func longLinesAreShortenedAroundThePlace(before: Int, after: Int) throws {
    for letter in ["x", "字", "é"] { try shortens(before, after, letter) }
  }

  private func shortens(_ before: Int, _ after: Int, _ letter: String) throws {
    let words = String(repeating: letter, count: before)
    let problem = try placed("\(words)‸ab‸\(String(repeating: letter, count: after))")
    let lines = problem.text.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(DisplayWidth.width(of: lines[1]) <= 80)
    #expect(problem.start.column == before + 1 && problem.endColumn == before + 3)
    // The marks stand below the very letters.
    let shown = lines[1].firstRange(of: "ab").map { lines[1][..<$0.lowerBound] }
    let indent = lines[2].prefix { $0 == " " }
    #expect(shown.map { DisplayWidth.width(of: $0) } == indent.count)
    let isWhole = (before + after) * DisplayWidth.width(of: letter) + 2 <= 76
    #expect(lines[1].contains("…") != isWhole)
  }

  @Test func manyPlacesOfOneLineAreCountedAsOneByOne() {
    var dice = Dice(state: 11)
    let pieces = [
      "a", "é", "e\u{301}", "字", "🇫🇷", "👩‍👧", "\r\n", "\n", "\u{200D}", "\u{202E}", "\t", "اب",
    ]
    for _ in 0..<60 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      let count = text.utf8.count
      let problems = (0..<30).map { _ in
        let start = Int.random(in: 0...count, using: &dice)
        return Diagnostic(
          .timesReversed, path: "a.md", range: start..<Int.random(in: start...count, using: &dice))
      }
      let lines = SourceLines(text)
      for problem in PlacedDiagnostic.all(problems, in: text) {
        let range = problem.diagnostic.range
        #expect(problem.start == lines.location(ofOffset: range.lowerBound))
        #expect(problem.start == Self.location(of: range.lowerBound, in: text))
        #expect(problem.endColumn >= problem.start.column)
      }
    }
  }

  /// Counted from the start of the text, cluster by cluster.
  private static func location(of offset: Int, in text: String) -> Dossier.SourceLocation {
    var place = Dossier.SourceLocation(line: 1, column: 1)
    var end = 0
    for cluster in text {
      end += cluster.utf8.count
      let isLineEnd = cluster == "\n" || cluster == "\r\n"
      if end > offset { return place }
      place =
        isLineEnd
        ? Dossier.SourceLocation(line: place.line + 1, column: 1)
        : Dossier.SourceLocation(line: place.line, column: place.column + 1)
    }
    return place
  }

  @Test func otherPlacesAreNamedInTheSentence() throws {
    let text = "---\nas-of: 2021\nas-of: 2022\n---\n"
    let brief = try #require(BriefReader.read(Array(text.utf8), path: "s/2/positions/IRN.md"))
    let problem = try #require(PlacedDiagnostic.all(brief.diagnostics, in: text).first)
    #expect(problem.message.hasSuffix("; delete one of them (the other: line 2)."))
    #expect(problem.text.hasPrefix("s/2/positions/IRN.md:3:1: error[duplicate-key]: "))
  }

  /// Were a line walked for each of its problems, these would take minutes.
  @Test(.timeLimit(.minutes(2)))
  func linesFullOfProblemsTakeTimeInProportion() {
    let words = String(repeating: "a:x ", count: 3000)
    let keys = (0..<3000).map { "k\($0): x" }.joined(separator: ", ")
    for (path, text) in [
      ("s/2/floor/2021-04-08.md", "- IRQ \(words)\n"),
      ("s/2/positions/IRN.md", "---\nstances: {\(keys)}\n---\n"),
      ("s/2/positions/IRN.md", "---\nstances: {\(words.replacing("a:x ", with: "a: x, "))}\n---\n"),
    ] {
      let brief = BriefReader.read(Array(text.utf8), path: path)
      let placed = PlacedDiagnostic.all(brief?.diagnostics ?? [], in: text)
      #expect(placed.count >= 2999)
      #expect(placed.last?.start.line ?? 0 >= 1)
    }
  }
}
