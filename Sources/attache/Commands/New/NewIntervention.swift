import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache new intervention`.
struct NewIntervention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intervention",
    abstract: "Begin an intervention on an agenda item or in a session.",
    discussion: """
      The draft opens with the address of the chair and closes with thanks, in the session's \
      language, with room to write between.

      Example:
        attache new intervention exercise-meridian-2025-03/4 --date 2025-03-04
      """)

  @Argument(help: "The agenda item or the session: its reference or its folder.")
  var place: String

  @Option(
    help: ArgumentHelp("The day it is for: 2025-03-04.", valueName: "day"),
    transform: Arguments.day)
  var date: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "What it is called in lists; the item's title otherwise.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Whose it is, by code or name, where it is not the desk's own.", valueName: "delegation"))
  var delegation: String?

  @Option(
    help: ArgumentHelp(
      "In what capacity: national, group, reply, explanation or point-of-order.",
      valueName: "role"),
    transform: Arguments.role)
  var role: Role?

  @Option(help: ArgumentHelp("The group that is spoken for, by code or name.", valueName: "group"))
  var onBehalfOf: String?

  @Option(
    help: ArgumentHelp("Its language, where it is not the session's.", valueName: "tag"),
    transform: Arguments.language)
  var language: LanguageTag?

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    let loaded = try options.load()
    let library = loaded.library
    var facts = NewBrief.InterventionFacts()
    facts.date = date
    facts.title = title
    facts.role = role
    facts.language = language
    if let delegation { facts.delegation = try library.delegation(delegation) }
    if let onBehalfOf { facts.onBehalfOf = try library.delegation(onBehalfOf, as: .group) }

    let finder = BriefFinder(loaded: loaded)
    if case .session = try finder.target(place) {
      let session = try finder.session(place)
      try options.make(.intervention(facts, on: nil, of: session, in: library))
    } else {
      let (item, session) = try finder.item(place)
      try options.make(.intervention(facts, on: item, of: session, in: library))
    }
  }
}
