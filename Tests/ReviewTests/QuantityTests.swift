import Testing

@testable import Review

@Suite struct QuantityTests {
  static func quantities(_ text: String) -> [Quantity] {
    QuantityReader.quantities(in: WordScanner.tokens(of: text).map(\.text))
  }

  @Test(arguments: [
    ("a decade passes, within a decade", "within ten years"), ("sixty days", "two months"),
    ("half a decade", "five years"), ("one third", "33 per cent"), ("half", "50%"),
    ("one dollar in ten", "ten per cent"), ("twenty-four months", "2 years"),
    ("the end of June", "30 June"), ("every two years", "biennial"), ("annually", "every year"),
    ("two hundred and fifty thousand", "250,000"), ("100 billion", "a hundred billion"),
    ("24 hours", "one day"), ("a fortnight passes in a fortnight", "two weeks"),
    ("both", "two"), ("1.5", "1.5"),
  ])
  func `numbers are compared by what they mean`(left: String, right: String) throws {
    let one = try #require(Self.quantities(left).last)
    let other = try #require(Self.quantities(right).last)
    #expect(one.isEqual(to: other), "\(one) \(other)")
  }

  @Test(arguments: [
    ("two years", "two months"), ("one third", "a quarter"), ("ten per cent", "ten years"),
    ("2027", "2030"), ("three", "thirty"), ("every year", "every four years"),
  ])
  func `other numbers are others`(left: String, right: String) throws {
    let one = try #require(Self.quantities(left).last)
    let other = try #require(Self.quantities(right).last)
    #expect(!one.isEqual(to: other))
  }

  @Test(arguments: [
    "One might say", "a committee", "the second paragraph", "resolution 65/230", "",
  ])
  func `no number is said`(text: String) {
    #expect(Self.quantities(text).isEmpty)
  }

  @Test(arguments: [
    ("The Group's work", ["the", "group", "work"]), ("The Group’s work", ["the", "group", "work"]),
    ("States’ rights can’t", ["states", "rights", "can", "n't"]),
    ("co-operate, capacity-building", ["cooperate", "capacity", "building"]),
    ("resolution 65/230", ["resolution", "65/230"]), ("延长任期", ["延", "长", "任", "期"]),
  ])
  func `words are cut from a text`(text: String, words: [String]) {
    let found = WordScanner.tokens(of: text).map { String(decoding: $0.text, as: UTF8.self) }
    #expect(found == words)
  }
}
