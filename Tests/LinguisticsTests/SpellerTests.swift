import Foundation
import Linguistics
import Testing

@Suite("Speller") struct SpellerTests {
  static let folder = "/usr/share/hunspell/"
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + name + ".dic")
  }
  static func speller(_ name: String) throws -> Speller {
    try #require(Speller(affixes: folder + name + ".aff", words: folder + name + ".dic"))
  }

  /// A dictionary of a few words in `encoding`, in a folder that goes with the test.
  private final class Made {
    let folder = NSTemporaryDirectory() + "speller-" + UUID().uuidString

    init(_ encoding: String, _ words: [Data]) throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
      try "SET \(encoding)\nTRY aeiou\n".write(
        toFile: folder + "/x.aff", atomically: false, encoding: .utf8)
      var list = Data("\(words.count)\n".utf8)
      for word in words { list += word + Data("\n".utf8) }
      try list.write(to: URL(fileURLWithPath: folder + "/x.dic"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
  }

  @Test(.enabled(if: SpellerTests.has("en_GB")))
  func englishWordsAreKnown() throws {
    let speller = try Self.speller("en_GB")
    for word in ["delegation", "Programme", "Iran's", "don’t", "organize", "organise", ""] {
      #expect(speller.accepts(word), "\(word)")
    }
    for word in ["delegaton", "goverment", "labor", "naïvité"] {
      #expect(!speller.accepts(word), "\(word)")
    }
    #expect(speller.suggestions(for: "goverment").first == "government")
    #expect(speller.suggestions(for: "").isEmpty)
    #expect(speller.suggestions(for: String(repeating: "xq", count: 4000)).isEmpty)
  }

  @Test func aDictionaryThatIsNotThereIsNone() {
    #expect(Speller(affixes: "/nowhere/x.aff", words: "/nowhere/x.dic") == nil)
  }

  @Test(arguments: [
    ("ISO8859-1", "été", [0xE9, 0x74, 0xE9] as [UInt8]),
    ("KOI8-R", "мир", [0xCD, 0xC9, 0xD2]), ("microsoft-cp1251", "мир", [0xEC, 0xE8, 0xF0]),
    ("UTF-8", "سلام", Array("سلام".utf8)),
  ])
  func wordsGoInAndComeOutInTheDictionarysEncoding(
    encoding: String, word: String, bytes: [UInt8]
  ) throws {
    let made = try Made(encoding, [Data(bytes), Data("plain's".utf8)])
    let speller = try #require(
      Speller(affixes: made.folder + "/x.aff", words: made.folder + "/x.dic"))
    #expect(speller.accepts(word) && speller.accepts("plain’s"))
    #expect(!speller.accepts(word + word))
    #expect(speller.suggestions(for: word + word.suffix(1)).contains(word))
    // What the encoding can't write is not judged.
    #expect(encoding == "UTF-8" || speller.accepts("中文"))
  }

  @Test func aDamagedDictionaryTrapsNothing() throws {
    let noise = Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) })
    let made = try Made("UTF-8", [noise])
    try noise.write(to: URL(fileURLWithPath: made.folder + "/y.aff"))
    for affixes in ["/x.aff", "/y.aff", "/x.dic"] {
      let speller = Speller(affixes: made.folder + affixes, words: made.folder + "/x.dic")
      #expect(speller?.accepts("peace") != true)
    }
  }

  /// hunspell 1.7.1 by itself crashes here in some runs: one of eight where it was written.
  @Test func `spellers work on several threads at once`() async throws {
    let made = try Made("UTF-8", [Data("été".utf8)])
    let folder = made.folder
    let suggested = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<3 {
        group.addTask {
          (0..<3000).count { _ in
            let speller = Speller(affixes: folder + "/x.aff", words: folder + "/x.dic")
            return speller?.suggestions(for: "étés") == ["été"]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(suggested == 9000)
    withExtendedLifetime(made) {}
  }
}
