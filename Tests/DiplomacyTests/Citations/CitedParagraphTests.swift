import Diplomacy
import Testing

@Suite("Citations paragraph by paragraph") struct CitedParagraphTests {
  /// Reads the paragraphs one after another.
  private func symbols(_ paragraphs: [String], _ context: CitationContext = .init()) -> [[String]] {
    var named = NamedResolutions()
    return paragraphs.map { text in
      let read = CitedParagraph(text, behind: named, context: context)
      named.take(read)
      return read.citations.map(\.symbol)
    }
  }

  @Test(arguments: [
    ["Resolution 2231 (2015) stands.", "Resolution 2231 binds us.", "Resolution 2232 does not."],
    ["Resolution 242 alone.", "Resolution 242 (1967) in full.", "Resolution 242 again."],
    ["See paragraph 5", "of resolution 65/230", "and 74/247."],
    ["resolutions 242 (1967),", "338 (1973) and", "425 (1978)."],
    ["General Assembly", "resolution 1514 (XV).", "第2625(XXV)号决议", "resolution 1514"],
    ["S/RES/", "242", "(1967)", "", "A/RES/74/247", "OP 5"],
  ])
  func `are those of the whole text`(paragraphs: [String]) {
    let whole = CitationScan.citations(in: paragraphs.joined(separator: "\n\n"))
    #expect(symbols(paragraphs).flatMap { $0 } == whole.map(\.symbol))
  }

  @Test func `are the same as long as what is asked for is`() {
    let text = "Resolution 2231 binds us, and so does resolution 74/247."
    let alone = CitedParagraph(text, behind: NamedResolutions(), context: .init())
    var named = NamedResolutions()
    named.take(CitedParagraph("Resolution 242 (1967).", behind: named, context: .init()))
    #expect(alone.isSame(behind: named))
    named.take(CitedParagraph("Resolution 2231 (2015).", behind: named, context: .init()))
    #expect(!alone.isSame(behind: named))
    let behind = CitedParagraph(text, behind: named, context: .init())
    #expect(behind.citations.map(\.symbol) == ["S/RES/2231 (2015)", "A/RES/74/247"])
    #expect(behind.isSame(behind: named))
    #expect(!behind.isSame(behind: NamedResolutions()))
  }
}
