import Diplomacy
import Dossier
import Testing

@testable import Review

@Suite struct ReviewedParagraphTests {
  /// Source, its words with `·` for each space put in the place of what is not spoken.
  @Test(arguments: [
    ("Plain words.", "Plain words."),
    ("A **bold** and *slanted* word.", "A ··bold·· and ·slanted· word."),
    ("snake_case and _this_.", "snake_case and ·this·."),
    ("See [the paper](https://x.org/a) now.", "See ·the paper·················· now."),
    ("A [reasonable] time.", "A [reasonable] time."),
    ("[if time 2] We add this.", "··········· We add this."),
    ("Well <!-- allow names: x --> said.", "Well ······················· said."),
    ("An unclosed <!-- comment stays.", "An unclosed <!-- comment stays."),
    (#"Twenty \* five \[not agreed\]."#, "Twenty ·* five ·[not agreed·]."),
    ("Law &amp; order &unknown; here", "Law &···· order &unknown; here"),
    ("two\n> quoted\n> lines", "two\n· quoted\n· lines"),
    ("a < b and <em>c</em>", "a < b and ····c·····"),
    ("![map](m.png) of it", "··map········ of it"),
    ("trailing\\\nbreak", "trailing·\nbreak"),
    ("]( ] [ (", "]( ] [ ("),
    ("", ""),
  ])
  func words(of source: String, are expected: String) {
    let isOptional = source.hasPrefix("[if time")
    let paragraph = ReviewedParagraph(source, use: isOptional ? .ifTime(rank: 2) : .spoken)
    #expect(
      paragraph.words
        == expected.split(separator: "·", omittingEmptySubsequences: false)
        .joined(separator: " "))
    #expect(paragraph.words.utf8.count == source.utf8.count)
  }

  @Test func directionsHaveNoWords() {
    let paragraph = ReviewedParagraph("[Pause.]", use: .direction, number: nil)
    #expect(paragraph.words.isEmpty && paragraph.sentences.isEmpty && !paragraph.isSpoken)
  }

  @Test func sentencesLeaveOutWhatIsBetween() {
    let paragraph = ReviewedParagraph("One is No. 5 of\nthem.  Two *is*\nshort! Three")
    #expect(
      paragraph.sentences.map { String(paragraph.text($0)) }
        == ["One is No. 5 of\nthem.", "Two  is \nshort!", "Three"])
  }

  @Test func wordsAreThoseThatMarkdownReads() throws {
    let text = """
      ---
      title: x
      ---
      <!-- a note
      over lines --> Mr. Chair,

      We **thank** you, and [our *friends*](https://a.b/c?d=e "t") too.

      > A quote
      > of two lines

      - one `point`
      - another \\[bracket\\]

      [if time] A late<br>word &mdash; and more.

      [Pause.]

      ## Notes

      Never said.
      """
    let brief = try #require(
      BriefReader.read(Array(text.utf8), path: "s/1/interventions/a.md"))
    let paragraphs = ReviewedParagraph.all(of: brief, in: LanguageTag("en"))
    #expect(paragraphs.count == brief.paragraphs.count)
    for (reviewed, read) in zip(paragraphs, brief.paragraphs) where read.use != .direction {
      #expect(
        reviewed.words.filter { !$0.isWhitespace } == read.text.filter { !$0.isWhitespace })
      #expect(reviewed.range == read.range)
    }
    #expect(paragraphs.map(\.number) == [nil, 1, 2, 3, 4, 5, nil, nil, nil])
  }

  @Test func whatDidNotChangeIsTakenOver() throws {
    func read(_ text: String) throws -> Brief {
      try #require(BriefReader.read(Array(text.utf8), path: "s/1/interventions/a.md"))
    }
    let english = LanguageTag("en")
    let before = ReviewedParagraph.all(of: try read("Mr. Chair,\n\nOne.\n\nTwo."), in: english)
    let brief = try read("Mr. Chair,\n\nNew.\n\nOne.\n\nTwo and more.")
    let after = ReviewedParagraph.all(of: brief, in: english, reusing: before)
    #expect(after == ReviewedParagraph.all(of: brief, in: english))
    #expect(after.map(\.number) == [nil, 1, 2, 3])
  }
}
