import Dossier

/// The places that the palette leads to: whatever a reference names, and what lies near where the
/// user is.
///
/// However large the library is, a letter costs no more than the sessions, the items of one session
/// and the briefs of one item.
struct PalettePlaces {
  let library: Library
  let session: Session?
  let item: AgendaItem?

  /// What `query` may lead to, and the rest of it that is to be looked for there: nothing where it is
  /// a reference as it stands.
  func rows(fitting query: String) -> (rows: [PaletteRow], rest: String) {
    if let path = library.resolve(query)?.path, let row = row(path) { return ([row], "") }
    if let slash = query.lastIndex(of: "/") {
      let rest = String(query[query.index(after: slash)...])
      switch library.resolve(String(query[..<slash])) {
      case .session(let path):
        return (library.session(ofPath: path).map(items) ?? [], rest)
      case .item(let path):
        return (library.item(ofPath: path).map(briefs) ?? [], rest)
      default: break
      }
    }
    let sessions = library.sessions.compactMap { row($0.brief.path, $0.brief.header.title?.value) }
    return (sessions + (session.map(items) ?? []) + (item.map(briefs) ?? []), query)
  }

  private func items(of session: Session) -> [PaletteRow] {
    session.items.compactMap { row($0.brief.path, $0.label) }
  }

  private func briefs(of item: AgendaItem) -> [PaletteRow] {
    item.positions.compactMap { entry in
      row(entry.path, library.shortName(of: entry.header.delegation.value))
    }
      + item.interventions.compactMap { row($0.path, Browse.label(of: $0)) }
      + item.floor.compactMap { row($0.path, "On the floor, \(Browse.label(of: $0))") }
  }

  private func row(_ path: String, _ title: String? = nil) -> PaletteRow? {
    guard let reference = library.reference(ofPath: path) else { return nil }
    return .reference(reference, path: path, title: title ?? Self.title(path, in: library))
  }

  private static func title(_ path: String, in library: Library) -> String {
    library.trail(ofPath: path).last ?? ""
  }
}
