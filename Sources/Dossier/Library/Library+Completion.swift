import Diplomacy

extension Library {
  /// The references that begin with `typed` in any letter case, a level at a time as paths are.
  ///
  /// Sessions come first, what lies below one only when its slash is typed.
  ///
  /// - Parameter kinds: What is wanted; what leads there on the way is brought as well.
  /// - Complexity: linear in the sessions and in what lies below the one that is typed.
  public func completions(
    of typed: String, among kinds: Set<ReferenceCompletion.Kind>
  ) -> [ReferenceCompletion] {
    let search = CompletionSearch(library: self, typed: typed.lowercased(), kinds: kinds)
    return sessions.flatMap(search.completions(in:)) + search.delegations + search.documents
  }
}

/// One look for what begins with some letters.
private struct CompletionSearch {
  let library: Library
  /// In small letters.
  let typed: String
  let kinds: Set<ReferenceCompletion.Kind>

  /// `nil` where `reference` does not begin so, or is neither wanted nor on the way.
  func completion(
    _ reference: String, _ kind: ReferenceCompletion.Kind, _ title: String, goesOn: Bool = false
  ) -> ReferenceCompletion? {
    guard kinds.contains(kind) || goesOn, reference.lowercased().hasPrefix(typed) else {
      return nil
    }
    return ReferenceCompletion(reference: reference, kind: kind, title: title, goesOn: goesOn)
  }

  /// Delegations that have a file, in what looks like its folder.
  var delegations: [ReferenceCompletion] {
    guard kinds.contains(.delegation), !library.delegations.isEmpty else { return [] }
    guard typed.hasPrefix("delegations/") else {
      return completion("delegations", .delegation, "delegations", goesOn: true).map { [$0] } ?? []
    }
    return library.delegations.compactMap { entry in
      let code = entry.header.code
      return completion("delegations/\(code.rawValue)", .delegation, library.shortName(of: code))
    }
  }

  /// Documents by their symbols, which would hide what else there is where nothing is typed.
  var documents: [ReferenceCompletion] {
    guard kinds == [.document] || (kinds.contains(.document) && !typed.isEmpty) else { return [] }
    return (library.documents + library.sessions.flatMap(\.documents)).compactMap { entry in
      guard let symbol = entry.header.symbol?.value else { return nil }
      return completion(symbol, .document, entry.header.title?.value ?? symbol)
    }
  }

  func completions(in session: Session) -> [ReferenceCompletion] {
    // A library may be one session, whose items then stand at its top.
    guard session.folder.isEmpty || typed.hasPrefix(session.folder.lowercased() + "/") else {
      let isFull = !kinds.isDisjoint(with: ReferenceCompletion.Kind.belowSession)
      let title = session.brief.header.title?.value ?? session.folder
      return completion(session.folder, .session, title, goesOn: isFull).map { [$0] } ?? []
    }
    let home = session.folder.isEmpty ? "" : session.folder + "/"
    return session.items.flatMap { completions(in: $0, of: session) }
      + session.positions.compactMap { position(home, $0) }
      + session.interventions.compactMap { intervention(home, $0) }
  }

  private func completions(in item: AgendaItem, of session: Session) -> [ReferenceCompletion] {
    let reference = session.reference(of: item)
    guard typed.hasPrefix(reference.lowercased() + "/") else {
      let isFull = !kinds.isDisjoint(with: ReferenceCompletion.Kind.belowItem)
      let title = item.brief.header.title?.value ?? reference
      return completion(reference, .item, title, goesOn: isFull).map { [$0] } ?? []
    }
    let home = reference + "/"
    let days = Set(item.floor.compactMap(\.header.day)).sorted()
    return item.positions.compactMap { position(home, $0) }
      + item.interventions.compactMap { intervention(home, $0) }
      + days.compactMap { completion("\(home)floor/\($0.iso)", .floorDay, "floor log") }
  }

  private func position(_ home: String, _ entry: Entry<PositionHeader>) -> ReferenceCompletion? {
    let code = entry.header.delegation.value
    return completion(home + code.rawValue, .position, library.shortName(of: code))
  }

  private func intervention(
    _ home: String, _ entry: Entry<InterventionHeader>
  ) -> ReferenceCompletion? {
    let name = BriefName(path: entry.path).whole
    return completion(
      "\(home)interventions/\(name)", .intervention, entry.header.title?.value ?? name)
  }
}
