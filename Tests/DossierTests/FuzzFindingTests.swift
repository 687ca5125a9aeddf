import Dossier
import Prose
import Testing

/// Every input on which the fuzzer of `Tests/Fuzz` once found something, cut to what mattered.
@Suite struct FuzzFindingTests {
  static let floor = "ieg/2-future/floor/2021-04-08.IRN-1.md"
  static let speech = "ieg/2-future/interventions/2021-04-08.md"

  /// Path, bytes, and what was wrong.
  static let findings: [(path: String, bytes: [UInt8], fault: String)] = [
    (
      floor, Array("- `\n`\n`".utf8) + [0xE2] + Array("` \n".utf8) + [0xE2],
      "An empty code span behind one of several lines was placed within a character."
    ),
    (
      speech, Array("é &amp;&amp; &amp; éé <!-- éé".utf8),
      "The place of an unclosed comment was counted in the words instead of the source."
    ),
    (
      floor,
      latin1(
        "- -Rang` e0Inng` e0Intng` e*éwéééééééééééééé\u{94} \n\u{94} m lprp(e*étng` e*éwééééé"
          + "ééééééé\u{94} \n\u{94} m lprp(e*ééé"),
      "Emphasis around a code span of several lines ended before it began, and that trapped."
    ),
  ]

  /// One byte a character.
  private static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(arguments: findings.map(\.bytes), Samples.all.map(\.path))
  func everyPlaceIsInTheTextAndCutsNoCharacter(bytes: [UInt8], path: String) throws {
    let brief = try #require(BriefReader.read(bytes, path: path))
    #expect(ByteExactText.encode(brief.text) == bytes)
    #expect(BriefReader.read(bytes, path: path) == brief)
    let text = Array(brief.text.utf8)
    for range in Probe.ranges(brief) {
      try #require(range.lowerBound >= 0 && range.upperBound <= text.count, "\(range)")
      for edge in [range.lowerBound, range.upperBound] where edge < text.count {
        #expect(text[edge] & 0xC0 != 0x80, "\(range)")
      }
    }
  }

  @Test func anUnclosedCommentIsShownWhereItBegins() throws {
    let bytes = Array("é &amp;&amp; &amp; éé <!-- éé".utf8)
    let brief = try #require(BriefReader.read(bytes, path: Self.speech))
    let found = brief.diagnostics.first { $0.kind == .commentUnclosed }
    #expect(
      found.map { String(decoding: bytes[$0.range.lowerBound...], as: UTF8.self) } == "<!-- éé")
  }
}
