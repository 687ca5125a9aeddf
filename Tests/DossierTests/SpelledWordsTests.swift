import Dossier
import Prose
import Testing

@Suite("Words to spell") struct SpelledWordsTests {
  private func words(_ text: String, isInComment: Bool = false) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let paragraph = ParagraphToSpell(
      lines: lines.enumerated().map { .init(version: UInt64($0.offset), text: $0.element) },
      isInComment: isInComment)
    return zip(lines, paragraph.words()).flatMap { line, ranges in
      ranges.map { String(line.slice($0)) }
    }
  }

  @Test(
    arguments: [
      ("", ""), ("We welcome the paper.", "We|welcome|the|paper"),
      ("“Peace”, (war) and—so", "Peace|war|and|so"), ("don't don’t 'quoted'", "don't|don’t|quoted"),
      ("vis-à-vis well-known -- end-", "vis-à-vis|well-known|end"),
      ("UNESCO, NGOs, eGov, UNESCO's, LDCs and McDonald", "and"),
      ("Afro-Asian l’État", "Afro-Asian|l’État"),
      ("A/RES/74/247 and A/CONF.232/2023/L.3/Rev.1 and/or", "and|and|or"),
      ("§4 2nd 4th covid19 word_word 3x", ""), ("a I x", ""), ("e.g. i.e. U.N. etc.", "etc"),
      ("see https://un.org/en or www.un.org or x@un.org or un.org", "see|or|or|or"),
      ("code `teh word` after, lone ` tick", "code|after|lone|tick"),
      ("[Look up.] said", "said"), ("[if time] We thnak [all [of] you] so", "We|thnak|so"),
      ("open [ bracket stays", "open|bracket|stays"), ("odd ] too", "odd|too"),
      ("one [two\nthree\nfour] five", "one|five"), ("one [two\nthree", "one|two|three"),
      ("before <!-- teh --> after <!-- on\nand on --> end", "before|after|end"),
      ("<!-- [ --> a1 word ] last", "word|last"),
      ("l'ONU n'est qu'une étape à l'égard", "n'est|qu'une|étape|l'égard"),
      ("Российская Федерация и кое-кто", "Российская|Федерация|кое-кто"),
      ("السيد الرئيس، شكراً", "السيد|الرئيس|شكراً"), ("مُحَمَّد", "مُحَمَّد"),
      ("¿Cómo está? ¡Qué año!", "Cómo|está|Qué|año"), ("中文 is 好", "is"),
      ("e\u{301}te\u{301} now", "now"),
      ("👩‍👩‍👧 family🇺🇳 flag", "family|flag"), ("a\u{200B}bc\u{A0}de", "bc|de"),
      ("naïve\tfaçade", "naïve|façade"),
    ] as [(String, String)])
  func areFoundInEveryScript(text: String, expected: String) {
    #expect(words(text).joined(separator: "|") == expected, "\(text)")
  }

  @Test func aCommentThatWasOpenedAboveHides() {
    #expect(words("still hidden --> seen", isInComment: true) == ["seen"])
    #expect(words("all hidden\nhere", isInComment: true).isEmpty)
  }

  @Test func wordsLieInTheLineInOrder() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "[", "]", "`", "<!--", "-->", "é", "'", "-", ".", "/", "4", "A", "b", " ", "\n", "м",
      "\u{301}", "中",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let found = ParagraphToSpell(
        lines: lines.map { .init(version: 1, text: $0) }, isInComment: Bool.random()
      ).words()
      #expect(found.count == lines.count)
      for (line, ranges) in zip(lines, found) {
        var end = 0
        for range in ranges {
          #expect(range.lowerBound >= end && range.upperBound <= line.utf8.count, "\(text)")
          #expect(!String(line.slice(range)).contains("\u{FFFD}"))
          end = range.upperBound
        }
      }
    }
  }
}
