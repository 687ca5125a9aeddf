import Prose

/// Whether a character that can't be seen stands where it has no business.
///
/// Joiners and the selectors of forms are part of how some scripts and pictures are written; marks
/// of direction are, where a line holds letters that run from right to left.
enum HiddenScalar {
  /// Looks at the neighbours of the scalar at `place`.
  ///
  /// - Complexity: constant, for neighbours are looked for within a few bytes.
  static func isHidden(_ scalar: UInt32, at place: Int, in bytes: [UInt8]) -> Bool {
    guard let character = Unicode.Scalar(scalar) else { return true }
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x2028...0x202E, 0x2060...0x206F: return true
    case 0x200E, 0x200F, 0x61C: return !hasRightToLeft(near: place, in: bytes)
    default: break
    }
    let next = place + character.utf8.count
    return VisibleText.isHidden(
      character, after: cluster(before: place, in: bytes),
      before: next < bytes.count ? Unicode.Scalar(TextCheck.decode(bytes, at: next).scalar) : nil)
  }

  /// How far around a mark of direction a letter may be that it is for.
  private static let reach = 200

  /// Whether a letter of Hebrew, Arabic or their kin stands on the same line nearby.
  private static func hasRightToLeft(near place: Int, in bytes: [UInt8]) -> Bool {
    func isOne(_ index: Int) -> Bool {
      switch bytes[index] {
      // U+0590–U+07FF; U+061C itself is D8 9C.
      case 0xD6...0xDF: bytes[index] != 0xD8 || index + 1 >= bytes.count || bytes[index + 1] != 0x9C
      case 0xEF: index + 1 < bytes.count && (0xAC...0xBB).contains(bytes[index + 1])
      default: false
      }
    }
    var index = place - 1
    while index >= 0, place - index < reach, bytes[index] != 0x0A {
      if isOne(index) { return true }
      index -= 1
    }
    index = place + 1
    while index < bytes.count, index - place < reach, bytes[index] != 0x0A {
      if isOne(index) { return true }
      index += 1
    }
    return false
  }

  /// The scalars that the one at `place` would join, from the last that stands by itself.
  private static func cluster(before place: Int, in bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var end = place
    while end > 0, scalars.count < 12 {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard let scalar = Unicode.Scalar(TextCheck.decode(bytes, at: start).scalar),
        scalar.value >= 0x20
      else { break }
      scalars.insert(scalar, at: 0)
      end = start
      guard isAttached(scalar) else { break }
    }
    return scalars
  }

  /// Whether a scalar belongs to the one before it: marks, selectors, skin tones, tags, joiners and
  /// what they join.
  private static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE01EF: true
    default: DisplayWidth.width(of: scalar) == 0
    }
  }
}
