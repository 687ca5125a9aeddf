extension DelegationName {
  /// The delegations that `words` name: by code, by any of the names in any of the six languages,
  /// by a usual acronym or by a name that the United Nations does not use; the best first.
  ///
  /// Letter case, diacritics, punctuation and an article in front make no difference. `Turkey`
  /// leads to `TUR` as a former name, `Korea` to two delegations, words that nobody is called to
  /// none.
  /// - Parameter sense: What a code that is both a state's and a group's is to stand for; what is
  ///   called otherwise in that sense is left out. Both, where it is `nil`.
  /// - Complexity: O(log names); the first call makes an index of all names.
  public static func matches(_ words: String, as sense: Sense? = nil) -> [NameMatch] {
    let codes = codeMatches(words, as: sense)
    guard codes.isEmpty else { return codes }
    let key = NameKey.make(words)
    // In this order, for `El Salvador` has an article that is part of the name.
    let readings = [key, NameKey.inverted(words), NameKey.withoutArticle(key)]
    for case let reading? in readings where !reading.isEmpty {
      let found = best(NameIndex.shared.entries(withKey: reading), as: sense, in: nil)
      if !found.isEmpty { return found.map(\.match) }
    }
    return []
  }

  /// The one delegation that `words` name; `nil` where they name none, or several equally well.
  public static func match(_ words: String, as sense: Sense? = nil) -> NameMatch? {
    let found = matches(words, as: sense)
    guard let best = found.first else { return nil }
    return found.dropFirst().contains { $0.kind == best.kind && $0.code != best.code } ? nil : best
  }

  /// The delegations that have a code or a name that begins with `beginning`, each by the best of
  /// them: codes first, then right names, those in `language` before others, then the rest.
  ///
  /// Nothing typed brings all codes.
  public static func completions(
    of beginning: String, in language: OfficialLanguage, as sense: Sense? = nil
  ) -> [NameMatch] {
    let start = codeForm(beginning)
    var found: [NameMatch] = []
    for (codes, codeSense) in [(memberStates + observerStates, Sense.state), (groups, .group)] {
      for code in codes.sorted() where code.rawValue.hasPrefix(start) {
        guard fits(code, codeSense, sense) else { continue }
        found.append(NameMatch(code: code, sense: codeSense, kind: .code, name: code.rawValue))
      }
    }
    let key = NameKey.make(beginning, isBeginning: true)
    guard !key.isEmpty else { return found }
    let known = Set(found.map(\.code))
    let names = best(NameIndex.shared.entries(beginningWith: key), as: sense, in: language)
    return found + names.map(\.match).filter { !known.contains($0.code) }
  }

  /// `words` as a code is written: in capitals, with dashes for blanks and without full stops.
  private static func codeForm(_ words: String) -> String {
    var code = String.UnicodeScalarView()
    for scalar in words.unicodeScalars where scalar != "." {
      code.append(scalar == " " || scalar == "_" ? "-" : scalar)
    }
    return String(code).uppercased()
  }

  private static func codeMatches(_ words: String, as sense: Sense?) -> [NameMatch] {
    let code = DelegationCode(codeForm(words))
    var senses: [Sense] = []
    if isState(code) { senses.append(.state) }
    if isGroup(code) { senses.append(.group) }
    return senses.filter { fits(code, $0, sense) }.map {
      NameMatch(code: code, sense: $0, kind: .code, name: code.rawValue)
    }
  }

  /// Whether `code`, found in the sense `found`, may be used where `wanted` is meant.
  private static func fits(_ code: DelegationCode, _ found: Sense, _ wanted: Sense?) -> Bool {
    wanted == nil || wanted == found || !(isState(code) && isGroup(code))
  }

  /// One entry a delegation, the best, sorted from best to worst.
  private static func best(
    _ entries: ArraySlice<NameIndex.Entry>, as sense: Sense?, in language: OfficialLanguage?
  ) -> [NameIndex.Entry] {
    func isBetter(_ left: NameIndex.Entry, _ right: NameIndex.Entry) -> Bool {
      let leftForeign = left.language != language
      let rightForeign = right.language != language
      if left.match.kind != right.match.kind { return left.match.kind < right.match.kind }
      if leftForeign != rightForeign { return rightForeign }
      if left.key != right.key { return left.key < right.key }
      return left.match.code < right.match.code
    }
    var found: [NameIndex.Entry] = []
    var seen: Set<NameMatch.Identity> = []
    for entry in entries.sorted(by: isBetter)
    where fits(entry.match.code, entry.match.sense, sense)
      && seen.insert(NameMatch.Identity(entry.match)).inserted
    {
      found.append(entry)
    }
    return found
  }
}

extension NameMatch {
  /// Which delegation it is.
  fileprivate struct Identity: Hashable {
    let code: DelegationCode
    let sense: DelegationName.Sense

    init(_ match: NameMatch) {
      code = match.code
      sense = match.sense
    }
  }
}
