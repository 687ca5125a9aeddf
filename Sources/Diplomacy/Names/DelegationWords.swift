/// All words for one delegation, to see whether a text names it: its code, its names in the six
/// languages, usual acronyms, and names that a library gives it.
public struct DelegationWords: Hashable, Sendable {
  private let keys: [String]

  /// The words for `code`.
  ///
  /// - Parameter own: Names that a library gives it.
  /// - Complexity: linear in the tables; keep it for several texts.
  public init(_ code: DelegationCode, as sense: DelegationName.Sense, with own: [String] = []) {
    var names = [code.rawValue] + own
    for language in OfficialLanguage.allCases {
      names += [DelegationName.short(of: code, in: language, as: sense)].compactMap { $0 }
      let formal = DelegationName.formal(of: code, in: language, as: sense)
      names += [formal.map { DelegationName.withoutArticle($0, in: language) }].compactMap { $0 }
    }
    OtherNames.forEach(in: sense == .group ? OtherNames.ofGroups : OtherNames.ofStates) {
      name, other, _ in
      if other == code { names.append(String(name)) }
    }
    keys = Set(names.map { NameKey.make($0) }).filter { !$0.isEmpty }.sorted()
  }

  /// Whether `text` has one of the words.
  ///
  /// - Complexity: linear in the text for each of the words.
  public func occur(in text: some StringProtocol) -> Bool {
    let key = NameKey.make(text)
    let padded = " " + key + " "
    return keys.contains { wanted in
      // Chinese has no blanks between words.
      if wanted.unicodeScalars.contains(where: \.properties.isIdeographic) {
        return ByteSearch.holds(key, wanted)
      }
      return ByteSearch.holds(padded, " " + wanted + " ")
    }
  }
}
