import Diplomacy
import Dossier
import Screen

/// The list of problems that lies over a place: those of a file, of all below a session or an
/// agenda item, or of the library.
struct ProblemList: Hashable, Sendable {
  /// More than these are not listed: nobody reads them, and a key must not wait for them.
  static let limit = 5_000

  /// From what was asked for to the whole library.
  let scopes: [ProblemScope]
  /// Whose problems are shown: an index into `scopes`.
  private(set) var width = 0
  /// Those of the scope, by place.
  private(set) var all: [LibraryProblem] = []
  /// How many of the scope are left out.
  private(set) var rest = 0
  /// Those that the filter leaves, as indices into `all`.
  private(set) var shown: [Int] = []
  private(set) var cursor = ListCursor()
  private(set) var field = TextField()
  /// Whether what is typed goes into the filter.
  private(set) var isFiltering = false
  /// Whether the problems are those of a text on the screen, which needs no check of the library.
  private(set) var isOfText = false

  /// A list of what is in the first of `scopes`, which can be widened to the others.
  init(_ scopes: [ProblemScope]) { self.scopes = scopes }

  /// Whose problems are shown.
  var scope: ProblemScope { scopes[safely: width] ?? .library }

  /// The problem that is chosen.
  var chosen: LibraryProblem? { shown[safely: cursor.chosen].flatMap { all[safely: $0] } }

  /// Whether the list is narrowed.
  var isNarrowed: Bool { !field.text.trimmed.isEmpty }

  /// Shows `problems`; what was chosen stays so where it is still there.
  mutating func show(_ problems: [LibraryProblem], isOfText: Bool = false) {
    self.isOfText = isOfText
    let kept = chosen
    all = Array(problems.prefix(Self.limit))
    rest = problems.count - all.count
    narrow()
    let same = kept.flatMap { kept in
      shown.firstIndex { all[$0] == kept }
        ?? shown.firstIndex { all[$0].path == kept.path && all[$0].place >= kept.place }
    }
    if let same { cursor.choose(same, count: shown.count) }
  }

  /// Shows the next wider scope, and after the widest the first again.
  mutating func widen() {
    width = (width + 1) % max(1, scopes.count)
    cursor = ListCursor()
  }

  /// Moves the cursor by `steps` problems.
  mutating func move(by steps: Int) { cursor.move(by: steps, count: shown.count) }

  /// Scrolls as little as needed for the chosen problem to be among the rows that `height` can
  /// hold, where the ones from the first shown on take `rows(of:)` each.
  mutating func reveal(height: Int, rows: (Int, _ isFirst: Bool) -> Int) {
    cursor.reveal(height: height, count: shown.count)
    var used = 0
    for index in cursor.shown(height: height, count: shown.count) where index <= cursor.chosen {
      used += rows(index, index == cursor.top)
    }
    while used > height, cursor.top < cursor.chosen {
      let next = cursor.top + 1
      used += rows(next, true) - rows(next, false) - rows(cursor.top, true)
      cursor.scroll(to: next)
    }
  }

  mutating func beginFiltering() { isFiltering = true }

  /// Takes `key` while the filter is typed; `false` where it is not the filter's.
  mutating func type(_ key: Key, keys: KeyTable) -> Bool {
    switch key.code {
    case .escape:
      clearFilter()
      return true
    case .enter:
      isFiltering = false
      return true
    case .up, .down, .pageUp, .pageDown, .tab: return false
    default:
      let before = field.text
      guard field.type(key, keys: keys) else { return false }
      if field.text != before { narrow() }
      return true
    }
  }

  mutating func paste(_ text: String) {
    guard isFiltering else { return }
    field.paste(text)
    narrow()
  }

  mutating func clearFilter() {
    isFiltering = false
    field = TextField()
    narrow()
  }

  /// Shows those whose place, severity or words hold every word of the filter.
  private mutating func narrow() {
    let words = Folding.fold(field.text).split(separator: " ")
    let kept = shown[safely: cursor.chosen]
    shown = all.indices.filter { index in
      guard !words.isEmpty else { return true }
      let problem = all[index]
      let text = Folding.fold(
        "\(problem.path):\(problem.place.line) \(problem.severity.rawValue) \(problem.code) "
          + problem.message)
      return words.allSatisfy { text.contains($0) }
    }
    cursor.choose(kept.flatMap { shown.firstIndex(of: $0) } ?? 0, count: shown.count)
  }
}
