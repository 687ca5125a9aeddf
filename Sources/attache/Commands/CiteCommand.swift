import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache cite`: what a text cites.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Print every United Nations document and resolution that a text cites.",
    discussion: """
      One line each: its place, its canonical form and the words of the text. A number that does \
      not say whose it is, such as resolution 26/4, is read as the session has it that the file \
      belongs to, or that --session names; what stays open is marked as ambiguous. Damage by \
      scanning or dictation is never mended: the probable form stands beside it.

      Examples:
        attache cite statement.txt
        attache cite --session ieg-cybercrime-7 statement.txt --format json
        pdftotext statement.pdf - | attache cite --body CCPCJ -
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of text or interventions; - is standard input, as without any.", valueName: "file"),
    completion: Completion.referencesOrFiles([.intervention]))
  var files: [String] = []

  @Option(
    help: ArgumentHelp("The session that the text belongs to.", valueName: "session"),
    completion: Completion.references([.session]))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "The organ in whose session it is said: its name, or an acronym such as CCPCJ.",
      valueName: "name"))
  var body: String?

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if session != nil, body != nil {
      throw ValidationError("Name the session or the body, not both.")
    }
    if let body, CitedOrgan(named: body) == nil {
      throw ValidationError(
        "\(body) is no organ that is known; write its name in full, or an acronym such as CCPCJ, "
          + "HRC or ECOSOC.")
    }
  }

  func run() throws {
    var texts = CitedTexts(library: library, context: try namedContext())
    var report = CitationReport()
    for file in files.isEmpty ? ["-"] : files {
      let text = try texts.read(file)
      report.add(text.words, path: text.path, in: text.context)
    }
    switch format {
    case .json: try StandardOutput.writeRaw(report.json)
    case .text: try StandardOutput.write(report.text)
    }
  }

  /// What the options say; `nil` where they say nothing.
  private func namedContext() throws(CommandFailure) -> CitationContext? {
    if let body { return CitationContext(body: body, documents: []) }
    guard let session else { return nil }
    let loaded = try library.load(library.choice.folder(for: files), .headers)
    return loaded.library.citationContext(in: try BriefFinder(loaded: loaded).session(session))
  }
}
