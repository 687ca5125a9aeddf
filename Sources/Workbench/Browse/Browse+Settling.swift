import Dossier
import Screen

extension Browse {
  /// Brings scroll positions and the page up to date for `body`, and says what is still needed.
  mutating func settle(_ library: Library, in body: Rect) -> [Effect] {
    let layout = BrowseLayout(in: Self.inner(of: body), focus: focus)
    for placed in layout.panes {
      let height = ColumnLayout(of: placed.pane, in: placed.area).height
      switch placed.pane {
      case .sessions: sessions.reveal(height: height)
      case .items: items.reveal(height: height)
      case .positions: positions.reveal(height: height)
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
