import Dossier
import Testing

@testable import Review

@Suite struct QuotationMarksTests {
  private func quoted(_ words: String) -> [String] {
    let paragraph = ReviewedParagraph(words)
    return paragraph.quotedPassages.map { String(paragraph.text($0.inside)) }
  }

  @Test(arguments: [
    ("He said ‘all must pay’ and left.", ["all must pay"]),
    ("‘All’, he said, ‘must pay.’", ["All", "must pay."]),
    ("It’s ‘don’t ask’ that we don’t like.", ["don’t ask"]),
    ("The States’ rights are the members’ own.", []),
    ("He called it ‘States’ rights’, no more.", ["States’ rights"]),
    ("They said ‘all States’ and meant the members’ fees.", ["all States"]),
    ("They said ‘all States’ and left. The members’, too.", ["all States"]),
    ("We wrote ‘the “quiet” port’ there.", ["the “quiet” port"]),
    ("We wrote “the ‘quiet’ port” there.", ["the ‘quiet’ port"]),
    ("Since the ‘90s the States’, all of them, pay.", []),
    ("A ‘ alone, and O‘Brien’s, and ’tis.", []),
    ("An ‘opened one goes nowhere.", []),
    ("Both ‘one’ and «deux», “drei” and ‘four’.", ["one", "deux", "drei", "four"]),
    ("一个‘安静’的港口", ["安静"]),
    ("« l’effet d’un bruit » dit-il.", [" l’effet d’un bruit "]),
    ("‘a ‘b ‘c’ d’", ["c"]),
    ("‘’", [""]), ("‘", []), ("", []),
  ])
  func `single marks are told from apostrophes`(words: String, passages: [String]) {
    #expect(quoted(words) == passages)
  }

  /// The passages of each paragraph.
  private func passages(_ body: String) throws -> [[String]] {
    let room = try Room(body)
    return ReviewedParagraph.all(of: try room.brief(), in: try room.material().language).map {
      paragraph in paragraph.quotedPassages.map { String(paragraph.text($0.inside)) }
    }
  }

  @Test(arguments: [
    ("It says: “one\n\n“two\n\n“three” and ends.", [["one"], ["two"], ["three"]]),
    ("It says: “one\n\n[Pause.]\n\n“two”.", [["one"], [], ["two"]]),
    ("It says: «one\n\n«two».", [["one"], ["two"]]),
    ("It says: \"one\n\n\"two\".", [["one"], ["two"]]),
    ("It says: “one\n\ntwo”.", [[], []]),
    ("It says: “one\n\n“two\n\nthree”.", [[], [], []]),
    ("It says: “one\n\n«two».", [[], ["two"]]),
    (
      "It says: “one” and “two\n\n“three” and “four\n\n“five”.",
      [["one", "two"], ["three", "four"], ["five"]]
    ),
    ("It says: “one\n\n“two", [[], []]),
  ])
  func `a quotation runs over paragraphs that each open it`(
    body: String, expected: [[String]]
  ) throws {
    #expect(try passages(body) == expected)
  }

  @Test func `a long text of marks costs no more than another`() {
    for words in ["‘a ", "‘a s’ b ", "“‘", "‘a”", "’"] {
      let long = String(repeating: words, count: 20_000)
      let time = ContinuousClock().measure { _ = ReviewedParagraph(long) }
      #expect(time < .seconds(5), "\(words)")
    }
  }
}
