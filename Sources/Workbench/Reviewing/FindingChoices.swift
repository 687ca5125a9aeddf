import Diplomacy
import Dossier
import Prose
import Review
import Screen

/// Something that the review found: why it matters, what to write instead, and what else can be
/// done about it.
struct FindingChoices: Hashable, Sendable {
  /// What the user decided.
  enum Outcome {
    case stays
    case closes
    /// What is proposed is written.
    case fixes
    /// It stays as it is, with a reason.
    case silences(ReviewRule)
  }

  let finding: Finding
  /// Which words of a point were found, and what spoke against.
  private let reasons: [String]
  /// What is written now, and what would be.
  private let changes: [Change]
  private(set) var chosen = 0
  /// The rows that it takes on the screen, with the rule above.
  private(set) var height = 0

  private struct Change: Hashable {
    let former: String
    let latter: String
  }

  /// Asks about the finding of `review` at `index`, in the file's text.
  init(_ index: Int, of review: Review, in text: String) {
    let finding = review.findings[index]
    self.finding = finding
    reasons = Self.point(of: finding, in: review)?.explanation ?? []
    let utf8 = text.utf8
    changes = finding.fix.map { edit in
      let start = utf8.index(utf8.startIndex, offsetBy: min(edit.range.lowerBound, utf8.count))
      let end = utf8.index(
        utf8.startIndex, offsetBy: min(edit.range.upperBound, utf8.count))
      return Change(
        former: String(text[start..<max(start, end)]),
        latter: String(decoding: edit.bytes, as: UTF8.self))
    }
  }

  private static func point(of finding: Finding, in review: Review) -> PointCoverage? {
    switch finding.kind {
    case .pointTouched(let label), .pointMissing(let label):
      review.coverage.first { $0.label == label }
    default: nil
    }
  }

  /// What can be done, with the key that does it.
  private var rows: [(key: Character, label: String, outcome: Outcome)] {
    let fix = finding.fix.isEmpty ? [] : ["write it so"].map { ($0, Outcome.fixes) }
    let silence = finding.rule.map { [("let it stand, with a reason", Outcome.silences($0))] } ?? []
    return zip("12", fix + silence).map { ($0, $1.0, $1.1) }
  }

  /// Whether anything can be done but go on.
  var canChoose: Bool { !rows.isEmpty }

  /// Brings the rows that it takes up to date.
  mutating func settle(in body: Rect) {
    height = lines(columns: body.columns - 4, rows: body.rows).count + 1
  }

  /// Takes a key: a number, or the arrows and Enter.
  mutating func handle(_ key: Key) -> Outcome {
    let count = max(1, rows.count)
    switch key.code {
    case .escape: return .closes
    case .up: chosen = (chosen + count - 1) % count
    case .down: chosen = (chosen + 1) % count
    case .enter: return rows[safely: chosen]?.outcome ?? .closes
    case .character(let character) where key.modifiers.isSubset(of: [.shift]):
      return rows.first { $0.key == character }?.outcome ?? .stays
    default: break
    }
    return .stays
  }

  /// The key of what is drawn at a cell of the screen.
  func key(at position: ScreenPosition, in body: Rect) -> Character? {
    let lines = lines(columns: body.columns - 4, rows: body.rows)
    let foot = FootLayout(lines: lines.count, in: body)
    guard foot.inner.contains(position) else { return nil }
    return rows[safely: position.row - foot.inner.row - (lines.count - rows.count)]?.key
  }

  /// What it says, in at most `rows` lines: what was found, why it matters, and what can be done.
  func lines(columns: Int, rows height: Int) -> [Page.Line] {
    let head =
      Page.Line.wrapped(VisibleText.safe(finding.message), .strong, columns: columns)
      + reasons.flatMap { Page.Line.wrapped(VisibleText.safe($0), .text, columns: columns) }
    let why = Page.Line.wrapped(finding.explanation, .secondary, columns: columns)
    let change = changes.flatMap { change in
      Self.line("−", change.former, .stance(.oppose), columns)
        + Self.line("+", change.latter, .stance(.support), columns)
    }
    let foot = rows.enumerated().map { index, row in
      Page.Line(
        indent: 2,
        [
          Page.Run(index == chosen ? "▸ " : "  ", .strong), Page.Run(String(row.key), .strong),
          Page.Run("  \(row.label)", index == chosen ? .strong : .text),
        ])
    }
    // Where there is little room what it is about and what can be done go first.
    let room = max(1, height - foot.count)
    var lines = Array(head.prefix(room))
    if lines.count + change.count <= room { lines += change }
    if lines.count + why.count <= room { lines.insert(contentsOf: why, at: head.count) }
    return lines + foot
  }

  private static func line(
    _ sign: String, _ text: String, _ role: Page.Role, _ columns: Int
  ) -> [Page.Line] {
    let words = VisibleText.safe(text.trimmed)
    guard !words.isEmpty else { return [] }
    let fitting = Abbreviation.fitting(words, columns: max(1, columns - 4))
    return [Page.Line(indent: 2, [Page.Run("\(sign) ", role), Page.Run(fitting, role)])]
  }
}
