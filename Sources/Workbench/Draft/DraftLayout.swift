import Screen

/// Where the text, the rail and the meters of Draft stand on a screen of some width.
struct DraftLayout: Hashable, Sendable {
  /// A column wider than the rows, for a cursor behind the last letter; empty where the screen
  /// shows the rail alone.
  let text: Rect
  /// Empty where the screen is too narrow for both and the keyboard is in the text.
  let rail: Rect
  /// The meters' line; empty on a screen too low for it.
  let meters: Rect

  /// Lines longer than this are hard to read and to speak from.
  static let widestText = 76
  /// From this width on, the rail stands beside the text.
  static let roomForBoth = 72

  /// Lays out `area` for the keyboard in `focus`.
  init(in area: Rect, focus: Draft.Pane) {
    let (above, meters) = area.splitBottom(area.rows >= 4 ? 1 : 0)
    self.meters = meters
    let inner = above.rows >= 8 ? above.dropTop(1).dropBottom(1) : above
    let margin = area.columns >= 40 ? 3 : 1
    guard area.columns >= Self.roomForBoth else {
      let whole = inner.dropLeft(margin).dropRight(1)
      text = focus == .text ? whole : whole.left(0)
      rail = focus == .rail ? inner.dropLeft(1).dropRight(1) : inner.left(0)
      return
    }
    let railColumns = min(46, area.columns * 38 / 100)
    let (left, right) = inner.splitRight(railColumns)
    text = left.dropLeft(margin).dropRight(3).left(Self.widestText)
    rail = right.dropRight(1)
  }
}
