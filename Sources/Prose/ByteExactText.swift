/// Text that gives back the very bytes it was read from, even where they are no UTF-8.
///
/// A byte 0xNN that is part of no valid sequence becomes the scalar U+10FF00 + NN, at the end of
/// the last private plane; a valid sequence that encodes such a scalar is itself taken byte by
/// byte. So `encode(decode(bytes)) == bytes`, always.
public enum ByteExactText {
  /// The text of some bytes.
  /// - Complexity: linear; valid UTF-8 without an escape's own scalars is validated and copied once.
  public static func decode(_ bytes: [UInt8]) -> String {
    if !holdsEscape(bytes), let text = String(validating: bytes, as: UTF8.self) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var index = 0
    while index < bytes.count {
      let length = lengthOfSequence(in: bytes, at: index)
      if length > 0, !isEscape(bytes, at: index) {
        result += bytes[index..<(index + length)]
        index += length
      } else {
        result += escape(of: bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a text that `decode` made, or that was changed since.
  public static func encode(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard holdsEscape(bytes) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if isEscape(bytes, at: index) {
        // U+10FF80...U+10FFFF is F4 8F BE 80...F4 8F BF BF: bit 6 is in the third byte.
        result.append((bytes[index + 2] & 1) << 6 | bytes[index + 3] & 0x3F | 0x80)
        index += 4
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Whether a scalar stands for a byte that was no UTF-8.
  public static func isEscapedByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x10FF80 }

  private static func escape(of byte: UInt8) -> [UInt8] {
    [0xF4, 0x8F, 0xBE | (byte >> 6 & 1), 0x80 | byte & 0x3F]
  }

  /// Whether an escape's own scalar stands anywhere.
  private static func holdsEscape(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var index = 0
    while index < span.count {
      if index + 8 <= span.count, UTF8Scan.areEightASCII(span, at: index) {
        index += 8
        continue
      }
      if isEscape(bytes, at: index) { return true }
      index += 1
    }
    return false
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == 0xF4, index + 3 < bytes.count else { return false }
    return bytes[index + 1] == 0x8F && bytes[index + 2] & 0xFE == 0xBE
      && bytes[index + 3] & 0xC0 == 0x80
  }

  /// The length of the valid sequence that begins at an index, or 0 where none does.
  private static func lengthOfSequence(in bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
