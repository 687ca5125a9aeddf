import Screen

/// Where lines stand at the foot of the body, below a rule, so that what they are about stays in
/// sight; the rule is left out first where the body is low.
struct FootLayout: Hashable, Sendable {
  /// Everything, the rule included.
  let area: Rect
  let hasRule: Bool
  /// The lines alone.
  let inner: Rect

  /// Lays out so many lines in `body`.
  init(lines: Int, in body: Rect) {
    hasRule = lines < body.rows
    area = body.bottom(lines + (hasRule ? 1 : 0))
    inner = area.dropTop(hasRule ? 1 : 0).inset(columns: 2)
  }
}
