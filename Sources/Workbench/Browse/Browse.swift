import Dossier

/// Sessions ▸ agenda items ▸ positions as columns, and the brief itself beside them.
struct Browse: Hashable, Sendable {
  /// A column or the page; from left to right.
  enum Pane: Int, Hashable, Sendable, CaseIterable {
    case sessions
    case items
    case positions
    case page
  }

  /// Where the keyboard is.
  var focus = Pane.sessions
  var sessions = ColumnState()
  var items = ColumnState()
  var positions = ColumnState()
  var page = BriefOnPage()

  /// The column that has the keyboard; `nil` when it is the page.
  var column: ColumnState? {
    get { self[focus] }
    set { self[focus] = newValue }
  }

  /// The column that `pane` is; `nil` for the page.
  subscript(pane: Pane) -> ColumnState? {
    get {
      switch pane {
      case .sessions: sessions
      case .items: items
      case .positions: positions
      case .page: nil
      }
    }
    set {
      guard let newValue else { return }
      switch pane {
      case .sessions: sessions = newValue
      case .items: items = newValue
      case .positions: positions = newValue
      case .page: break
      }
    }
  }

  /// Whether typing narrows the column that has the keyboard.
  var isFiltering: Bool { column?.isFiltering ?? false }

  /// The session that is chosen.
  func session(in library: Library) -> Session? {
    guard case .session(let index) = sessions.chosen, library.sessions.indices.contains(index)
    else { return nil }
    return library.sessions[index]
  }

  /// The agenda item that is chosen, once the user has gone into a session.
  func item(in library: Library) -> AgendaItem? {
    guard let session = session(in: library), case .item(let index) = items.chosen,
      session.items.indices.contains(index)
    else { return nil }
    return session.items[index]
  }

  /// The path of the brief that the page shows: the chosen row of the column in focus.
  func chosenPath(in library: Library) -> String? {
    switch focus {
    case .sessions: session(in: library)?.brief.path
    case .items: item(in: library)?.brief.path ?? session(in: library)?.brief.path
    case .positions, .page: pathInPositions(in: library) ?? item(in: library)?.brief.path
    }
  }

  func pathInPositions(in library: Library) -> String? {
    guard let item = item(in: library) else { return nil }
    return switch positions.chosen {
    case .position(let index): item.positions[safely: index]?.path
    case .intervention(let index): item.interventions[safely: index]?.path
    case .floor(let index): item.floor[safely: index]?.path
    default: nil
    }
  }

  /// The path of the chosen row where it is an intervention.
  func chosenIntervention(in library: Library) -> String? {
    guard focus.rawValue >= Pane.positions.rawValue, case .intervention = positions.chosen
    else { return nil }
    return pathInPositions(in: library)
  }
}

extension Array {
  /// The element at `index`; `nil` where there is none.
  subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
