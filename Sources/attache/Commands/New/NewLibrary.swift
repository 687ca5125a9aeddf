import ArgumentParser
import Diplomacy
import Dossier

/// `attache new library`.
struct NewLibrary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Make a library for a desk.",
    discussion: """
      Example:
        attache new library --delegation IRN --library ~/Briefs
      """)

  @Option(
    help: ArgumentHelp(
      "The desk's own delegation, by its code or a name of it: IRN.", valueName: "delegation"))
  var delegation: String

  @Option(
    help: ArgumentHelp("The language that briefs are in.", valueName: "tag"),
    transform: Arguments.language)
  var language = LanguageTag("en")

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    // There is no library yet whose own names could be meant.
    let delegation = try Library().delegationOrNew(delegation)
    try options.make(.library(delegation: delegation, language: language))
  }
}
