import Dossier
import Prose
import Review
import Screen

/// A finding that is to stand, and the reason for that as it is typed.
struct Silencing: Hashable, Sendable {
  let finding: Finding
  let rule: ReviewRule
  var field = TextField()
  /// The rows that it takes on the screen, with the rule above.
  private(set) var height = 0

  /// Asks for the reason to let `finding` stand.
  init(_ finding: Finding, rule: ReviewRule) {
    self.finding = finding
    self.rule = rule
  }

  /// The comment that silences it; `nil` without a reason.
  var comment: String? {
    // Nothing in a reason may end the comment.
    let reason = field.text.trimmed.replacing("--", with: "–").replacing(">", with: "")
    return reason.isEmpty ? nil : "<!-- allow \(rule.rawValue): \(reason) -->"
  }

  /// Brings the rows that it takes up to date.
  mutating func settle(in body: Rect) { height = lines(columns: body.columns - 4).count + 2 }

  /// What is asked.
  func lines(columns: Int) -> [Page.Line] {
    Page.Line.wrapped(VisibleText.safe(finding.headline), .secondary, columns: columns)
      + Page.Line.wrapped(
        "Why may it stand? Enter writes the reason into the text as a comment.", .strong,
        columns: columns)
  }
}
