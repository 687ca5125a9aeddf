public import Diplomacy

/// Which delegation somebody's words name: the library's own codes and names come first, then the
/// built-in ones.
extension Library {
  /// The delegations that `words` name, the best first: a code in any letter case, or a name in
  /// any language, be it one that the United Nations does not use.
  ///
  /// - Parameter sense: What `NAM` is to stand for, Namibia or the Movement.
  /// - Complexity: linear in the positions.
  public func delegations(
    named words: String, as sense: DelegationName.Sense = .state
  ) -> [NameMatch] {
    let codes = [words.uppercased(), DelegationCode.likely(words)].compactMap { $0 }
    for code in codes.map(DelegationCode.init(rawValue:)) where code.isInvented || holds(code) {
      return [NameMatch(code: code, sense: sense, kind: .code, name: code.rawValue)]
    }
    let folded = Folding.fold(words)
    var own: [NameMatch] = []
    for entry in delegations {
      let names = [entry.header.name?.value, entry.header.formalName?.value].compactMap { $0 }
      guard let name = names.first(where: { Folding.fold($0) == folded }) else { continue }
      own.append(NameMatch(code: entry.header.code, sense: sense, kind: .name, name: name))
    }
    return own.isEmpty ? DelegationName.matches(words, as: sense) : own
  }

  /// The one delegation that `words` name; `nil` where they name none, or several equally well.
  public func delegation(
    named words: String, as sense: DelegationName.Sense = .state
  ) -> NameMatch? {
    let found = delegations(named: words, as: sense)
    guard let best = found.first else { return nil }
    return found.contains { $0.kind == best.kind && $0.code != best.code } ? nil : best
  }

  /// The delegation whose code or name is nearest to words that name none.
  public func nearestDelegation(to words: String) -> DelegationCode? {
    let built = DelegationName.memberStates + DelegationName.observerStates + DelegationName.groups
    let codes = delegations.map(\.header.code) + built
    if let code = EditDistance.nearest(to: words.uppercased(), in: codes.map(\.rawValue)) {
      return DelegationCode(code)
    }
    let names = codes.map { Folding.fold(shortName(of: $0)) }
    let nearest = EditDistance.nearest(to: Folding.fold(words), in: names)
    return nearest.flatMap { names.firstIndex(of: $0) }.map { codes[$0] }
  }

  /// Who belongs to the group `code`: what its own file says, otherwise what is built in; empty
  /// where nobody says.
  public func members(of code: DelegationCode) -> [DelegationCode] {
    let own = delegations.first { $0.header.code == code }?.header.members.map(\.value) ?? []
    return own.isEmpty ? GroupMembership.of(code)?.members ?? [] : own
  }

  /// Whether a file of the library is about `code` or holds its position.
  private func holds(_ code: DelegationCode) -> Bool {
    delegations.contains { $0.header.code == code }
      || sessions.contains { session in
        session.positions.contains { $0.header.delegation.value == code }
          || session.items.contains { $0.positions.contains { $0.header.delegation.value == code } }
      }
  }
}
