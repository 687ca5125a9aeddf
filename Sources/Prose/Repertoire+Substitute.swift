extension Repertoire {
  /// `text` as it can be shown: of as many scalars, each itself or a sign like it.
  public func shown(_ text: String) -> String {
    guard self != .all, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(Unicode.Scalar(substitute(for: scalar.value)) ?? scalar)
    }
    return String(shown)
  }

  /// The scalar to be drawn for another: itself, its own letter without the accent, a sign like
  /// it, or a question mark.
  public func substitute(for value: UInt32) -> UInt32 {
    guard value >= 0x7F, self != .all else { return value }
    if self == .letters, !Self.isSign(value) { return value }
    return Self.ascii(value) ?? (self == .ascii ? 0x3F : value)
  }

  /// Punctuation, arrows, mathematical signs, boxes, shapes and dingbats, as far as we draw them
  /// ourselves or typists put them between letters.
  private static func isSign(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xBF, 0xD7, 0xF7: value != 0xAA && value != 0xB5 && value != 0xBA
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x27BF: true
    default: false
    }
  }

  private static func ascii(_ value: UInt32) -> UInt32? {
    switch value {
    // Heavy and double lines are told from light ones: a bar is made of both.
    case 0x2501, 0x2505, 0x2509, 0x2550, 0x2578, 0x257A: 0x3D
    case 0x2500, 0x2504, 0x2508, 0x2574, 0x2576: 0x2D
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: 0x7C
    case 0x250C..<0x2550, 0x2552..<0x2574: 0x2B
    case 0x2580...0x259F: 0x23
    case 0x2400..<0x2420: 0x5E
    default: Unicode.Scalar(value).flatMap { substitutes[$0] }
    }
  }

  private static let substitutes: [Unicode.Scalar: UInt32] = {
    var substitutes: [Unicode.Scalar: UInt32] = [:]
    for (letter, signs) in table {
      for sign in signs.unicodeScalars { substitutes[sign] = letter.value }
    }
    return substitutes
  }()

  private static let table: [(letter: Unicode.Scalar, signs: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăąª"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ÐĎĐ"),
    ("d", "ðďđ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"),
    ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"),
    ("k", "ķ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐŒ"),
    ("o", "òóôõöøōŏőœº°"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšșß"),
    ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűųµ"), ("W", "Ŵ"),
    ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"), ("'", "‘’‚‹›′"),
    ("\"", "“”„«»″"), ("-", "‐‑‒–—―−¬·"), (" ", "\u{A0}\u{2009}\u{202F}"), ("*", "•●○◦∙★☆◆◇◉"),
    (".", "…"), ("^", "↑▲▴△"), ("v", "↓▼▾▽"), ("<", "←◀◂◁≤"), (">", "→▶▸▷≥"), ("+", "✓✔±"),
    ("x", "×✗✘"), ("!", "¡⚠"), ("$", "€£¥"), ("/", "÷⁄"), ("=", "≈≠"), ("#", "█▓▒░■□▪▫"),
    ("|", "¦‖▏▎"), ("1", "¹"), ("2", "²"), ("3", "³"), ("P", "¶§"), ("?", "¿"),
  ]
}
