import Screen
import Testing

@testable import Workbench

@Suite struct BrowseLayoutTests {
  @Test(arguments: Browse.Pane.allCases) func panesNeverOverlapOrLeaveTheArea(focus: Browse.Pane) {
    for columns in 1...200 {
      let area = Rect(row: 2, column: 5, columns: columns, rows: 20)
      let layout = BrowseLayout(in: area, focus: focus)
      #expect(layout.area(of: focus) != nil, "\(focus) is not there at \(columns)")
      var free = area.column
      for placed in layout.panes {
        #expect(placed.area.column >= free, "\(placed.pane) overlaps at \(columns)")
        #expect(placed.area.columns >= 1 && placed.area.row == 2 && placed.area.rows == 20)
        free = placed.area.endColumn + 1
      }
      if columns >= 3 {
        let end = layout.panes.last?.area.endColumn ?? 0
        #expect(end <= area.endColumn, "leaves the area at \(columns)")
      }
      #expect(layout.panes.map(\.pane.rawValue) == layout.panes.map(\.pane.rawValue).sorted())
    }
  }

  @Test(arguments: Browse.Pane.allCases) func noPaneGoesAsTheScreenWidens(focus: Browse.Pane) {
    var former: Set<Browse.Pane> = []
    for columns in 1...200 {
      let area = Rect(row: 0, column: 0, columns: columns, rows: 20)
      let panes = Set(BrowseLayout(in: area, focus: focus).panes.map(\.pane))
      #expect(panes.isSuperset(of: former), "at \(columns)")
      former = panes
    }
    #expect(former.count == 4)
  }

  /// The screen's columns, the pane in focus, and what is shown.
  @Test(arguments: [
    (120, Browse.Pane.sessions, [Browse.Pane.sessions, .items, .positions, .page]),
    (90, .sessions, [.sessions, .items, .page]),
    (80, .sessions, [.sessions, .page]),
    (80, .items, [.items, .page]),
    (80, .positions, [.positions, .page]),
    (90, .positions, [.items, .positions, .page]),
    (40, .items, [.items]),
    (40, .page, [.page]),
  ]) func columnsFoldAwayFromTheKeyboard(
    columns: Int, focus: Browse.Pane, shown: [Browse.Pane]
  ) {
    let area = Rect(row: 0, column: 0, columns: columns, rows: 20)
    #expect(BrowseLayout(in: area, focus: focus).panes.map(\.pane) == shown)
  }

  @Test func aPageIsNeverWiderThanCanBeRead() {
    let area = Rect(row: 0, column: 0, columns: 400, rows: 20)
    #expect(BrowseLayout(in: area, focus: .page).area(of: .page)?.columns == 84)
  }
}
