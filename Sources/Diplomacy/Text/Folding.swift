/// Text made comparable: without case, diacritics and the spelling variants that people search past.
///
/// `Côte d'Ivoire` folds to `cote d'ivoire`, `Ещё` to `еще`, `Straße` to `strasse`, `مُؤَسَّسَة` to
/// `موسسه`. Composed and decomposed spellings fold to the same text. White space and punctuation
/// stay as they are.
public enum Folding {
  /// The folded form of `text`.
  ///
  /// Arabic is normalized as search engines do (Lucene's `ArabicNormalizer`): vowel signs and
  /// tatweel go, the forms of alef become one, alef maqsura becomes yeh, teh marbuta heh.
  ///
  /// - Complexity: O(length of `text`); ASCII takes a short way.
  public static func fold(_ text: some StringProtocol) -> String { foldedWhole(String(text)) }

  private static func foldedWhole(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The folded form of a text in ASCII; `nil` where there is another letter.
  private static func foldedASCII(_ text: String) -> String? {
    let bytes = text.utf8.span
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    guard all < 0x80 else { return nil }
    return unsafe String(unsafeUninitializedCapacity: bytes.count) { folded in
      for index in bytes.indices { unsafe folded[index] = lowercased(bytes[index]) }
      return bytes.count
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80: folded.append(lowercased(UInt8(truncatingIfNeeded: scalar.value)))
    case 0xC0..<0x250: append(scalar, from: latin, to: &folded)
    case 0x370..<0x483, 0x48A..<0x530: append(scalar, from: greekAndCyrillic, to: &folded)
    case 0x1E00..<0x1F00: append(scalar, from: latinAdditional, to: &folded)
    case 0x1F00..<0x2000: append(scalar, from: greekExtended, to: &folded)
    // The sign of the ångström, which is the letter by canonical equivalence.
    case 0x212B: folded.append(UInt8(ascii: "a"))
    case let value where isDropped(value): break
    case 0x600..<0x700: folded.append(contentsOf: arabic(scalar).utf8)
    default: appendLowercased(scalar, to: &folded)
    }
  }

  /// Combining marks of the Latin, Greek and Cyrillic scripts, Arabic vowel signs and tatweel.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
      0x6EA...0x6ED:
      true
    default: false
    }
  }

  private static func arabic(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{622}", "\u{623}", "\u{625}", "\u{671}": "\u{627}"
    case "\u{624}": "\u{648}"
    case "\u{626}", "\u{649}", "\u{6CC}": "\u{64A}"
    case "\u{629}", "\u{6C0}": "\u{647}"
    case "\u{6A9}": "\u{643}"
    default: scalar
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, from block: Block, to folded: inout [UInt8]
  ) {
    let index = Int(scalar.value - block.first)
    // A line of the table is sixteen letters, a bar and a line break.
    let offset = index / 16 * 34 + index % 16 * 2
    let letters = block.letters.utf8
    let start = letters.index(letters.startIndex, offsetBy: offset)
    let first = letters[start]
    guard first != UInt8(ascii: " ") else { return appendLowercased(scalar, to: &folded) }
    folded.append(first)
    let second = letters[letters.index(after: start)]
    if second != UInt8(ascii: " ") { folded.append(second) }
  }

  private static func appendLowercased(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}
