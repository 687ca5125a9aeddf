import Dossier
import Prose
import Review
import Screen

/// Something that the review looked at: what it is, what to write instead, and what else can be done
/// about it.
struct FindingChoices: Hashable, Sendable {
  /// What the user decided.
  enum Outcome: Hashable {
    case stays
    case closes
    /// What is proposed is written.
    case fixes
    /// Less is said.
    case cuts
    /// It stays as it is, with a reason.
    case silences(ReviewRule)
  }

  /// What was found; `nil` where nothing is to be done.
  let finding: Finding?
  let remark: ReviewRemark
  /// Where in the list of findings it stands: `2 of 5`.
  let place: String
  /// The key that leads to the next finding, as people call it; `nil` where none does.
  let nextKey: String?
  private(set) var chosen = 0
  /// The rows that it takes on the screen, with the rule above.
  private(set) var height = 0

  /// Asks about the finding of `review` at `index`, in the file's text.
  init(_ index: Int, of review: Review, in text: String, nextKey: String?) {
    let finding = review.findings[index]
    self.finding = finding
    remark = ReviewRemark(finding, of: review, in: text)
    let paragraph = finding.paragraph.map { "¶ \($0) · " } ?? ""
    place = paragraph + "\(index + 1) of \(review.findings.count)"
    self.nextKey = review.findings.count > 1 ? nextKey : nil
  }

  /// Tells what there is to say where nothing was found.
  init(_ remark: ReviewRemark) {
    finding = nil
    self.remark = remark
    place = ""
    nextKey = nil
  }

  /// What can be done, with the key that does it.
  var rows: [(key: Character, label: String, outcome: Outcome)] {
    guard let finding else { return [] }
    var rows: [(String, Outcome)] = finding.fix.isEmpty ? [] : [("write it so", .fixes)]
    if finding.rule == .duration { rows.append(("cut it to time", .cuts)) }
    if let rule = finding.rule { rows.append(("let it stand, with a reason", .silences(rule))) }
    return zip("123", rows).map { ($0, $1.0, $1.1) }
  }

  /// Whether anything can be done but go on.
  var canChoose: Bool { !rows.isEmpty }

  /// Brings the rows that it takes up to date.
  mutating func settle(in body: Rect) {
    height = lines(in: body).count + 1
  }

  /// Takes a key: a number, or the arrows and Enter.
  mutating func handle(_ key: Key) -> Outcome {
    let count = max(1, rows.count)
    switch key.code {
    case .escape: return .closes
    case .up, .left: chosen = (chosen + count - 1) % count
    case .down, .right, .tab: chosen = (chosen + 1) % count
    case .enter: return rows[safely: chosen]?.outcome ?? .closes
    case .character(let character) where key.modifiers.isSubset(of: [.shift]):
      return rows.first { $0.key == character }?.outcome ?? .stays
    default: break
    }
    return .stays
  }
}
