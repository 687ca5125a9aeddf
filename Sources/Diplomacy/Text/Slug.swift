/// The name that a point is referred to by: its label in lower case, with dashes between the words.
public enum Slug {
  /// Keeps letters and digits of every script, in lower case; a run of anything else becomes one
  /// dash, and none stands at the ends.
  ///
  /// `Mandate fulfilled.` becomes `mandate-fulfilled`, `Мандат выполнен` `мандат-выполнен`; a text
  /// without letters and digits becomes empty.
  public static func make(_ text: some StringProtocol) -> String {
    var slug = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      guard isKept(scalar, inside: !isGap && !slug.isEmpty) else {
        isGap = true
        continue
      }
      if isGap && !slug.isEmpty { slug.append("-") }
      isGap = false
      slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(slug)
  }

  /// A combining mark belongs to the letter before it: `é` may be written as two scalars.
  private static func isKept(_ scalar: Unicode.Scalar, inside isInside: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    case .nonspacingMark, .spacingMark: isInside
    default: false
    }
  }
}
