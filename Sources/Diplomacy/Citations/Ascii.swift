/// What a byte of ASCII is.
enum Ascii {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
