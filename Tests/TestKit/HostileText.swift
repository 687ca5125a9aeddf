/// Bytes that mean harm: control sequences of every kind, what turns lines round, what hides, and
/// bytes that are no text at all.
public enum HostileText {
  /// What is known to have worked against some program.
  public static let pieces: [[UInt8]] =
    [
      "\u{1B}]0;TITLE\u{7}", "\u{1B}]2;TITLE\u{1B}\\", "\u{1B}]52;c;ZXZpbA==\u{7}",
      "\u{1B}]8;;http://evil\u{1B}\\", "\u{1B}]1337;File=:AA\u{7}", "\u{1B}[31m", "\u{1B}[2J",
      "\u{1B}[H", "\u{1B}[?1049l", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[21t", "\u{1B}[5i", "\u{1B}c",
      "\u{1B}#8", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_Gf=1\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}(0",
      "\u{1B}[200~", "\u{1B}[201~", "\u{9B}31m", "\u{9D}0;TITLE\u{9C}", "\u{90}q\u{9C}", "\u{84}",
      "\u{85}", "\u{8D}", "\u{98}", "\u{7}", "\u{8}\u{8}\u{8}", "\u{B}", "\u{C}", "\u{E}", "\u{F}",
      "\u{5}", "\u{0}", "\u{7F}", "\t", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
      "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{2062}", "\u{206A}", "\u{FEFF}", "\u{AD}",
      "\u{34F}", "\u{115F}", "\u{1160}", "\u{180E}", "\u{3164}", "\u{FFA0}", "\u{FFF9}",
      "\u{FE0F}", "\u{E0100}", "\u{E0001}", "\u{E0041}", "\u{2028}", "\u{2029}", "\u{FFFE}",
      "\u{10FFC3}", "\u{301}\u{301}\u{301}", "word", "délégué", "中", "مندوب", "שלום",
      "👨‍👩‍👧", " ", "a", "é",
    ].map { Array($0.utf8) } + [
      [0x9B], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      [0xC2], [0xEF, 0xB7, 0x90],
    ]

  /// So many pieces and random bytes, on one line.
  public static func bytes(_ count: Int, using generator: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count {
      bytes +=
        Int.random(in: 0..<4, using: &generator) == 0
        ? [UInt8.random(in: 0...255, using: &generator)]
        : pieces.randomElement(using: &generator) ?? []
    }
    return bytes.filter { $0 != 0x0A && $0 != 0x0D }
  }

  /// What can name a file: at most 60 bytes, none of them NUL or a slash.
  public static func name(using generator: inout SeededGenerator) -> [UInt8] {
    let bytes = bytes(6, using: &generator).filter { $0 != 0 && $0 != 0x2F }
    return Array("n".utf8) + bytes.prefix(60)
  }

  /// As a quoted YAML scalar, its characters written by number, so that all of it is read.
  public static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return Array("\"\(parts.joined())\"".utf8)
  }
}
