import Screen
import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8], isFinal: Bool = true) -> [TerminalInput] {
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    if isFinal { decoder.flush() }
    return decoder.take()
  }

  @Test(arguments: [
    ("a", "a"), ("é", "é"), ("中", "中"), ("👍", "👍"), ("\u{9}", "<tab>"), ("\r", "<enter>"),
    ("\n", "<enter>"),
    ("\u{1B}", "<esc>"), ("\u{7F}", "<backspace>"), ("\u{8}", "<c-backspace>"),
    ("\u{0}", "<c-space>"),
    ("\u{13}", "<c-s>"), ("\u{1A}", "<c-z>"), ("\u{1F}", "<c-_>"), ("\u{1C}", "<c-\\>"),
    ("\u{1B}[A", "<up>"), ("\u{1B}OA", "<up>"), ("\u{1B}[H", "<home>"), ("\u{1B}OF", "<end>"),
    ("\u{1B}[1;5C", "<c-right>"), ("\u{1B}[1;2D", "<s-left>"), ("\u{1B}[1;3A", "<a-up>"),
    ("\u{1B}[1;8B", "<c-a-s-down>"), ("\u{1B}[3~", "<del>"), ("\u{1B}[3;5~", "<c-del>"),
    ("\u{1B}[5;2~", "<s-pageup>"), ("\u{1B}[1;5H", "<c-home>"), ("\u{1B}[Z", "<s-tab>"),
    ("\u{1B}OP", "<f1>"), ("\u{1B}[11~", "<f1>"), ("\u{1B}[[A", "<f1>"), ("\u{1B}[24~", "<f12>"),
    ("\u{1B}[1;2P", "<s-f1>"), ("\u{1B}[15;5~", "<c-f5>"), ("\u{1B}[7^", "<c-home>"),
    ("\u{1B}[a", "<s-up>"), ("\u{1B}Oa", "<c-up>"), ("\u{1B}OM", "<enter>"), ("\u{1B}Oq", "1"),
    ("\u{1B}x", "<a-x>"), ("\u{1B}é", "<a-é>"), ("\u{1B}\r", "<a-enter>"),
    ("\u{1B}\u{7F}", "<a-backspace>"),
    ("\u{1B}[", "<a-[>"), ("\u{1B}O", "<a-O>"), ("\u{1B}]", "<a-]>"), ("\u{1B}P", "<a-P>"),
    ("\u{1B}\u{1B}", "<esc><esc>"), ("\u{1B}\u{1B}[A", "<esc><up>"),
    ("\u{1B}[27;5;13~", "<c-enter>"), ("\u{1B}[97;5u", "<c-a>"), ("\u{1B}[97;2u", "A"),
    ("\u{1B}[13;2u", "<s-enter>"), ("\u{1B}[99999999999999999999999999A", "<up>"),
    ("hé\u{1B}[Aq", "hé<up>q"),
  ])
  func `keys are what terminals mean by them`(sent: String, notation: String) {
    let expected = Key.parse(notation)?.map(TerminalInput.key)
    #expect(keys(Array(sent.utf8)) == expected)
    // One byte at a time it is the same.
    var decoder = KeyDecoder()
    for byte in sent.utf8 { decoder.feed([byte]) }
    decoder.flush()
    #expect(decoder.take() == expected)
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[12;40R", "\u{1B}[0n", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]10;rgb:ff/ff/ff\u{7}",
    "\u{1B}P>|xterm(380)\u{1B}\\",
    "\u{1B}P1+r636f=3235\u{1B}\\", "\u{1B}[<0;10;5M", "\u{1B}[<35;1;1m", "\u{1B}[M !!",
    "\u{1B}[200",
    "\u{1B}[8;36;120t", "\u{1B}[?2026;2$y", "\u{1B}[99~", "\u{1B}[E", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}[201~", "\u{1B}[1;2;3;4;5;6;7;8;9w",
  ])
  func `answers and unknown sequences leave nothing`(sent: String) {
    #expect(keys(Array(sent.utf8)) == [])
    #expect(keys(Array((sent + "q").utf8)).last == .key(.character("q")) || sent.hasSuffix("200"))
  }

  @Test(
    arguments: [
      ([0xE9], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0xFF, 0x61], "\u{FFFD}a"),
      ([0xE4, 0xB8], "\u{FFFD}"), ([0xC2, 0x9B, 0x61], "a"),
      ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}a"),
    ] as [([UInt8], String)])
  func `what is no letter is one replacement`(bytes: [UInt8], notation: String) {
    #expect(keys(bytes) == Key.parse(notation)?.map(TerminalInput.key))
  }

  @Test func `a letter and a sequence are waited for`() {
    var decoder = KeyDecoder()
    decoder.feed([0xE4, 0xB8])
    #expect(decoder.take() == [] && decoder.isWaiting)
    decoder.feed([0xAD, 0x1B])
    #expect(decoder.take() == [.key(.character("中"))] && decoder.isWaiting)
    decoder.feed(Array("[1;".utf8))
    #expect(decoder.take() == [] && decoder.isWaiting)
    decoder.feed(Array("5A".utf8))
    #expect(decoder.take() == [.key(Key(.up, .control))] && !decoder.isWaiting)
  }

  @Test(arguments: [
    ("\u{1B}[200~one\rtwo\r\nthree\n\u{1B}[201~", "one\ntwo\nthree\n"),
    ("\u{1B}[200~\u{1B}[A\u{1B}[201~", "\u{1B}[A"),
    ("\u{1B}[200~good\u{1B}[201~:q\r\u{1B}[201~", "good:q\n"),
    ("\u{1B}[200~a\u{1B}[200~b\u{1B}[201~", "ab"),
    ("\u{1B}[200~unended é", "unended é"),
    ("\u{1B}[200~a\u{1B}[20\u{1B}[201~1~b\u{1B}[201~", "ab"),
    ("\u{1B}[200~[C\u{1B}\u{1B}[200~[201~!\u{1B}[201~", "[C!"),
  ])
  func `a paste is one input`(sent: String, text: String) {
    #expect(keys(Array(sent.utf8)) == [.paste(text)])
  }

  @Test func `two pastes and keys around them stay apart`() {
    let sent = "x\u{1B}[200~a\u{1B}[201~y\u{1B}[200~b\u{1B}[201~z"
    let expected: [TerminalInput] = [
      .key(.character("x")), .paste("a"), .key(.character("y")), .paste("b"), .key(.character("z")),
    ]
    #expect(keys(Array(sent.utf8)) == expected)
  }

  @Test func `a paste may come in pieces of any size`() {
    let text = String(repeating: "délégation 中文\n", count: 4_000)
    let sent = Array("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
    for size in [1, 2, 7, 4095, 4096] {
      var decoder = KeyDecoder()
      for start in stride(from: 0, to: sent.count, by: size) {
        decoder.feed(sent[start..<min(start + size, sent.count)])
      }
      #expect(decoder.take() == [.paste(text), .key(.character("q"))])
    }
  }

  @Test func `the terminal's own description comes first`() {
    var decoder = KeyDecoder()
    decoder.described = [
      Array("\u{1B}[7$".utf8): Key(.home, .shift), Array("\u{1B}A".utf8): Key(.up),
      Array("\u{1B}[Z".utf8): Key(.function(9)),
    ]
    decoder.feed(Array("\u{1B}[7$\u{1B}A\u{1B}[Zx".utf8))
    #expect(
      decoder.take() == [
        .key(Key(.home, .shift)), .key(Key(.up)), .key(Key(.function(9))), .key(.character("x")),
      ])
  }

  @Test func `the mouse is heard when it was asked for`() {
    var decoder = KeyDecoder()
    decoder.reportsMouse = true
    decoder.feed(
      Array("\u{1B}[<0;10;5M\u{1B}[<32;11;5M\u{1B}[<0;11;5m\u{1B}[<64;1;1M\u{1B}[<65;1;1M".utf8))
    #expect(
      decoder.take() == [
        .mouse(MouseEvent(.press, at: ScreenPosition(row: 4, column: 9))),
        .mouse(MouseEvent(.drag, at: ScreenPosition(row: 4, column: 10))),
        .mouse(MouseEvent(.release, at: ScreenPosition(row: 4, column: 10))),
        .mouse(MouseEvent(.scrollUp, at: ScreenPosition(row: 0, column: 0))),
        .mouse(MouseEvent(.scrollDown, at: ScreenPosition(row: 0, column: 0))),
      ])
  }

  @Test(
    arguments: [
      (0, []), (4, .shift), (8, .alt), (16, .control), (28, [.shift, .alt, .control]),
    ] as [(Int, Key.Modifiers)])
  func `what is held with the mouse is told`(bits: Int, held: Key.Modifiers) {
    var decoder = KeyDecoder()
    decoder.reportsMouse = true
    decoder.feed(Array("\u{1B}[<\(bits);1;1M\u{1B}[<\(bits + 65);2;1M".utf8))
    #expect(
      decoder.take() == [
        .mouse(MouseEvent(.press, at: ScreenPosition(row: 0, column: 0), held)),
        .mouse(MouseEvent(.scrollDown, at: ScreenPosition(row: 0, column: 1), held)),
      ])
  }

  /// Reports with the time before each in milliseconds, and the clicks of what is a press or a drag.
  @Test(
    arguments: [
      (
        [(0, "0;9;9M"), (10, "0;9;9m"), (90, "0;9;9M"), (200, "0;9;9M"), (9, "0;9;9M")],
        [1, 1, 2, 3, 1]
      ),
      ([(0, "0;9;9M"), (401, "0;9;9M"), (400, "0;10;9M")], [1, 1, 2]),
      ([(0, "0;9;9M"), (1, "0;11;9M"), (1, "0;11;8M")], [1, 1, 1]),
      (
        [(0, "0;9;9M"), (1, "0;9;9M"), (1, "32;20;9M"), (1, "0;9;9m"), (1, "0;9;9M")],
        [1, 2, 2, 2, 1]
      ),
      ([(0, "0;9;9M"), (1, "64;9;9M"), (1, "0;9;9M")], [1, 1, 1]),
    ] as [([(Int, String)], [Int])])
  func `quick presses on one place are counted`(reports: [(Int, String)], clicks: [Int]) {
    var decoder = KeyDecoder()
    decoder.reportsMouse = true
    for (pause, report) in reports {
      decoder.time += pause
      decoder.feed(Array("\u{1B}[<\(report)".utf8))
    }
    let counted = decoder.take().compactMap { input in
      if case .mouse(let event) = input { event.clicks } else { nil }
    }
    #expect(counted == clicks)
  }

  @Test(arguments: 0..<30)
  func `any bytes are decoded to their end, and nothing waits for ever`(seed: UInt64) {
    var random = SystemlessRandom(state: seed)
    let telling = Array("\u{1B}\u{1B}\u{1B}[O]P_<;019~MAu$\u{7}\\".utf8)
    var decoder = KeyDecoder()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Bool.random(using: &random)
          ? telling[Int.random(in: 0..<telling.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      decoder.feed(bytes)
      if Bool.random(using: &random) {
        decoder.flush()
        #expect(!decoder.isWaiting)
      }
    }
    decoder.flush()
    _ = decoder.take()
    decoder.feed(Array("ok".utf8))
    #expect(decoder.take() == [.key(.character("o")), .key(.character("k"))])
  }

  @Test(arguments: [1, 7, 4096, 100_000])
  func `an answer longer than is waited for leaves nothing`(portion: Int) {
    for end in ["\u{7}", "\u{1B}\\"] {
      let sent = Array(("x\u{1B}]52;c;" + String(repeating: "q", count: 60_000) + end + "y").utf8)
      var decoder = KeyDecoder()
      for start in stride(from: 0, to: sent.count, by: portion) {
        decoder.feed(sent[start..<min(start + portion, sent.count)])
        #expect(decoder.bytes.count <= KeyDecoder.longestSequence)
      }
      #expect(decoder.take() == [.key(.character("x")), .key(.character("y"))])
      #expect(!decoder.isWaiting)
    }
  }

  @Test func `an answer that never ends is over when nothing more comes`() {
    var decoder = KeyDecoder()
    decoder.feed(Array(("\u{1B}]52;c;" + String(repeating: "q", count: 60_000)).utf8))
    #expect(decoder.isWaiting)
    decoder.flush()
    #expect(!decoder.isWaiting && decoder.take() == [])
    decoder.feed(Array("y".utf8))
    #expect(decoder.take() == [.key(.character("y"))])
  }

  @Test func `dollars without end are decoded in no time`() {
    var decoder = KeyDecoder()
    decoder.described = [Array("\u{1B}[7$".utf8): Key(.home, .shift)]
    for _ in 0..<64 {
      decoder.feed(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x24, count: 16_384))
    }
    decoder.flush()
    #expect(!decoder.isWaiting)
  }

  @Test func `an endless sequence is given up`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 100_000))
    #expect(decoder.bytes.count <= KeyDecoder.longestSequence)
  }
}

struct SystemlessRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
