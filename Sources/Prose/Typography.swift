/// The quotation marks and dashes of a language, and which of them is meant by what a keyboard has.
public enum Typography: Hashable, Sendable, CaseIterable {
  case english
  /// Guillemets with narrow no-break spaces, and the en dash.
  case french
  case spanish
  case russian
  case arabic
  case chinese
  /// Chinese in traditional characters: corner brackets.
  case traditionalChinese

  /// A quotation mark that opens and the one that closes.
  struct Pair: Hashable {
    let open: String
    let close: String
  }

  /// Around a quotation.
  var outer: Pair {
    switch self {
    case .english, .chinese: Pair(open: "“", close: "”")
    case .french: Pair(open: "«\u{202F}", close: "\u{202F}»")
    case .spanish, .russian, .arabic: Pair(open: "«", close: "»")
    case .traditionalChinese: Pair(open: "「", close: "」")
    }
  }

  /// Around a quotation within another.
  var inner: Pair {
    switch self {
    case .english, .chinese: Pair(open: "‘", close: "’")
    case .french, .spanish, .arabic: Pair(open: "“", close: "”")
    case .russian: Pair(open: "„", close: "“")
    case .traditionalChinese: Pair(open: "『", close: "』")
    }
  }

  /// What `'` opens; it closes and stands for letters left out as `’`.
  var singleOpening: String {
    switch self {
    case .english, .spanish, .chinese, .traditionalChinese: "‘"
    case .french, .russian, .arabic: "’"
    }
  }

  /// Whether a quotation within another is typed with `'`, and not with `"` as any other.
  var hasSingleMarks: Bool { self == .english || self == .chinese }

  /// What two hyphens stand for.
  var dash: String {
    switch self {
    case .english, .spanish, .russian, .arabic: "—"
    case .french: "–"
    case .chinese, .traditionalChinese: "——"
    }
  }
}
