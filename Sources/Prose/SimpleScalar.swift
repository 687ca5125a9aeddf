/// The scalars that are a grapheme cluster by themselves whatever simple scalar stands beside them.
///
/// They are nearly all of every text; the rest goes the slow way, through `Character`.
enum SimpleScalar {
  /// The columns of a simple scalar; 0 for all others.
  @inline(__always)
  static func columns(_ value: UInt32) -> Int {
    if value < 0x3000 { return isNarrow(value) ? 1 : 0 }
    return isWide(value) ? 2 : 0
  }

  @inline(__always)
  private static func isNarrow(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x80: true
    // Latin letters and signs, without the soft hyphen.
    case 0xA1...0xAC, 0xAF...0x2FF: true
    // Greek and Cyrillic.
    case 0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x482, 0x48A...0x52F: true
    // Hebrew and Arabic letters and digits.
    case 0x5D0...0x5EA, 0x60C, 0x61B, 0x61E...0x64A, 0x660...0x66F, 0x671...0x6D5: true
    case 0x1E00...0x1EFF: true
    // Dashes, quotation marks, the ellipsis.
    case 0x2010...0x2015, 0x2018...0x201F, 0x2020...0x2022, 0x2026, 0x2039...0x203A, 0x20AC: true
    default: false
    }
  }

  @inline(__always)
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    case 0xFF01...0xFF60: true
    default: false
    }
  }
}
