import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache new session`.
struct NewSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Make a session in a folder of its own.",
    discussion: """
      Example:
        attache new session "Exercise Meridian" --dates 2025-03-03/2025-03-07 --place Vienna
      """)

  @Argument(help: "What the session is called.", transform: Arguments.title)
  var title: String

  @Option(
    help: ArgumentHelp("Its day, or its first and last: 2025-03-03/2025-03-07.", valueName: "days"),
    transform: Arguments.dates)
  var dates: DayInterval

  @Option(help: ArgumentHelp("The organ that meets.", valueName: "name"))
  var body: String?

  @Option(help: ArgumentHelp("Where it meets.", valueName: "town"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "How the chair is addressed, where it is not the usual way: \"Madam Chair\".",
      valueName: "words"))
  var chair: String?

  @Option(
    help: ArgumentHelp("Its language, where it is not the library's.", valueName: "tag"),
    completion: Completion.languages, transform: Arguments.language)
  var language: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "The folder's name, which is the session's reference; made of title and month otherwise.",
      valueName: "name"),
    transform: Arguments.folder)
  var folder: String?

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    _ = try options.load()
    var facts = NewBrief.SessionFacts(title: title, dates: dates)
    facts.body = body
    facts.place = place
    facts.chair = chair
    facts.language = language
    facts.folder = folder
    try options.make(.session(facts))
  }
}
