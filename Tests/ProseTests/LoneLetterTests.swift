import Prose
import Testing

@Suite struct LoneLetterTests {
  /// What the fast way says of any letter is what the slow way finds.
  @Test func everyLetterThatStandsAlone() {
    var count = 0
    for value in UInt32(1)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let alone = String(scalar)
      let letter = LoneLetter(in: alone.utf8.span, at: 0)
      guard letter.width > 0 else { continue }
      count += 1
      let isRight =
        letter.value == value && letter.length == alone.utf8.count
        && letter.width == DisplayWidth.width(of: Character(scalar))
        && VisibleText.shown(Character(scalar)) == Character(scalar)
        && ("x" + alone + alone + "中" + alone + "é").count == 6
      if !isRight { Issue.record("U+\(String(value, radix: 16))") }
    }
    #expect(count > 30_000)
  }

  @Test(arguments: [
    "e\u{301}", "中\u{FE00}", "ب\u{64E}", "\u{1100}\u{1161}", "\u{1F}", "\u{AD}", "©",
  ])
  func othersDoNotStandAlone(text: String) {
    let letter = LoneLetter(in: text.utf8.span, at: 0)
    let follower = LoneLetter(in: text.utf8.span, at: letter.length)
    #expect(letter.width == 0 || letter.length < text.utf8.count && !follower.leavesAlone)
  }
}
