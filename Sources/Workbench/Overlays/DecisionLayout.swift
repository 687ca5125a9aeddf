import Dossier
import Prose
import Screen

/// A decision as lines at the foot of the body, and which answer each line belongs to.
struct DecisionLayout {
  /// The sentence, then the choices.
  let lines: [Page.Line]
  let foot: FootLayout
  /// The choice that each line belongs to; none for those of the sentence.
  private let choices: [Decision.Choice?]

  /// Lays `decision` out in `body`.
  init(_ decision: Decision, in body: Rect) {
    let columns = body.columns - 4
    var lines = Page.Line.wrapped(decision.sentence, .strong, columns: columns)
    var choices: [Decision.Choice?] = lines.map { _ in nil }
    for choice in decision.choices {
      let label = Page.Line.wrapped(choice.label, .text, indent: 5, columns: columns - 5)
      let key = [Page.Run(String(choice.key), .strong), Page.Run("  ", .text)]
      lines.append(Page.Line(indent: 2, key + (label.first?.runs ?? [])))
      lines += label.dropFirst()
      choices += Array(repeating: choice, count: max(1, label.count))
    }
    self.lines = lines
    self.choices = choices
    foot = FootLayout(lines: lines.count, in: body)
  }

  /// The choice that is drawn at a cell of the screen.
  func choice(at position: ScreenPosition) -> Decision.Choice? {
    guard foot.inner.contains(position) else { return nil }
    return choices[safely: position.row - foot.inner.row] ?? nil
  }
}

extension Page.Line {
  /// `text` in rows of at most `columns`, each indented.
  static func wrapped(
    _ text: String, _ role: Page.Role, indent: Int = 0, columns: Int
  ) -> [Page.Line] {
    SoftWrap.rows(of: text, columns: max(1, columns)).map { row in
      Page.Line(indent: indent, [Page.Run(String(text.slice(row.range)), role)])
    }
  }
}
