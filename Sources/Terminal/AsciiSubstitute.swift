/// Signs for terminals that show ASCII alone.
nonisolated enum AsciiSubstitute {
  /// The ASCII letter drawn for a scalar: its own letter without the accent, a sign like it, or a
  /// question mark.
  static func of(_ value: UInt32) -> UInt32 {
    switch value {
    case 0..<0x7F: return value
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550: return 0x2D
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: return 0x7C
    case 0x250C..<0x2550, 0x2552..<0x2574: return 0x2B
    case 0x2580...0x259F: return 0x23
    case 0x2400..<0x2420: return 0x5E
    default: break
    }
    guard let scalar = Unicode.Scalar(value), let letter = letters[scalar] else { return 0x3F }
    return letter
  }

  private static let letters: [Unicode.Scalar: UInt32] = {
    var letters: [Unicode.Scalar: UInt32] = [:]
    for (letter, signs) in table {
      for sign in signs.unicodeScalars { letters[sign] = letter.value }
    }
    return letters
  }()

  private static let table: [(letter: Unicode.Scalar, signs: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăąª"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ÐĎĐ"),
    ("d", "ðďđ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"),
    ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"),
    ("k", "ķ"),
    ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐŒ"),
    ("o", "òóôõöøōŏőœº°"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšșß"),
    ("T", "ŢŤŦȚ"),
    ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűųµ"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"),
    ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"), ("'", "‘’‚‹›′"), ("\"", "“”„«»″"), ("-", "‐‑‒–—―−¬"),
    (" ", "\u{A0}\u{2009}\u{202F}"), ("*", "•·●○◦∙★☆◆◇◉"), (".", "…"), ("^", "↑▲▴△"), ("v", "↓▼▾▽"),
    ("<", "←◀◂◁≤"), (">", "→▶▸▷≥"), ("+", "✓✔±"), ("x", "×✗✘"), ("!", "¡⚠"), ("$", "€£¥"),
    ("/", "÷⁄"),
    ("=", "≈≠═"), ("#", "█▓▒░■□▪▫"), ("|", "¦‖▏▎"), ("1", "¹"), ("2", "²"), ("3", "³"),
    ("P", "¶§"),
  ]
}
