import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache new position`.
struct NewPosition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "position",
    abstract: "Make a delegation's position on an agenda item.",
    discussion: """
      Every question of the item is undeclared at first, and every section is there to be filled.

      Example:
        attache new position exercise-meridian-2025-03/4 XAR --as-of 2025-03-01
      """)

  @Argument(help: "The agenda item: its reference or its folder.")
  var item: String

  @Argument(help: "The delegation, by its code or a name of it: IRN, \"South Korea\".")
  var delegation: String

  @Option(
    help: ArgumentHelp("As of when it is known: 2021-04-08, 2021-04 or 2021.", valueName: "date"),
    transform: Arguments.date)
  var asOf: PartialDate?

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    let loaded = try options.load()
    let item = try BriefFinder(loaded: loaded).item(item).item
    let code = try loaded.library.delegation(delegation)
    try options.make(.position(of: code, on: item, in: loaded.library, asOf: asOf))
  }
}
