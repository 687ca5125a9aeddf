import Dossier

extension Browse {
  /// Chooses the row that stands for the brief at `path`; `false` where no column has it.
  mutating func choose(path: String, in library: Library) -> Bool {
    for (index, session) in library.sessions.enumerated() {
      if session.brief.path == path {
        choose(session: index, in: library)
        focus = .sessions
        return true
      }
      for (itemIndex, item) in session.items.enumerated() {
        if item.brief.path == path {
          choose(session: index, item: itemIndex, in: library)
          focus = .items
          return true
        }
        if let row = Self.row(ofPath: path, in: item) {
          choose(session: index, item: itemIndex, in: library)
          positions.choose(row)
          focus = .positions
          return true
        }
      }
    }
    return false
  }

  private mutating func choose(session: Int, item: Int? = nil, in library: Library) {
    sessions.setFilter(nil)
    sessions.choose(.session(session))
    items = ColumnState()
    positions = ColumnState()
    fill(.sessions, library)
    guard let item else { return }
    items.choose(.item(item))
    fill(.positions, library)
  }

  static func row(ofPath path: String, in item: AgendaItem) -> ColumnRow? {
    if let index = item.positions.firstIndex(where: { $0.path == path }) {
      return .position(index)
    }
    if let index = item.interventions.firstIndex(where: { $0.path == path }) {
      return .intervention(index)
    }
    return item.floor.firstIndex { $0.path == path }.map(ColumnRow.floor)
  }
}
