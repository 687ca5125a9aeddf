import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache new document`.
struct NewDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Make a file for a resolution or another text that is cited or quoted.",
    discussion: """
      Example:
        attache new document A/RES/74/247 "Countering the use of information and \\
      communications technologies for criminal purposes" --date 2019-12-27
      """)

  @Argument(help: "Its symbol: A/RES/74/247.", transform: Arguments.title)
  var symbol: String

  @Argument(help: "What it is called.", transform: Arguments.title)
  var title: String

  @Option(
    help: ArgumentHelp("Its date: 2019-12-27, 2019-12 or 2019.", valueName: "date"),
    transform: Arguments.date)
  var date: PartialDate?

  @Option(help: ArgumentHelp("The organ it is of.", valueName: "name"))
  var body: String?

  @Option(help: ArgumentHelp("Where it can be read.", valueName: "url"))
  var url: String?

  @Option(
    help: ArgumentHelp("The session that alone needs it; the library otherwise.", valueName: "ref"),
    completion: Completion.references([.session]))
  var session: String?

  @OptionGroup var options: NewBriefOptions

  func run() throws {
    let loaded = try options.load()
    if let target = loaded.library.resolve(symbol), case .document(let path) = target {
      throw CommandFailure(
        .cannotCreate, "The library has \(symbol) already, in \(path); open or rename that file.")
    }
    let session = try session.map { words throws(CommandFailure) in
      try BriefFinder(loaded: loaded).session(words)
    }
    try options.make(
      .document(symbol: symbol, title: title, date: date, body: body, url: url, in: session))
  }
}
