/// The name that a point is referred to by: its label in lower case, with dashes between the words.
public enum Slug {
  /// Keeps letters and digits of every script, in lower case; a run of anything else becomes one
  /// dash, and none stands at the ends.
  ///
  /// `Mandate fulfilled.` becomes `mandate-fulfilled`, `Мандат выполнен` `мандат-выполнен`; a text
  /// without letters and digits becomes empty.
  public static func make(_ text: String) -> String { ofASCII(text) ?? ofAnyText(text) }

  /// The slug of a text in ASCII, as most are; `nil` where there is another letter.
  private static func ofASCII(_ text: String) -> String? {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index] >= 0x80 { return nil }
    return unsafe String(unsafeUninitializedCapacity: bytes.count) { slug in
      var count = 0
      var isGap = false
      for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
          // For each dash there was a byte that is left out, so that the room is enough.
          if isGap && count > 0 {
            unsafe slug[count] = UInt8(ascii: "-")
            count += 1
          }
          isGap = false
          // Bit 5 makes a letter a small one and is set in every digit.
          unsafe slug[count] = byte | 0x20
          count += 1
        default: isGap = true
        }
      }
      return count
    }
  }

  private static func ofAnyText(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      guard isKept(scalar, inside: !isGap && !slug.isEmpty) else {
        isGap = true
        continue
      }
      if isGap && !slug.isEmpty { slug.append("-") }
      isGap = false
      if isLetter(scalar.value), scalar.value >= 0x430 {
        // A small letter of Cyrillic, or one of a script that has no others.
        slug.append(scalar)
      } else {
        slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(slug)
  }

  /// Whether the scalar is one of the letters that most text beyond ASCII is written in; told by
  /// its number, for a look at its properties takes a hundred times as long.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x410...0x44F, 0x620...0x64A, 0x4E00...0x9FA5: true
    default: false
    }
  }

  /// A combining mark belongs to the letter before it: `é` may be written as two scalars.
  private static func isKept(_ scalar: Unicode.Scalar, inside isInside: Bool) -> Bool {
    if isLetter(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    case .nonspacingMark, .spacingMark: isInside
    default: false
    }
  }
}
