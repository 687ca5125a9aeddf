import Prose

/// Looks through a file's text for bytes that are no UTF-8 and characters that hide or turn what
/// stands beside them.
enum TextCheck {
  /// At most so many of either are told for one file.
  static let limit = 20

  /// - Parameter isRequired: whether the brief has keys that it must have, so that an empty one is
  ///   told anyway.
  static func check(_ bytes: [UInt8], isRequired: Bool, _ problems: inout Problems) {
    if let mark = markOfUTF16(bytes) {
      problems.add(.utf16, mark)
      return
    }
    if !isRequired, bytes.count < 1024, bytes.allSatisfy(\.isASCIIBlank) {
      problems.add(.emptyFile, 0..<0)
    }
    var left = (invalid: limit, hidden: limit)
    var index = Fences.startOfText(bytes)
    // Up to there each byte is looked at by itself.
    var end = index
    while index < bytes.count {
      if index >= end {
        if areEightPlain(bytes, at: index) {
          index += 8
          continue
        }
        end = index + 8
      }
      let byte = bytes[index]
      // Nothing hidden or turning begins with a byte between those that are named.
      if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte != 0xCD, byte != 0xD8,
        byte < 0xE1 || (0xE4...0xEE).contains(byte)
      {
        index += 1
        continue
      }
      let start = index
      let (scalar, length) = decode(bytes, at: index)
      index += length
      if (0x10FF80...0x10FFFF).contains(scalar) {
        while index < bytes.count, (0x10FF80...0x10FFFF).contains(decode(bytes, at: index).scalar) {
          index += 4
        }
        if left.invalid > 0 {
          problems.add(.invalidText(bytes: (index - start) / 4), start..<index)
        }
        left.invalid -= 1
      } else if left.hidden > 0, mayHide(scalar),
        HiddenScalar.isHidden(scalar, at: start, in: bytes)
      {
        // The same many times, such as a block of zeros, is one problem.
        while index < bytes.count, decode(bytes, at: index).scalar == scalar { index += length }
        problems.add(.hiddenCharacter(scalar, count: (index - start) / length), start..<index)
        left.hidden -= 1
      }
      if left.invalid <= 0, left.hidden <= 0 { return }
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

  /// The first two bytes of a file in UTF-16, which are no UTF-8; the text has them as escapes.
  private static func markOfUTF16(_ bytes: [UInt8]) -> SourceRange? {
    guard bytes.count >= 10 else { return nil }
    let first = [decode(bytes, at: 0).scalar, decode(bytes, at: 4).scalar]
    return first == [0x10FFFF, 0x10FFFE] || first == [0x10FFFE, 0x10FFFF] ? 0..<8 : nil
  }

  /// Whether a scalar is worth a look at its neighbours.
  private static func mayHide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160: true
    case 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E: true
    case 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// The scalar at `index` of valid UTF-8.
  static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for further in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + further] & 0x3F) }
    return (scalar, length)
  }
}
