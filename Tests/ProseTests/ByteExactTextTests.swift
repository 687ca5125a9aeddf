import Testing

@testable import Prose

struct ByteExactTextTests {
  @Test(
    arguments: [
      ([], ""), ([0x61], "a"), ([0xC3, 0xA9], "é"), ([0xE9], "\u{10FFE9}"),
      ([0x61, 0xFF, 0x62], "a\u{10FFFF}b"), ([0xC0, 0x80], "\u{10FFC0}\u{10FF80}"),
      ([0xE4, 0xB8], "\u{10FFE4}\u{10FFB8}"),
      ([0xED, 0xA0, 0x80], "\u{10FFED}\u{10FFA0}\u{10FF80}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{10FFF4}\u{10FF90}\u{10FF80}\u{10FF80}"),
      ([0xF4, 0x8F, 0xBF, 0xA9], "\u{10FFF4}\u{10FF8F}\u{10FFBF}\u{10FFA9}"),
      ([0xF4, 0x8F, 0xBD, 0xBF], "\u{10FF7F}"), ([0xF0, 0x9F, 0x87, 0xAB], "🇫"), ([0], "\0"),
      ([0xEF, 0xBB, 0xBF, 0x2D], "\u{FEFF}-"),
    ] as [([UInt8], String)])
  func decodes(bytes: [UInt8], text: String) {
    #expect(ByteExactText.decode(bytes) == text)
    #expect(ByteExactText.encode(text) == bytes)
  }

  @Test(arguments: 0..<20)
  func `any bytes come back`(seed: UInt64) {
    var random = SmallRandom(state: seed)
    let telling: [UInt8] = [
      0xF4, 0x8F, 0xBE, 0xBF, 0x80, 0xA9, 0xC3, 0xE0, 0xED, 0xF0, 0x9F, 0x61, 0x0A, 0x90,
    ]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Bool.random(using: &random)
          ? telling[Int.random(in: 0..<telling.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      #expect(ByteExactText.encode(ByteExactText.decode(bytes)) == bytes)
    }
  }

  @Test func `every valid scalar but the escapes is left as it is`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !ByteExactText.isEscapedByte(scalar) else {
        continue
      }
      let bytes = Array(String(scalar).utf8)
      if ByteExactText.decode(bytes).unicodeScalars.first != scalar {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
