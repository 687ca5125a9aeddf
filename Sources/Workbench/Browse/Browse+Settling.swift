import Dossier
import Screen

extension Browse {
  /// Rows of a pane above its list: the heading.
  static let headingRows = 1

  /// Brings scroll positions and the page up to date for `body`, and says what is still needed.
  mutating func settle(_ library: Library, in body: Rect) -> [Effect] {
    let layout = BrowseLayout(in: Self.inner(of: body), focus: focus)
    for placed in layout.panes {
      let rows = max(0, placed.area.rows - Self.headingRows)
      switch placed.pane {
      case .sessions: sessions.reveal(height: rows / 2)
      case .items: items.reveal(height: rows)
      case .positions: positions.reveal(height: rows)
      case .page: page.layOut(for: placed.area.columns, rows: placed.area.rows, in: library)
      }
    }
    return page.want(chosenPath(in: library))
  }

  /// The body without the empty row below the line at the top, where there is room for it.
  static func inner(of body: Rect) -> Rect {
    body.rows < 8 ? body : body.dropTop(1)
  }
}
