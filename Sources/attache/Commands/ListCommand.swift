import Archive
import ArgumentParser
import Dossier

/// `attache list`: what is in the library.
struct ListCommand: ParsableCommand {
  /// What can be listed.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case sessions
    case items
    case positions
    case delegations
    case documents
    case interventions
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is in the library.",
    discussion: """
      One line each, the reference first, by which `show`, `preview` and `new` know it.

      Examples:
        attache list sessions
        attache list positions --item ieg-cybercrime-7/2
        attache list positions --delegation IRN --format json
      """)

  @Argument(
    help: "sessions, items, positions, delegations, documents or interventions.")
  var kind = Kind.sessions

  @Option(
    help: ArgumentHelp("Only what belongs to this session.", valueName: "session"),
    completion: Completion.references([.session]))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Only what belongs to this agenda item: ieg-cybercrime-7/2, or 2 with --session.",
      valueName: "item"),
    completion: Completion.references([.item]))
  var item: String?

  @Option(
    help: ArgumentHelp(
      "Only what this delegation holds or says: its code or a name of it.",
      valueName: "delegation"),
    completion: Completion.delegations())
  var delegation: String?

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(nil, .headers)
    let rows = ListRows(loaded, scope: try scope(in: loaded)).rows(of: kind)
    try format.write(rows, columns: StandardOutput.terminalColumns)
    if rows.isEmpty, format == .text {
      StandardError.write(
        "There are no \(kind.rawValue) here; `attache new` makes one, and `attache check` says "
          + "what could not be read.")
    }
  }

  private func scope(in loaded: LoadedLibrary) throws(CommandFailure) -> ListScope {
    let finder = BriefFinder(loaded: loaded)
    var scope = ListScope()
    if let session { scope.session = try finder.session(session).folder }
    if let item {
      let words = scope.session.flatMap { session in
        loaded.library.resolve("\(session)/\(item)") == nil ? nil : "\(session)/\(item)"
      }
      scope.item = try finder.item(words ?? item).item.folder
    }
    if let delegation { scope.delegation = try loaded.library.delegation(delegation) }
    return scope
  }
}
