import Linguistics
import Testing

@Suite struct WordNetTests {
  static let installed = WordNet(folder: "/usr/share/wordnet")

  @Test func `a folder without the files has no dictionary`() {
    #expect(WordNet(folder: "/nowhere") == nil && WordNet(folder: "") == nil)
  }

  @Test(
    .enabled(if: installed != nil),
    arguments: [
      ("renewed", "renewal", false), ("helped", "assist", false), ("villages", "settlement", false),
      ("abolish", "establish", true), ("children", "child", false), ("bought", "purchase", false),
      ("explosives", "dynamite", false),
    ])
  func `words of near or opposite meaning are neighbours`(
    word: String, neighbour: String, isOpposite: Bool
  ) throws {
    let dictionary = try #require(Self.installed)
    let found = dictionary.neighbours(of: Array(word.utf8)).filter {
      $0.lemma.elementsEqual(neighbour.utf8)
    }
    #expect(found.contains { $0.isOpposite == isOpposite && $0.nearness > 0.4 })
  }

  @Test(
    .enabled(if: installed != nil),
    arguments: ["", " ", "qqqq", "a", "zzz", "_", "\u{FF}", String(repeating: "a", count: 1_000)])
  func `other words are no trouble`(word: String) throws {
    let dictionary = try #require(Self.installed)
    #expect(dictionary.neighbours(of: Array(word.utf8)).allSatisfy { $0.nearness <= 1 })
    #expect(dictionary.definitions(of: Array(word.utf8)).count <= 6)
  }
}
