import Dossier
import Testing

/// Characters that can't be seen and have good reason to stand where they do.
@Suite struct HiddenCharacterTests {
  private func codes(_ text: String) throws -> [String] {
    let brief = try #require(
      BriefReader.read(Array("\(text)\n".utf8), path: "s/2/positions/IRN.md"))
    return brief.diagnostics.map(\.code)
  }

  @Test(arguments: [
    ("Persian without joining", "می\u{200C}خواهیم"), ("Hindi with a joiner", "क्\u{200D}ष"),
    ("Sinhala", "ක්\u{200D}රි"), ("Mongolian", "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ"),
    ("a family", "👩\u{200D}👩\u{200D}👧"), ("a heart on fire", "❤\u{FE0F}\u{200D}🔥"),
    ("a skin tone joined", "👩🏽\u{200D}💻"), ("a sign as a picture", "☎\u{FE0F}"),
    ("a keycap", "1\u{FE0F}\u{20E3}"),
    ("a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
    ("a variant of a character", "葛\u{E0100}"), ("a flag", "🇫🇷"),
    ("a mark beside Arabic", "المادة 5\u{200F} (2)"), ("a mark beside Hebrew", "סעיף C++\u{200E}."),
    ("Arabic letters of D8 and D9", "الولاية"), ("Georgian, Vietnamese", "საქართველო Việt"),
    ("a tab", "a\tb"),
  ])
  func whatBelongsToTheWritingIsNotTold(name: String, text: String) throws {
    #expect(try codes(text) == [], "\(name)")
  }

  @Test(arguments: [
    "man\u{200D}date", "man\u{200C}date", "a\u{FE0F}b", "a\u{E0100}b", "a\u{200E}b", "a\u{61C}b",
    "a\u{34F}b", "a\u{3164}b", "a\u{115F}b", "a\u{180E}b", "a\u{FFF9}b", "a\u{E0067}b",
    "a\u{1D173}b", "a\u{206A}b", "\u{200D}", "日\u{200D}本",
  ])
  func whatHidesIsTold(text: String) throws {
    #expect(try codes(text) == ["hidden-character"])
  }

  /// Tags, joiners and marks in heaps, each of which looks at its neighbours.
  @Test(.timeLimit(.minutes(1)))
  func heapsTakeTimeInProportion() throws {
    for heap in ["\u{E0067}", "\u{200E}", "\u{200D}", "e\u{301}\u{34F}", "\u{FE0F}", "a\u{200B}"] {
      #expect(try codes(String(repeating: heap, count: 100_000)).count <= 20)
    }
  }
}
