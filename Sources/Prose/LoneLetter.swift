/// A letter in UTF-8 that is a cluster of its own, unless the one after it says otherwise, and is
/// shown as it is: nearly all that briefs in the six languages hold.
///
/// The fast way past grapheme breaking: a letter stands alone if `width > 0` and its follower
/// `leavesAlone` what is before it.
public struct LoneLetter {
  /// The scalar's value; 0 after the end.
  public let value: UInt32
  /// Its columns, 1 or 2; 0 where more has to be asked about it.
  public let width: Int
  /// Its length in bytes.
  public let length: Int

  /// Whether it joins nothing that stands before it.
  @inlinable public var leavesAlone: Bool { value < 0x80 || width > 0 }

  /// The letter that begins at an offset of valid UTF-8, or what stands for the end.
  @inlinable
  public init(in bytes: borrowing Span<UInt8>, at offset: Int) {
    guard offset < bytes.count else {
      self.init(value: 0, width: 0, length: 0)
      return
    }
    let first = UInt32(bytes[offset])
    if first < 0x80 {
      self.init(value: first, width: VisibleText.isPlain(UInt8(first)) ? 1 : 0, length: 1)
    } else if first < 0xE0, offset + 1 < bytes.count {
      let value = (first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      self.init(value: value, width: Self.narrowWidth(of: value), length: 2)
    } else if first < 0xF0, offset + 2 < bytes.count {
      let second = UInt32(bytes[offset + 1] & 0x3F)
      let value = (first & 0xF) << 12 | second << 6 | UInt32(bytes[offset + 2] & 0x3F)
      self.init(value: value, width: Self.wideWidth(of: value), length: 3)
    } else {
      self.init(value: .max, width: 0, length: 4)
    }
  }

  @inlinable
  init(value: UInt32, width: Int, length: Int) {
    self.value = value
    self.width = width
    self.length = length
  }

  /// Latin, Greek, Cyrillic and Arabic letters: those of two bytes that have no combining sign.
  @inlinable
  static func narrowWidth(of value: UInt32) -> Int {
    if value < 0x300 {
      return value >= 0xA0 && value != 0xA9 && value != 0xAD && value != 0xAE ? 1 : 0
    }
    if value < 0x530 {
      return value >= 0x3A3 && !(0x483..<0x48A).contains(value) || (0x391..<0x3A2).contains(value)
        ? 1 : 0
    }
    if value < 0x620 { return (0x5D0..<0x5EB).contains(value) ? 1 : 0 }
    return value < 0x64B || (0x660..<0x670).contains(value) || (0x671..<0x6D4).contains(value)
      ? 1 : 0
  }

  /// The columns of a scalar beyond ASCII that neither joins a neighbour nor is joined; 0 for all
  /// others.
  @inlinable
  static func width(of value: UInt32) -> Int {
    value < 0x800 ? narrowWidth(of: value) : value < 0x10000 ? wideWidth(of: value) : 0
  }

  /// Ideographs, kana, punctuation and frames: of three bytes.
  @inlinable
  static func wideWidth(of value: UInt32) -> Int {
    if value >= 0x4E00 {
      return value < 0xA000 || (0xAC00..<0xD7A4).contains(value)
        || (0xFF01..<0xFF61).contains(value) ? 2 : 0
    }
    if value < 0x2500 {
      return (0x2010..<0x2028).contains(value) || (0x2030..<0x203C).contains(value)
        || (0x1E00..<0x1F00).contains(value) ? 1 : 0
    }
    if value < 0x25AA { return 1 }
    return (0x3041..<0x3097).contains(value) || (0x30A1..<0x30FB).contains(value)
      || (0x3001..<0x302A).contains(value) ? 2 : 0
  }
}
