import Archive
import Diplomacy
import Dossier

/// What narrows a list.
nonisolated struct ListScope {
  /// A session's folder.
  var session: String?
  /// An agenda item's folder.
  var item: String?
  var delegation: DelegationCode?
}

/// The lines of `list`; each kind of brief has its extension.
nonisolated struct ListRows {
  /// One line.
  struct Row: PrintedRow {
    let json: JSON
    /// For people.
    let cells: [String]
  }

  let loaded: LoadedLibrary
  let scope: ListScope

  init(_ loaded: LoadedLibrary, scope: ListScope) {
    self.loaded = loaded
    self.scope = scope
  }

  var library: Library { loaded.library }

  /// All lines of one kind, in the library's order.
  func rows(of kind: ListCommand.Kind) -> [Row] {
    switch kind {
    case .sessions: sessionRows
    case .items: itemRows
    case .positions: positionRows
    case .delegations: delegationRows
    case .documents: documentRows
    case .interventions: interventionRows
    }
  }

  /// The sessions in scope.
  var sessions: [Session] {
    library.sessions.filter { session in
      guard scope.session == nil || session.folder == scope.session else { return false }
      return scope.item == nil || session.items.contains { $0.folder == scope.item }
    }
  }

  /// The agenda items in scope.
  var items: [AgendaItem] {
    sessions.flatMap(\.items).filter { scope.item == nil || $0.folder == scope.item }
  }

  /// A line with what every line has, and more.
  func row(
    path: String, title: String, _ more: [(key: String, value: JSON)], cells: [String]
  ) -> Row {
    let reference = library.reference(ofPath: path) ?? path
    return Row(
      json: .object(
        [("ref", .string(reference)), ("path", .string(path)), ("title", .string(title))] + more),
      cells: [reference] + cells)
  }
}

extension Library {
  /// Every position, those of a session that serve several items once.
  nonisolated var positionsEverywhere: [Entry<PositionHeader>] {
    var seen: Set<String> = []
    return sessions.flatMap { session in
      session.positions + session.items.flatMap { $0.positions }
    }.filter { seen.insert($0.path).inserted }
  }
}
