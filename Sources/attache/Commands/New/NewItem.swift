import Archive
import ArgumentParser
import Dossier

/// `attache new item`.
struct NewItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "item",
    abstract: "Make an agenda item of a session.",
    discussion: """
      Example:
        attache new item exercise-meridian-2025-03 4 "Source limits" \\
          --question "treaty=Limits in the treaty itself?" --question "surveys=Surveys covered?"
      """)

  @Argument(
    help: "The session: its reference or its folder.",
    completion: Completion.references([.session]))
  var session: String

  @Argument(help: "The item's number: 3, or \"3 (b)\".", transform: Arguments.title)
  var number: String

  @Argument(help: "What the item is called.", transform: Arguments.title)
  var title: String

  @Option(
    name: .customLong("question"), parsing: .singleValue,
    help: ArgumentHelp(
      "What every delegation is asked: a short name, = and the words.", valueName: "id=words"),
    transform: Arguments.question)
  var questions: [NewBrief.NewQuestion] = []

  @Option(
    name: .customLong("document"), parsing: .singleValue,
    help: ArgumentHelp("A document before the item: A/RES/74/247.", valueName: "symbol"),
    completion: Completion.references([.document]))
  var documents: [String] = []

  @OptionGroup var options: NewBriefOptions

  func validate() throws {
    let ids = questions.map(\.id)
    if Set(ids).count < ids.count {
      throw ValidationError("Two questions have one short name; give each its own.")
    }
  }

  func run() throws {
    let loaded = try options.load()
    let session = try BriefFinder(loaded: loaded).session(session)
    var facts = NewBrief.ItemFacts(number: number, title: title)
    facts.questions = questions
    facts.documents = documents
    let new = NewBrief.item(facts, in: session)
    if let target = loaded.library.resolve("\(session.folder)/\(number)") {
      throw CommandFailure(
        .cannotCreate,
        "The session has an item \(number) already, in \(target.path); choose another number.")
    }
    try options.make(new)
  }
}
