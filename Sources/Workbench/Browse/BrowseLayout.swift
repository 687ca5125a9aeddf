import Screen

/// Where the columns and the page of Browse stand on a screen of some width.
///
/// Columns fold away as the screen narrows, those farthest from the keyboard first; the pane
/// that has the keyboard never does.
struct BrowseLayout: Hashable, Sendable {
  /// A pane and its rectangle, the heading's row included.
  struct Placed: Hashable, Sendable {
    let pane: Browse.Pane
    let area: Rect
  }

  /// From left to right.
  let panes: [Placed]

  /// Columns between two panes.
  static let gap = 2
  /// A page narrower than this is no page.
  static let narrowestPage = 34
  /// Text wider than this is hard to read.
  static let widestPage = 84

  /// Lays the panes out in `area` for the keyboard in `focus`.
  init(in area: Rect, focus: Browse.Pane) {
    var shown = Browse.Pane.allCases
    while shown.count > 1, Self.width(of: shown) > area.columns {
      shown.remove(at: Self.nextToFold(of: shown, focus: focus))
    }
    var column = area.column + 1
    let end = area.column + area.columns
    panes = shown.map { pane in
      let isLast = pane == shown.last
      let wanted = isLast ? end - column - 1 : Self.width(of: pane, within: area.columns)
      let columns = max(1, min(wanted, pane == .page ? Self.widestPage : wanted))
      defer { column += columns + Self.gap }
      return Placed(
        pane: pane, area: Rect(row: area.row, column: column, columns: columns, rows: area.rows))
    }
  }

  /// The pane that a cell of the screen belongs to.
  func pane(at position: ScreenPosition) -> Placed? {
    panes.first { $0.area.contains(position) }
  }

  /// The rectangle of `pane`, where it is shown.
  func area(of pane: Browse.Pane) -> Rect? { panes.first { $0.pane == pane }?.area }

  private static func width(of shown: [Browse.Pane]) -> Int {
    1 + shown.reduce(0) { $0 + width(of: $1, within: 0) + gap } - gap + 1
  }

  private static func width(of pane: Browse.Pane, within columns: Int) -> Int {
    let roomy = columns >= 118
    return switch pane {
    case .sessions: 23
    case .items: roomy ? 26 : 25
    case .positions: roomy ? 22 : 20
    case .page: narrowestPage
    }
  }

  /// The column farthest from the keyboard, the left one of two; the page only at the very last.
  private static func nextToFold(of shown: [Browse.Pane], focus: Browse.Pane) -> Int {
    let columns = shown.indices.filter { shown[$0] != focus && shown[$0] != .page }
    let farthest = columns.max { left, right in
      let leftAway = abs(shown[left].rawValue - focus.rawValue)
      let rightAway = abs(shown[right].rawValue - focus.rawValue)
      return leftAway == rightAway ? left > right : leftAway < rightAway
    }
    return farthest ?? shown.firstIndex { $0 != focus } ?? 0
  }
}
