import Diplomacy

extension Library {
  /// The reference of the brief at `path`; `nil` where the library has no such brief.
  ///
  /// - Complexity: linear in the sessions and in the items of one.
  public func reference(ofPath path: String) -> String? {
    guard let kind = BriefKind(path: path), target(ofPath: path) != nil else { return nil }
    let name = BriefName(path: path)
    switch kind {
    case .library: return "library.yaml"
    case .delegation: return "delegations/\(name.whole.uppercased())"
    case .document:
      let all = documents + (session(ofPath: path)?.documents ?? [])
      let symbol = all.first { $0.path == path }?.header.symbol?.value
      return symbol ?? path.split(separator: ".").dropLast().joined(separator: ".")
    case .session: return session(ofPath: path).map { $0.folder.isEmpty ? path : $0.folder }
    case .item: return home(ofPath: path)
    case .position:
      guard let home = home(ofPath: path) else { return nil }
      let code = position(ofPath: path)?.header.delegation.value.rawValue ?? name.first
      return name.day.map { "\(home)/\(code).\($0.iso)" } ?? "\(home)/\(code)"
    case .intervention: return home(ofPath: path).map { "\($0)/interventions/\(name.whole)" }
    case .floor: return home(ofPath: path).map { "\($0)/floor/\(name.first)" }
    }
  }

  /// The reference that is nearest to one that leads nowhere.
  public func suggestion(for reference: String) -> String? {
    guard let reference = Reference(reference) else { return nil }
    var known = sessions.map(\.folder)
    known += documents.compactMap { $0.header.symbol?.value }
    known += delegations.map { "delegations/\($0.header.code.rawValue)" }
    for session in sessions {
      let near = reference.base.lowercased().hasPrefix(session.folder.lowercased() + "/")
      let isNearly =
        EditDistance.between(
          String(reference.base.prefix { $0 != "/" }).lowercased(), session.folder.lowercased(),
          limit: 2) != nil
      guard near || isNearly else { continue }
      for item in session.items {
        let home = session.reference(of: item)
        known.append(home)
        known += item.positions.map { "\(home)/\($0.header.delegation.value.rawValue)" }
        known += item.interventions.map {
          "\(home)/interventions/\(BriefName(path: $0.path).whole)"
        }
        known += Set(item.floor.compactMap(\.header.day)).map { "\(home)/floor/\($0.iso)" }
      }
      known += session.positions.map { "\(session.folder)/\($0.header.delegation.value.rawValue)" }
      known += session.documents.compactMap { $0.header.symbol?.value }
    }
    return EditDistance.nearest(to: reference.base, in: known)
  }

  /// The reference of the item or session that `path` belongs to.
  private func home(ofPath path: String) -> String? {
    guard let session = session(ofPath: path) else { return nil }
    return item(ofPath: path).map { session.reference(of: $0) } ?? session.folder
  }

  /// The position at `path`, be it a former one; `nil` where the library has no such.
  public func position(ofPath path: String) -> Entry<PositionHeader>? {
    let item = item(ofPath: path)
    return item?.positions.first { $0.path == path } ?? item?.formerPositions.first {
      $0.path == path
    }
      ?? session(ofPath: path)?.positions.first { $0.path == path }
  }

  /// What the brief at `path` is; `nil` where the library has no such brief.
  func target(ofPath path: String) -> Target? {
    guard let kind = BriefKind(path: path) else { return nil }
    let session = session(ofPath: path)
    let item = item(ofPath: path)
    switch kind {
    case .library: return settings.map { .library(path: $0.path) }
    case .delegation:
      return delegations.contains { $0.path == path } ? .delegation(path: path) : nil
    case .document:
      let all = (session?.documents ?? []) + documents
      return all.contains { $0.path == path } ? .document(path: path) : nil
    case .session: return session?.brief.path == path ? .session(path: path) : nil
    case .item: return item?.brief.path == path ? .item(path: path) : nil
    case .position: return position(ofPath: path) == nil ? nil : .position(path: path)
    case .intervention:
      let all = (item?.interventions ?? []) + (session?.interventions ?? [])
      return all.contains { $0.path == path } ? .intervention(path: path) : nil
    case .floor:
      guard let entry = item?.floor.first(where: { $0.path == path }) else { return nil }
      guard let day = entry.header.day else { return nil }
      return .floorDay(paths: [path], day: day)
    }
  }
}

extension Session {
  /// The reference of one of its items: the number where it has one, else the folder's name.
  func reference(of item: AgendaItem) -> String {
    let number = item.brief.header.number.map { ItemNumber($0.value).compact } ?? ""
    let name = number.isEmpty ? item.folderName : number
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }
}
