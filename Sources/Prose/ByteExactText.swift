/// Text that keeps every byte of its file, also those that are no UTF-8.
///
/// A byte 0xNN that belongs to no valid sequence becomes the scalar U+10FF00 + NN; a valid
/// sequence that encodes such a scalar is itself kept byte by byte, so that the way back is exact.
public enum ByteExactText {
  /// The text of `bytes`.
  ///
  /// - Complexity: linear; valid UTF-8 is taken as it is.
  public static func decode(_ bytes: [UInt8]) -> String {
    if !mayHoldEscapes(bytes), let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 0, !isEscape(bytes, at: index) {
        let piece = String(decoding: bytes[index..<index + length], as: UTF8.self)
        scalars.append(contentsOf: piece.unicodeScalars)
        index += length
      } else if let scalar = Unicode.Scalar(0x10FF00 + UInt32(bytes[index])) {
        scalars.append(scalar)
        index += 1
      }
    }
    return String(scalars)
  }

  /// The bytes that `text` was decoded from.
  public static func encode(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard mayHoldEscapes(bytes) else { return bytes }
    var exact: [UInt8] = []
    exact.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars {
      if isEscapedByte(scalar) {
        exact.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        exact.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
    return exact
  }

  /// Whether `scalar` stands for a byte that is no UTF-8.
  public static func isEscapedByte(_ scalar: Unicode.Scalar) -> Bool {
    (0x10FF80...0x10FFFF).contains(scalar.value)
  }

  private static func mayHoldEscapes(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let found = bytes[index...].firstIndex(of: 0xF4) {
      if isEscape(bytes, at: found) { return true }
      index = found + 1
    }
    return false
  }

  /// Whether the sequence at `index` encodes one of U+10FF80 to U+10FFFF.
  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 3 < bytes.count && bytes[index] == 0xF4 && bytes[index + 1] == 0x8F
      && (0xBE...0xBF).contains(bytes[index + 2]) && (0x80...0xBF).contains(bytes[index + 3])
  }

  /// The length of the valid sequence at `index`; 0 where there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0x00...0x7F: (1, 0x80...0xBF)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    if length > 1, !second.contains(bytes[index + 1]) { return 0 }
    for further in stride(from: 2, to: length, by: 1)
    where !(0x80...0xBF).contains(bytes[index + further]) { return 0 }
    return length
  }
}
