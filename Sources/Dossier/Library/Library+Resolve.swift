import Diplomacy

extension Library {
  /// What `reference` leads to: a reference of any form, or the path of a file.
  ///
  /// Letter case is ignored where nothing is named by the very letters.
  /// - Complexity: linear in the sessions and in the briefs of one item.
  public func resolve(_ reference: String) -> Target? {
    guard let reference = Reference(reference) else { return nil }
    guard let target = target(ofPath: reference.base) ?? target(named: reference.base) else {
      return nil
    }
    guard let fragment = reference.fragment else { return target }
    switch target {
    case .position(let path): return .point(path: path, id: Slug.make(fragment))
    case .document(let path):
      return SectionReader.paragraphKey(fragment).map { .paragraph(path: path, key: $0) }
    default: return nil
    }
  }

  private func target(named name: String) -> Target? {
    if let target = document(symbol: name) { return target }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, Self.same(parts[0], "delegations") {
      let found = delegations.first { Self.same($0.header.code.rawValue, parts[1]) }
      return found.map { .delegation(path: $0.path) }
    }
    if parts.count == 2, Self.same(parts[0], "documents") {
      return documents.first { Self.same(BriefName(path: $0.path).whole, parts[1]) }
        .map { .document(path: $0.path) }
    }
    for session in sessions.sorted(by: { $0.folder.utf8.count > $1.folder.utf8.count }) {
      let folder = session.folder.isEmpty ? [] : session.folder.split(separator: "/")
      guard parts.count >= folder.count,
        zip(folder, parts).allSatisfy({ Self.same(String($0), $1) })
      else { continue }
      let rest = Array(parts[folder.count...])
      if rest.isEmpty { return .session(path: session.brief.path) }
      if let target = session.target(named: rest) { return target }
    }
    return nil
  }

  private func document(symbol: String) -> Target? {
    let canonical = DocumentSymbol.canonical(symbol)
    func isIt(_ entry: Entry<DocumentHeader>) -> Bool {
      entry.header.symbol.map { DocumentSymbol.canonical($0.value) == canonical } ?? false
    }
    let found =
      documents.first(where: isIt)
      ?? sessions.lazy.compactMap { $0.documents.first(where: isIt) }.first
    return found.map { .document(path: $0.path) }
  }

  static func same(_ left: String, _ right: String) -> Bool {
    left == right || left.lowercased() == right.lowercased()
  }
}

extension Session {
  /// What the part of a reference behind the session's own leads to.
  fileprivate func target(named parts: [String]) -> Target? {
    switch (parts.count, parts[0].lowercased()) {
    case (2, "interventions"): return interventions.target(parts[1])
    case (2, "documents"):
      return documents.first { Library.same(BriefName(path: $0.path).whole, parts[1]) }
        .map { .document(path: $0.path) }
    case (1, _):
      if let item = item(named: parts[0]) { return .item(path: item.brief.path) }
      return positions.target(parts[0])
    default: return item(named: parts[0])?.target(named: Array(parts.dropFirst()))
    }
  }

  /// By number, by the folder's name, or by its leading number.
  func item(named name: String) -> AgendaItem? {
    let number = ItemNumber(name)
    return items.first { $0.brief.header.number.map { ItemNumber($0.value) == number } ?? false }
      ?? items.first { Library.same($0.folderName, name) }
  }
}

extension AgendaItem {
  /// The folder's own name.
  var folderName: String { folder.split(separator: "/").last.map(String.init) ?? folder }

  fileprivate func target(named parts: [String]) -> Target? {
    switch (parts.count, parts[0].lowercased()) {
    case (1, _): return (positions + formerPositions).target(parts[0])
    case (2, "positions"): return (positions + formerPositions).target(parts[1])
    case (2, "interventions"): return interventions.target(parts[1])
    case (2, "floor"):
      guard let day = CalendarDay(iso: parts[1].prefix { $0 != "." }) else { return nil }
      let paths = floor.filter { $0.header.day == day }.map(\.path)
      return paths.isEmpty ? nil : .floorDay(paths: paths, day: day)
    default: return nil
    }
  }
}

extension Array where Element == Entry<PositionHeader> {
  /// By code, or for a former one by code and day.
  fileprivate func target(_ name: String) -> Target? {
    let found =
      first { $0.header.until == nil && Library.same($0.header.delegation.value.rawValue, name) }
      ?? first { Library.same(BriefName(path: $0.path).whole, name) }
    return found.map { .position(path: $0.path) }
  }
}

extension Array where Element == Entry<InterventionHeader> {
  /// By the file's name.
  fileprivate func target(_ name: String) -> Target? {
    first { Library.same(BriefName(path: $0.path).whole, name) }.map {
      .intervention(path: $0.path)
    }
  }
}
