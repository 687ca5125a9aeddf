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
    ownName(of: code, \.name)
      ?? DelegationName.short(of: code, in: language ?? nameLanguage, as: sense) ?? code.rawValue
  }

  /// The formal name with its article, as it stands in a sentence; the short one where none is
  /// known, at last the code.
  public func formalName(
    of code: DelegationCode, in language: OfficialLanguage? = nil,
    as sense: DelegationName.Sense = .state
  ) -> String {
    ownName(of: code, \.formalName) ?? ownName(of: code, \.name)
      ?? DelegationName.formal(of: code, in: language ?? nameLanguage, as: sense) ?? code.rawValue
  }

  private func ownName(
    of code: DelegationCode, _ key: KeyPath<DelegationHeader, Spanned<String>?>
  ) -> String? {
    delegations.first { $0.header.code == code }?.header[keyPath: key]?.value
  }
}
