import Dossier
import Screen

/// What the mouse does to columns and page; where they stand is asked of the layouts that draw them.
extension Browse {
  /// Goes to what was clicked in `body` and says what that is.
  mutating func click(at position: ScreenPosition, in body: Rect, _ library: Library)
    -> PressTarget
  {
    let layout = BrowseLayout(in: Self.inner(of: body), focus: focus)
    guard let placed = layout.pane(at: position) else { return .nothing }
    guard let column = self[placed.pane] else {
      goToPage(library)
      return .nothing
    }
    let index = ColumnLayout(of: placed.pane, in: placed.area).row(at: position, of: column)
    guard isReachable(placed.pane, library) else { return .nothing }
    go(to: placed.pane)
    guard let row = index.map({ column.rows[$0] }), row.canBeChosen else { return .nothing }
    if self.column?.chosen != row {
      self.column?.choose(row)
      followChoice(library)
    }
    return .row
  }

  /// Scrolls the column or the page under the pointer by `lines`; the keyboard and what is chosen
  /// stay where they are.
  mutating func scroll(by lines: Int, at position: ScreenPosition, in body: Rect) {
    let layout = BrowseLayout(in: Self.inner(of: body), focus: focus)
    guard let placed = layout.pane(at: position) else { return }
    let column = ColumnLayout(of: placed.pane, in: placed.area)
    guard self[placed.pane] != nil else {
      return page.scroll(by: lines, rows: placed.area.rows)
    }
    self[placed.pane]?.scroll(
      by: lines.signum() * max(1, abs(lines) / column.rowHeight), height: column.height)
  }

  /// The page gets the keyboard where it goes on to show the same brief.
  private mutating func goToPage(_ library: Library) {
    var there = self
    there.focus = .page
    guard isReachable(.page, library), there.chosenPath(in: library) == chosenPath(in: library)
    else { return }
    go(to: .page)
  }

  private mutating func go(to pane: Pane) {
    guard pane != focus else { return }
    column?.isFiltering = false
    focus = pane
  }
}
