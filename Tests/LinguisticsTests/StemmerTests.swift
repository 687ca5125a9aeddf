import Linguistics
import Testing

@Suite struct StemmerTests {
  @Test(arguments: [
    ("en", ["renew", "renewal", "renewed", "renewing"]), ("fr", ["mandat", "mandats"]),
    ("es", ["país", "países"]), ("ru", ["мандат", "мандата", "мандаты"]),
    ("ar", ["ولاية", "الولاية"]),
  ])
  func `inflected words have one stem`(language: String, words: [String]) throws {
    let stemmer = try #require(Stemmer(language: language))
    #expect(Set(words.map { stemmer.stem(Array($0.utf8)) }).count == 1)
  }

  @Test func `a language without a stemmer has none`() {
    #expect(Stemmer(language: "zh") == nil && Stemmer(language: "") == nil)
  }

  @Test func `long, empty and broken words come back`() throws {
    let stemmer = try #require(Stemmer(language: "en"))
    let long = [UInt8](repeating: 0x61, count: 5_000)
    #expect(stemmer.stem(long) == long && stemmer.stem([]).isEmpty)
    #expect(stemmer.stem([0xFF, 0xC3]).count <= 2)
  }
}
