import Dossier
import Prose
import Review
import Screen

/// A finding that is to stand, and the reason for that as it is typed.
struct Silencing: Hashable, Sendable {
  let finding: Finding
  let rule: ReviewRule
  var field = TextField()

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

  /// What is asked.
  func lines(columns: Int) -> [Page.Line] {
    Page.Line.wrapped(VisibleText.safe(finding.message), .secondary, columns: columns)
      + Page.Line.wrapped(
        "Why may it stand? The reason goes into the text as a comment; Enter writes it.", .strong,
        columns: columns)
  }
}
