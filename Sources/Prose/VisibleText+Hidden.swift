/// Which scalars can't be seen, and where they have good reason to stand nevertheless.
extension VisibleText {
  /// Whether a scalar draws nothing of its own, whatever surrounds it.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether a scalar within a cluster hides there without a reason that its neighbours give.
  public static func isHidden(
    _ scalar: Unicode.Scalar,
    after before: [Unicode.Scalar],
    before next: Unicode.Scalar?
  ) -> Bool {
    // What is no character at all joins a sign that stands before numbers, such as U+0600.
    if isNoCharacter(scalar) { return true }
    guard isInvisible(scalar) else { return false }
    guard let previous = before.last, let first = before.first else { return true }
    switch scalar.value {
    case 0x200C: return !isJoining(previous)
    case 0x200D:
      if isJoining(previous) { return false }
      return !(isPicture(first) && next.map(isPicture) == true)
    case 0xFE0E, 0xFE0F: return !(isPicture(previous) || isKeycap(previous))
    case 0xFE00...0xFE0D: return DisplayWidth.width(of: previous) == 0 || previous.value < 0x1000
    case 0xE0100...0xE01EF: return DisplayWidth.width(of: previous) < 2
    case 0x180B...0x180F: return !(0x1800..<0x18B0).contains(previous.value)
    case 0x1160: return !(0x1100..<0x1200).contains(previous.value)
    case 0x34F: return !isJoining(previous)
    case 0xE0020...0xE007F: return first.value != 0x1F3F4 || before.count > 7
    default: return true
    }
  }

  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    ByteExactText.isEscapedByte(scalar) || scalar.value & 0xFFFE == 0xFFFE
      || (0xFDD0..<0xFDF0).contains(scalar.value)
  }

  /// Whether a letter belongs to a script in which joiners say how letters connect: from Hebrew
  /// and Arabic over the Indic scripts to Mongolian.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590..<0x10A0, 0x1780..<0x18B0, 0x1900..<0x1C80, 0x1CD0..<0x1D00: true
    case 0xA800..<0xAC00, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF: true
    case 0x10A00..<0x12000, 0x1E900..<0x1EF00: true
    default: false
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA9 && (scalar.properties.isEmoji || ClusterKind.isPictograph(scalar))
  }

  /// Whether a scalar can stand on a keycap emoji.
  private static func isKeycap(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "#", "*": true
    default: false
    }
  }
}
