/// Looks through a file's text for bytes that are no UTF-8 and characters that hide or turn what
/// stands beside them.
enum TextCheck {
  /// At most so many of either are told for one file.
  static let limit = 20

  static func check(_ bytes: [UInt8], _ problems: inout Problems) {
    var told = 0
    var index = Fences.startOfText(bytes)
    // Up to there each byte is looked at by itself.
    var end = index
    while index < bytes.count, told < limit {
      if index >= end {
        if areEightPlain(bytes, at: index) {
          index += 8
          continue
        }
        end = index + 8
      }
      let byte = bytes[index]
      // Nothing hidden or turning begins with a byte between those that are named.
      if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte < 0xE2 || (0xE3...0xEE).contains(byte) {
        index += 1
        continue
      }
      let start = index
      let (scalar, length) = decode(bytes, at: index)
      if (0x10FF80...0x10FFFF).contains(scalar) {
        var count = 0
        while index < bytes.count, (0x10FF80...0x10FFFF).contains(decode(bytes, at: index).scalar) {
          index += 4
          count += 1
        }
        problems.add(.invalidText(bytes: count), start..<index)
        told += 1
        continue
      }
      index += length
      if isHidden(scalar) {
        problems.add(.hiddenCharacter(scalar), start..<index)
        told += 1
      }
    }
  }

  /// Whether the eight bytes at `index` are ASCII without controls.
  private static func areEightPlain(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    let span = unsafe bytes.span.bytes
    let eight = unsafe span.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The highest bit of a byte comes to be set by what is no ASCII, by 0x7F and one, by less than
    // 0x20 and as much away; what is carried between bytes comes of such bytes alone.
    let marks = eight | (eight &+ 0x0101_0101_0101_0101) | (eight &- 0x2020_2020_2020_2020)
    return marks & 0x8080_8080_8080_8080 == 0
  }

  /// Controls, turns of direction, and what has no width at all; joiners are part of writing.
  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x200B, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The scalar at `index` of valid UTF-8.
  private static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for further in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + further] & 0x3F) }
    return (scalar, length)
  }
}
