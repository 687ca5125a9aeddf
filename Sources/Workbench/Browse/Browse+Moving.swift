import Dossier

extension Browse {
  /// Moves the cursor of the column in focus, or scrolls the page.
  mutating func move(by steps: Int, _ library: Library, pageRows: Int) {
    guard focus != .page else { return page.scroll(by: steps, rows: pageRows) }
    let before = column?.chosen
    column?.move(by: steps)
    guard column?.chosen != before else { return }
    followChoice(library)
  }

  /// Goes to the pane `steps` further to the right (or left), stopping at both ends.
  mutating func turn(by steps: Int, _ library: Library) {
    let next = max(0, min(focus.rawValue + steps, Pane.allCases.count - 1))
    guard let pane = Pane(rawValue: next), isReachable(pane, library) else { return }
    column?.isFiltering = false
    focus = pane
  }

  /// One step back: out of the filter, or to the column on the left.
  mutating func back(_ library: Library?) {
    if column?.filter != nil, let library {
      column?.isFiltering = false
      narrow(by: nil, library)
    } else if let pane = Pane(rawValue: focus.rawValue - 1) {
      focus = pane
    }
  }

  /// A column to the right shows what belongs to the newly chosen row.
  mutating func followChoice(_ library: Library) {
    switch focus {
    case .sessions:
      items = ColumnState()
      positions = ColumnState()
      fill(.items, library)
    case .items:
      positions = ColumnState()
      fill(.positions, library)
    case .positions, .page: break
    }
  }

  func isReachable(_ pane: Pane, _ library: Library) -> Bool {
    switch pane {
    case .sessions: true
    case .items: !items.rows.isEmpty
    case .positions: !positions.rows.isEmpty
    case .page: chosenPath(in: library) != nil
    }
  }
}
