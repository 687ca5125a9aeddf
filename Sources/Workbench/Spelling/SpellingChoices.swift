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

  private var sentence: String {
    isOtherSpelling
      ? "The United Nations write “\(word)” otherwise." : "“\(word)” is in no dictionary."
  }

  /// What can be chosen, with the key that does so.
  private var rows: [(key: Character, label: String)] {
    let numbers: [Character] = ["1", "2", "3", "4", "5", "6", "7", "8"]
    return Array(zip(numbers, suggestions ?? [])) + [
      ("a", "add it to my words"), ("i", "let it pass this time"),
    ]
  }

  /// The key of what is drawn at a cell of the screen.
  func key(at position: ScreenPosition, in body: Rect) -> Character? {
    let columns = body.columns - 4
    let foot = FootLayout(lines: lines(columns: columns).count, in: body)
    guard foot.inner.contains(position) else { return nil }
    let above = Page.Line.wrapped(sentence, .strong, columns: columns).count
    return rows[safely: position.row - foot.inner.row - above]?.key
  }

  /// What it says: the word, what may stand for it, and what else can be done.
  func lines(columns: Int) -> [Page.Line] {
    var lines = Page.Line.wrapped(sentence, .strong, columns: columns)
    for (index, row) in rows.enumerated() {
      let isChosen = suggestions != nil && index == chosen
      lines.append(
        Page.Line(
          indent: 2,
          [
            Page.Run(isChosen ? "▸ " : "  ", .strong), Page.Run(String(row.key), .strong),
            Page.Run("  \(row.label)", isChosen ? .strong : .text),
          ]))
    }
    if suggestions == nil {
      lines.append(Page.Line(indent: 4, [Page.Run("Looking for others …", .secondary)]))
    }
    return lines
  }
}
