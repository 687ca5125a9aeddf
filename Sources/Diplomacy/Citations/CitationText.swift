/// The bytes of a text, read sign by sign as citations are written with them.
///
/// Full-width and Arabic-Indic digits, the many spaces, dashes and strokes are read as the signs of
/// ASCII that they stand for, so that each way of writing is known once.
struct CitationText {
  /// A sign and where it ends or, read backwards, begins.
  struct Sign {
    /// The sign in ASCII, or one of the classes below.
    var code: UInt8
    /// The place behind it or, read backwards, of its first byte.
    var place: Int
  }

  /// No sign: the text's end.
  static let end: UInt8 = 0
  static let space: UInt8 = 0x20
  static let lineEnd: UInt8 = 0x0A
  /// A letter outside ASCII that is no Han character.
  static let letter: UInt8 = 0xFF
  static let han: UInt8 = 0xFE
  /// What is not seen: marks of direction, soft hyphens.
  static let unseen: UInt8 = 0xFD
  /// Any other sign outside ASCII.
  static let other: UInt8 = 0xFC

  let bytes: [UInt8]

  /// Takes valid UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The sign at `place`.
  func sign(at place: Int) -> Sign {
    guard place < bytes.count else { return Sign(code: Self.end, place: bytes.count) }
    let byte = bytes[place]
    if byte < 0x80 { return Sign(code: Self.code(ascii: byte), place: place + 1) }
    let scalar = scalar(at: place)
    return Sign(code: Self.code(of: scalar.value), place: scalar.end)
  }

  /// The sign that ends before `place`.
  func sign(before place: Int) -> Sign {
    guard place > 0 else { return Sign(code: Self.end, place: 0) }
    let byte = bytes[place - 1]
    if byte < 0x80 { return Sign(code: Self.code(ascii: byte), place: place - 1) }
    let start = start(before: place)
    return Sign(code: Self.code(of: scalar(at: start).value), place: start)
  }

  /// The first byte of the scalar that ends before `place`.
  func start(before place: Int) -> Int {
    var start = place - 1
    while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The scalar at `place` and the place behind it.
  func scalar(at place: Int) -> (value: UInt32, end: Int) {
    let lead = bytes[place]
    let (mask, count): (UInt8, Int) =
      lead < 0x80 ? (0x7F, 1) : lead < 0xE0 ? (0x1F, 2) : lead < 0xF0 ? (0x0F, 3) : (0x07, 4)
    guard place + count <= bytes.count else { return (0xFFFD, bytes.count) }
    var value = UInt32(lead & mask)
    for next in place + 1..<place + count { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, place + count)
  }

  private static func code(ascii byte: UInt8) -> UInt8 {
    switch byte {
    case lineEnd: lineEnd
    case 0x09, 0x0B...0x0D: space
    case 0..<0x20, 0x7F: other
    default: byte
    }
  }

  /// What stands for `scalar`; no look into Unicode's tables, for this runs on each sign that is
  /// near a number.
  private static func code(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: space
    case 0x2028, 0x2029, 0x85: lineEnd
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0x61C, 0xFEFF:
      unseen
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
    case 0x2044, 0x2215, 0x29F8: UInt8(ascii: "/")
    case 0x660...0x669: UInt8(truncatingIfNeeded: scalar - 0x660 + 0x30)
    case 0x6F0...0x6F9: UInt8(truncatingIfNeeded: scalar - 0x6F0 + 0x30)
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: scalar - 0xFF01 + 0x21)
    case 0x2018, 0x2019, 0x2BC: UInt8(ascii: "'")
    case 0x3014: UInt8(ascii: "(")
    case 0x3015: UInt8(ascii: ")")
    case 0x3001, 0x60C: UInt8(ascii: ",")
    case 0x3002, 0x6D4: UInt8(ascii: ".")
    case 0x61B: UInt8(ascii: ";")
    case 0x61F: UInt8(ascii: "?")
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: han
    case _ where isLetter(scalar): letter
    default: other
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7, 0x482, 0x600...0x60F, 0x66A...0x66D, 0x6DD, 0x6DE, 0x6E9: false
    case 0xC0...0x24F, 0x300...0x52F, 0x5D0...0x5EA, 0x610...0x6FF, 0x750...0x77F, 0x1E00...0x1FFF,
      0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }
}
