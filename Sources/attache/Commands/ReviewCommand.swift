import Archive
import ArgumentParser
import Dossier
import Review

/// `attache review`: an intervention held against its mandate.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Hold an intervention against its mandate: time, points, red lines, sources.",
    discussion: """
      The exit status is 1 where a red line is crossed, or a citation or a quotation does not \
      hold; with --strict on any finding.

      A finding is silenced where it stands by a comment with the rule and the reason, such as \
      <!-- allow names: the host's own usage -->, or for the whole library under allow in \
      library.yaml. Red lines can't be silenced.

      Examples:
        attache review ieg-cybercrime-7/2/interventions/2021-04-08
        attache review Briefs/ieg-cybercrime-7/2-future-work/interventions/2021-04-08.md --strict
      """)

  @Argument(
    help: ArgumentHelp("An intervention: its reference or its file.", valueName: "file"),
    completion: Completion.referencesOrFiles([.intervention]))
  var file: String

  @Flag(help: "End with 1 on any finding.")
  var strict = false

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: [file]), .headers)
    let finder = BriefFinder(loaded: loaded)
    guard case .intervention(let path) = try finder.target(file) else {
      throw CommandFailure(
        .noInput,
        "\(file) is no intervention; name one that `attache list interventions` shows.")
    }
    let brief = try finder.brief(at: path)
    let report = ReviewReport(brief, review: Self.review(brief, in: loaded), in: loaded.library)
    try StandardOutput.write(format == .json ? report.json : report.text)
    if report.fails(strictly: strict) { throw ExitCode(findingsStatus) }
  }

  /// Where Debian's `wordnet-base` puts its files; the review does without where they are missing.
  static let wordNetFolder = "/usr/share/wordnet"

  /// The review of a brief of a library; what can't be read of the library is not held against.
  private static func review(_ brief: Brief, in loaded: LoadedLibrary) -> Review {
    let mandate = LoadedMandate(library: loaded.library, root: loaded.root)
    return Reviewer(mandate.material(of: brief), wordNet: wordNetFolder).review(brief)
  }
}

/// The briefs that an intervention or a session is held against.
nonisolated enum ReviewedBriefs {
  /// The briefs at `paths`, by path, without those that can't be read.
  static func read(
    _ paths: [String], of library: Library, below root: String
  ) -> [String: Brief] {
    var briefs: [String: Brief] = [:]
    for path in paths where briefs[path] == nil {
      briefs[path] = try? LibraryLoader.brief(path, of: library, root: root).brief
    }
    return briefs
  }
}
