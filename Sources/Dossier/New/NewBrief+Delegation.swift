public import Diplomacy

extension NewBrief {
  /// `delegations/CODE.md`: a group, or a delegation that needs more than the built-in facts.
  ///
  /// - Parameter name: The built-in one, else the code, where it is not given.
  public static func delegation(
    _ code: DelegationCode, name: String? = nil, formalName: String? = nil,
    groups: [DelegationCode] = [], members: [DelegationCode] = [],
    language: LanguageTag = LanguageTag("en")
  ) -> NewBrief {
    var matter = FrontMatterWriter()
    let known = DelegationName.short(of: code, in: language.official ?? .english)
    matter.write("name", name ?? known ?? code.rawValue)
    matter.write("formal-name", formalName)
    matter.write("groups", list: groups.map(\.rawValue))
    matter.write("members", list: members.map(\.rawValue))
    return NewBrief(
      path: "delegations/\(FileName.symbol(code.rawValue)).md", text: matter.frontMatter + "\n")
  }
}
