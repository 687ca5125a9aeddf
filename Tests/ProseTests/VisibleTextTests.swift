import Testing

@testable import Prose

struct VisibleTextTests {
  @Test(arguments: [
    ("We support the text.", "We support the text."),
    ("\u{1B}]52;c;aGk=\u{7}", "␛]52;c;aGk=␇"),
    ("a\u{0}b\tc\nd\re\u{7F}", "a␀b␉c␊d␍e␡"),
    ("a\r\nb", "a␤b"),
    ("\u{9B}31m \u{85}", "␦31m ␤"),
    ("ab\u{202E}dc\u{202C}", "ab◂dc▪"),
    ("\u{2066}x\u{2069}\u{2068}\u{200E}\u{200F}\u{61C}", "▸x▪◆▸◂◂"),
    ("dele\u{200B}gate\u{FEFF}\u{2060}", "dele▫gate▫▫"),
    ("co\u{AD}operation", "co¬operation"),
    ("dele\u{200D}gate", "dele\u{332}gate"),
    ("dele\u{200C}gate", "dele\u{332}gate"),
    ("a\u{E0041}\u{E0042}b", "a\u{332}b"),
    ("\u{600}\u{10FFC3}", "\u{600}\u{332}"),
    ("a\u{FE0F}b", "a\u{332}b"),
    ("\u{301}x", "◌\u{301}x"),
    ("x \u{1B}\u{301}", "x ␛◌\u{301}"),
    ("\u{200D}", "▫"),
    ("\u{3164}", "▫"),
    ("\u{10FFE9}t\u{10FFE9}", "�t�"),
    ("\u{FFFE}", "�"),
    ("line\u{2028}para\u{2029}", "line␤para¶"),
  ])
  func `what acts or hides becomes a sign`(text: String, shown: String) {
    #expect(VisibleText.safe(text) == shown)
  }

  @Test(arguments: [
    "déléguée", "e\u{301}", "Совет", "中文", "مُمَثِّل", "می\u{200C}خواهم", "क्\u{200D}ष", "क्षि", "กำ", "👩‍👩‍👧",
    "❤️",
    "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "🇫🇷", "葛\u{E0100}", "“quoted” – and…", "한국어", "\u{1112}\u{1161}\u{11AB}",
    "10\u{A0}%",
  ])
  func `honest text is left alone`(text: String) {
    #expect(VisibleText.safe(text) == text)
    #expect(VisibleText.safe(text).utf8.elementsEqual(text.utf8))
  }

  @Test func `lines are kept on wish`() {
    #expect(VisibleText.safe("a\nb\r\nc\td", keepingLines: true) == "a\nb\r\nc␉d")
  }

  @Test func `a heap of marks is cut`() {
    let heap = "Z" + String(repeating: "\u{335}", count: 5_000)
    #expect(VisibleText.safe(heap).unicodeScalars.count == VisibleText.longestCluster)
  }

  @Test func `every scalar alone or after a letter is shown with a width`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let alone = VisibleText.shown(Character(scalar))
      if DisplayWidth.width(of: alone) < 1 { Issue.record("U+\(String(value, radix: 16)) alone") }
    }
  }

  @Test(arguments: 0..<40)
  func `any text is shown in clusters with a width, and shown again the same`(seed: UInt64) {
    var random = SmallRandom(state: seed)
    for _ in 0..<200 {
      let text = random.hostileText()
      let safe = VisibleText.safe(text)
      #expect(VisibleText.safe(safe).utf8.elementsEqual(safe.utf8), "\(scalars(of: text))")
      for cluster in text {
        let shown = VisibleText.shown(cluster)
        let columns = DisplayWidth.width(of: shown)
        #expect((1...DisplayWidth.widestSyllable).contains(columns), "\(scalars(of: text))")
        let parts = DisplayWidth.parts(of: shown)
        #expect(parts.reduce(0) { $0 + $1.width } == columns, "\(scalars(of: text))")
      }
      #expect(!safe.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    }
  }

  private func scalars(of text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}

/// A small repeatable source of numbers, and of the texts that break terminals.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let doubtful: [ClosedRange<UInt32>] = [
    0...0xFF, 0x300...0x36F, 0x34F...0x34F, 0x600...0x6FF, 0x900...0x97F, 0x1100...0x11FF,
    0x180A...0x180F, 0x2000...0x206F, 0x20D0...0x20F0, 0x2190...0x27BF, 0x4E00...0x4E10,
    0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F3FF,
    0x1F466...0x1F469, 0x1F3F4...0x1F3F4, 0xE0000...0xE007F, 0xE0100...0xE0110,
    0x10FF70...0x10FFFF, 0x200D...0x200D, 0xE33...0xE33,
  ]

  /// Up to twelve scalars, most of them such as nobody types.
  mutating func hostileText() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...12, using: &self) {
      let range = Self.doubtful[Int.random(in: 0..<Self.doubtful.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
