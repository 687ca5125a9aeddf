import Diplomacy
import Dossier
import Testing

@testable import Review

@Suite struct ReviewTests {
  @Test func `findings stand in the order of the text`() throws {
    let review = try Room("In Turkey, page 3.\n\nIn Burma.", session: "chair: Madam Chair").review()
    let places = review.findings.map(\.range.lowerBound)
    #expect(places == places.sorted() && review.findings.count == 5)
    #expect(review.names.count == 2 && review.form.count == 3)
  }

  @Test func `the delegation's first and last mention of itself`() throws {
    let room = try Room("We.\n\nMy delegation agrees.\n\nYes.\n\nArvenia votes.\n\nThank you.")
    #expect(try room.review().ownMentions == OwnMentions(first: 2, last: 4))
    #expect(try Room("Yes.").review().ownMentions == nil)
  }

  /// Any bytes are reviewed, and every place lies within the text.
  @Test(arguments: [
    "“", "\"\"\"\"", "<!--", "<!-- allow names: x", "[[[[", "](((((", "\u{202E}Turkey\u{0}",
    "Turkey\u{301}", "𝕋urkey 🇹🇷 Turkey", "\r\n\r\nTurkey\r\nand\r\n“a b c d” (A/B/1)", "&&&;",
    "Mr. Chair, Mr. Chair, Mr. Chair,", "p. 1 p. 2 第页", String(repeating: "“a b c d” ", count: 500),
    String(repeating: "Turkey ", count: 500), String(repeating: "[", count: 5000),
    String(repeating: "\\", count: 999) + "Turkey", "- Turkey\n- > Turkey\n\n    Turkey",
  ])
  func `hostile text is no trouble`(body: String) throws {
    for language in ["en", "fr", "zh", "ar", "xx"] {
      let room = try Room(body, front: "language: \(language)\naligned-with: {G77: IRQ}")
      let count = room.text.utf8.count
      let review = try room.review()
      for finding in review.findings {
        #expect(0 <= finding.range.lowerBound && finding.range.upperBound <= count)
        #expect(finding.fix.allSatisfy { $0.range.upperBound <= count })
        // A fix never cuts a letter in two.
        for edit in finding.fix {
          var bytes = Array(room.text.utf8)
          bytes = edit.applied(to: bytes)
          #expect(String(validating: bytes, as: UTF8.self) != nil)
        }
      }
    }
  }

  @Test func `what a long text costs grows with its length`() throws {
    let body = String(repeating: "In Turkey, “a b c d” (A/RES/74/247, p. 3).\n\n", count: 2_000)
    #expect(try Room(body).review().findings.count > 6_000)
  }
}
