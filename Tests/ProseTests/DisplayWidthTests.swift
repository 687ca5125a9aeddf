import Glibc
import Testing

@testable import Prose

/// ncurses counts with libc's `wcwidth`; where we differ from it a line is drawn askew.
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("ж", 1), ("ж\u{301}", 1), ("中", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("م\u{64E}", 1), ("کتاب\u{200C}ها", 6), ("\u{1B}", 0),
    ("\r\n", 0), ("⌘", 1), ("🇫🇷", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("❤️", 1), ("1️⃣", 1),
    ("का", 2), ("क्षि", 3), ("กำ", 2), ("naïve 中文", 10), ("\u{10FFE9}", 1), ("\u{FEFF}", 0),
  ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.width(of: text) == columns)
    #expect(DisplayWidth.width(of: text[...]) == columns)
    #expect(text.reduce(0) { $0 + DisplayWidth.width(of: $1) } == columns)
  }

  @Test func `Every scalar is as wide as libc says, if libc knows it`() throws {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    defer { freelocale(locale) }
    let previous = uselocale(locale)
    defer { uselocale(previous) }
    // The headers hide `wcwidth` from Swift.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
    var differing: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(wcwidth(value))
      // -1 says control or unassigned; unassigned ones we take from a newer Unicode.
      if theirs >= 0, theirs != DisplayWidth.width(of: scalar) {
        differing.append(String(value, radix: 16))
      }
    }
    #expect(differing == [])
  }

  @Test func `A chain of signs is never wider than a syllable may be`() {
    let chain = Character("क" + String(repeating: "\u{94D}क", count: 40))
    #expect(DisplayWidth.width(of: chain) == 2)
    #expect(DisplayWidth.parts(of: chain) == [.init(base: "〓", width: 2)])
  }

  @Test(
    arguments: [
      ("e\u{301}", ["e"]), ("🇫🇷", ["F", "R"]), ("👩‍👩‍👧", ["👩"]), ("👍🏽", ["👍"]), ("का", ["क", "ा"]),
      ("❤️", ["❤"]), ("中", ["中"]), ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}"]),
    ] as [(Character, [Unicode.Scalar])])
  func parts(cluster: Character, bases: [Unicode.Scalar]) {
    let parts = DisplayWidth.parts(of: cluster)
    #expect(parts.map(\.base) == bases)
    #expect(parts.reduce(0) { $0 + $1.width } == DisplayWidth.width(of: cluster))
  }
}
