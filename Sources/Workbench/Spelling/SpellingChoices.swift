import Dossier
import Prose
import Screen

/// A word that is marked, and what may be done about it.
struct SpellingChoices: Hashable, Sendable {
  /// What the user decided.
  enum Outcome {
    case stays
    case closes
    case replaces(String)
    /// The word goes into the user's own list.
    case adds
    /// The word passes until the program ends.
    case passes
  }

  let word: String
  let isOtherSpelling: Bool
  /// Where it stands.
  let place: TextRange
  /// `nil` while they are being looked for.
  var suggestions: [String]?
  private(set) var chosen = 0

  /// Asks about a word.
  init(_ word: String, at place: TextRange, isOtherSpelling: Bool) {
    self.word = word
    self.place = place
    self.isOtherSpelling = isOtherSpelling
  }

  /// No more can be chosen by number.
  static let mostSuggestions = 8

  private var count: Int { (suggestions?.count ?? 0) + 2 }

  /// Takes a key: a number, `a` or 9, `i` or 0, or the arrows and Enter.
  mutating func handle(_ key: Key) -> Outcome {
    switch key.code {
    case .escape: return .closes
    case .up: chosen = (chosen + count - 1) % count
    case .down: chosen = (chosen + 1) % count
    case .enter: return outcome(ofRow: chosen)
    case .character(let character) where key.modifiers.isSubset(of: [.shift]):
      switch character.lowercased() {
      case "a", "9": return .adds
      case "i", "0": return .passes
      default:
        guard let number = character.wholeNumberValue, number > 0,
          let word = suggestions?[safely: number - 1]
        else { return .stays }
        return .replaces(word)
      }
    default: break
    }
    return .stays
  }

  private func outcome(ofRow row: Int) -> Outcome {
    // Nothing is chosen yet while nothing can be.
    guard let suggestions else { return .stays }
    if let word = suggestions[safely: row] { return .replaces(word) }
    return row == suggestions.count ? .adds : .passes
  }

  /// What it says: the word, what may stand for it, and what else can be done.
  func lines(columns: Int) -> [Page.Line] {
    let sentence =
      isOtherSpelling
      ? "The United Nations write “\(word)” otherwise." : "“\(word)” is in no dictionary."
    var lines = SoftWrap.rows(of: sentence, columns: max(1, columns)).map {
      Page.Line([Page.Run(String(sentence.slice($0.range)), .strong)])
    }
    var rows = (suggestions ?? []).enumerated().map { (String($0.offset + 1), $0.element) }
    rows.append(("a", "add it to my words"))
    rows.append(("i", "let it pass this time"))
    for (index, row) in rows.enumerated() {
      let isChosen = suggestions != nil && index == chosen
      lines.append(
        Page.Line(
          indent: 2,
          [
            Page.Run(isChosen ? "▸ " : "  ", .strong), Page.Run(row.0, .strong),
            Page.Run("  \(row.1)", isChosen ? .strong : .text),
          ]))
    }
    if suggestions == nil {
      lines.append(Page.Line(indent: 4, [Page.Run("Looking for others …", .secondary)]))
    }
    return lines
  }
}
