import TestKit
import Testing

/// The judges of hostile text see what they are there for.
@Suite struct HostileKitTests {
  @Test(arguments: [
    ("plain délégué 中 👨‍👩‍👧 می\u{200C}خواهم\n", 0), ("\u{1B}", 1), ("\u{9B}", 1), ("\u{7F}\t", 2),
    ("\u{202E}x\u{202C}", 2), ("a\u{200B}", 1), ("\u{FEFF}", 1), ("\u{200D}", 1), ("\u{2028}", 1),
    ("\u{3164}", 1), ("\u{10FFC3}", 1), ("\u{E0041}", 1),
  ])
  func menacesAreSeen(text: String, count: Int) {
    #expect(Menace.scalars(in: text).count == count)
  }

  @Test func brokenBytesAreAMenace() {
    #expect(!Menace.scalars(in: [0x61, 0x9B]).isEmpty)
    #expect(Menace.scalars(in: Array("a".utf8)).isEmpty)
  }

  @Test(arguments: [
    "\u{1B}]0;x\u{7}", "\u{1B}]52;c;aGk=\u{1B}\\", "\u{1B}Pq\u{1B}\\", "\u{7}", "\u{0}",
    "\u{1B}[6n", "\u{1B}[c", "\u{1B}[21t", "\u{1B}[5i", "\u{1B}c", "\u{1B}[?1048h", "\u{1B}#8",
  ])
  func strangeSequencesAreSeen(sent: String) {
    let stream = TerminalStream(Array("ab\(sent)cd".utf8))
    #expect(stream.strange.count == 1)
    #expect(stream.text == Array("abcd".utf8))
  }

  @Test func whatDrawsIsNotStrange() {
    let sent = "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;36r\u{1B}(B\u{1B}[m\u{1B}[38;5;1mé\r\n\u{1B}[K"
    let stream = TerminalStream(Array(sent.utf8))
    #expect(stream.strange.isEmpty && stream.text == Array("é".utf8))
  }
}
