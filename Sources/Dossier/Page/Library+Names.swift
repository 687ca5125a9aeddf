public import Diplomacy

/// What delegations are called: by the library's own files first, then by the built-in names.
extension Library {
  /// The language that names are shown in where nothing else decides.
  public var nameLanguage: OfficialLanguage { language.official ?? .english }

  /// The short name as a list shows it; the code where no name is known.
  public func shortName(
    of code: DelegationCode, in language: OfficialLanguage? = nil,
    as sense: DelegationName.Sense = .state
  ) -> String {
    let wanted = language ?? nameLanguage
    let own = ownHeader(of: code)
    let builtIn = DelegationName.short(of: code, in: wanted, as: sense)
    let names = [own?.name?.value, builtIn]
    return preferred(names, own, wanted) ?? code.rawValue
  }

  /// The formal name with its article, as it stands in a sentence; the short one where none is
  /// known, at last the code.
  public func formalName(
    of code: DelegationCode, in language: OfficialLanguage? = nil,
    as sense: DelegationName.Sense = .state
  ) -> String {
    let wanted = language ?? nameLanguage
    let own = ownHeader(of: code)
    var ownName = own?.formalName?.value ?? own?.name?.value
    if let name = ownName {
      let written = self.language(of: own)
      if written != wanted {
        // An article of another language would stand in the middle of the sentence.
        ownName = DelegationName.withoutArticle(name, in: written)
      } else if wanted == .english, own?.formalName == nil {
        ownName = Self.withEnglishArticle(name)
      }
    }
    let builtIn = DelegationName.formal(of: code, in: wanted, as: sense)
    return preferred([ownName, builtIn], own, wanted) ?? code.rawValue
  }

  private func ownHeader(of code: DelegationCode) -> DelegationHeader? {
    delegations.first { $0.header.code == code }?.header
  }

  private func language(of header: DelegationHeader?) -> OfficialLanguage {
    header?.common.language?.value.official ?? nameLanguage
  }

  /// The library's own name first, unless it is in another language than is wanted.
  private func preferred(
    _ names: [String?], _ own: DelegationHeader?, _ wanted: OfficialLanguage
  ) -> String? {
    let known = names.compactMap { $0 }
    return language(of: own) == wanted ? known.first : known.last
  }

  /// `the Coastal Group`, `the Alliance of …`, but `Arvenia` and `CANZ`.
  private static func withEnglishArticle(_ name: String) -> String {
    guard !name.hasPrefix("the ") else { return name }
    let last = name.split(separator: " ").last.map(String.init) ?? name
    let common: Set = [
      "Alliance", "Community", "Council", "Countries", "Forum", "Friends", "Group", "League",
      "Movement", "Organization", "States", "Union",
    ]
    return name.contains(" ") && (common.contains(last) || name.contains(" of "))
      ? "the " + name : name
  }
}
