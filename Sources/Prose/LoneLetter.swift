/// A letter in UTF-8 that is a cluster of its own and is shown as it is: nearly all that briefs in
/// the six languages hold, and the fast way past grapheme breaking.
public struct LoneLetter {
  /// The scalar's value.
  public let value: UInt32
  /// Its columns, 1 or 2; 0 where it isn't known to stand alone.
  public let width: Int
  /// Its length in bytes.
  public let length: Int

  /// The letter that begins at an offset, looked at together with the one after it.
  @inlinable
  public init(in bytes: borrowing Span<UInt8>, at offset: Int) {
    let byte = bytes[offset]
    if VisibleText.isPlain(byte), offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
      self.init(value: UInt32(byte), width: 1, length: 1)
    } else {
      self.init(beyondASCII: bytes, at: offset)
    }
  }

  @usableFromInline
  init(value: UInt32, width: Int, length: Int) {
    self.value = value
    self.width = width
    self.length = length
  }

  @usableFromInline
  init(beyondASCII bytes: borrowing Span<UInt8>, at offset: Int) {
    let letter = Self.decode(bytes, at: offset)
    let next = offset + letter.length
    let standsAlone =
      next >= bytes.count || bytes[next] < 0x80
      || Self.width(of: Self.decode(bytes, at: next).value) > 0
    self.init(
      value: letter.value, width: standsAlone ? Self.width(of: letter.value) : 0,
      length: letter.length)
  }

  private static func decode(
    _ bytes: borrowing Span<UInt8>, at offset: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first >= 0xE0, first < 0xF0, offset + 2 < bytes.count {
      let second = UInt32(bytes[offset + 1] & 0x3F)
      return ((first & 0xF) << 12 | second << 6 | UInt32(bytes[offset + 2] & 0x3F), 3)
    }
    if first >= 0xC0, first < 0xE0, offset + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    return first < 0x80 ? (first, 1) : (0, 1)
  }

  /// The columns of letters that neither join a neighbour nor are joined; 0 for all others.
  @inline(__always)
  static func width(of value: UInt32) -> Int {
    if value < 0x3000 { return isNarrow(value) ? 1 : 0 }
    return isWide(value) ? 2 : 0
  }

  @inline(__always)
  private static func isNarrow(_ value: UInt32) -> Bool {
    switch value {
    // Latin, without © and ®, which may become pictures, and without the soft hyphen.
    case 0x20..<0x7F, 0xA0...0xA8, 0xAA...0xAC, 0xAF..<0x300: true
    // Greek and Cyrillic.
    case 0x370..<0x378, 0x388..<0x38B, 0x38E..<0x3A2, 0x3A3..<0x483, 0x48A..<0x530: true
    // Hebrew and Arabic.
    case 0x5D0..<0x5EB, 0x60C, 0x61B, 0x61E..<0x64B, 0x660..<0x670, 0x671..<0x6D6: true
    // Latin of Vietnam; dashes, quotation marks, the euro, lines of boxes.
    case 0x1E00..<0x1F00, 0x2010..<0x2028, 0x2030..<0x203C, 0x20AC, 0x2500..<0x25AA: true
    default: false
    }
  }

  @inline(__always)
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001..<0x302A, 0x3041..<0x3097, 0x30A0..<0x3100: true
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xFF01..<0xFF61: true
    default: false
    }
  }
}
