/// How letters are written where a script has two cases.
public enum LetterCase: Hashable, Sendable {
  case lower
  case upper
  /// The first letter of each word is a capital.
  case title
  /// Lower case becomes upper, upper title, anything else lower.
  case next

  /// `text` in this case; accents, punctuation and scripts without case stay.
  func applied(to text: String) -> String {
    switch self {
    case .lower: Self.lowercased(text)
    case .upper: text.uppercased()
    case .title: Self.titlecased(text)
    case .next: Self.cycled(text)
    }
  }

  /// The first that makes a difference, of those that follow on the case that the text has.
  private static func cycled(_ text: String) -> String {
    let all = [lowercased(text), text.uppercased(), titlecased(text)]
    let now = all.firstIndex { $0.utf8.elementsEqual(text.utf8) } ?? 2
    let next = (1...3).map { all[(now + $0) % 3] }
    return next.first { !$0.utf8.elementsEqual(text.utf8) } ?? text
  }

  /// A sigma at a word's end has a form of its own.
  private static func lowercased(_ text: String) -> String {
    guard text.unicodeScalars.contains("Σ") else { return text.lowercased() }
    let scalars = Array(text.unicodeScalars)
    var lower = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isLast = index + 1 == scalars.count || !isLetter(scalars[index + 1])
      if scalar == "Σ", isLast, index > 0, isLetter(scalars[index - 1]) {
        lower.append("ς")
      } else {
        lower.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(lower)
  }

  private static func titlecased(_ text: String) -> String {
    var title = String.UnicodeScalarView()
    var isWithin = false
    for scalar in lowercased(text).unicodeScalars {
      title.append(
        contentsOf: isWithin
          ? String(scalar).unicodeScalars : scalar.properties.titlecaseMapping.unicodeScalars)
      switch WordClass(scalar) {
      case .letter, .digit: isWithin = true
      // An accent or an apostrophe is part of whatever it stands in.
      case .mark, .apostrophe: break
      default: isWithin = false
      }
    }
    return String(title)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch WordClass(scalar) {
    case .letter, .mark: true
    default: false
    }
  }
}
