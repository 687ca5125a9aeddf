/// What text holds that would act on a terminal, turn a line round, or hide from the reader.
///
/// Told by Unicode's own properties, not by the code that is tested.
public enum Menace {
  /// The menaces in `text`; line feeds are none where it may have several lines.
  public static func scalars(in text: String, linesAllowed: Bool = true) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for cluster in text {
      for (index, scalar) in cluster.unicodeScalars.enumerated() {
        if linesAllowed, scalar == "\n" { continue }
        if isMenace(scalar, joinsAnother: index > 0) { found.append(scalar) }
      }
    }
    return found
  }

  /// The menaces in bytes, which have to be UTF-8: each byte that isn't counts as one.
  public static func scalars(in bytes: [UInt8]) -> [Unicode.Scalar] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return ["\u{FFFD}"] + scalars(in: text) }
    return scalars(in: text)
  }

  private static func isMenace(_ scalar: Unicode.Scalar, joinsAnother: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: break
    }
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    // Bytes that are no UTF-8, as they are kept, and what is no character.
    case 0x10FF80...0x10FFFF, 0xFDD0...0xFDEF: return true
    case _ where scalar.value & 0xFFFE == 0xFFFE: return true
    // Joiners and selectors belong to the letter or picture before them.
    case 0x200C, 0x200D, 0x34F, 0x1160, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0020...0xE007F,
      0xE0100...0xE01EF:
      return !joinsAnother
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
