public import Diplomacy

extension NewBrief {
  /// `library.yaml` for the desk of `delegation`.
  public static func library(
    delegation: DelegationCode, language: LanguageTag = LanguageTag("en")
  ) -> NewBrief {
    var matter = FrontMatterWriter()
    matter.write("delegation", delegation.rawValue)
    matter.write("language", language.rawValue)
    return NewBrief(path: "library.yaml", text: matter.lines.joined(separator: "\n") + "\n")
  }
}
