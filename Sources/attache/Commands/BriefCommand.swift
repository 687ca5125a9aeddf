import Archive
import ArgumentParser
import Dossier
import Prose
import Review

/// `attache brief`: what is still missing on the evening before a session.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print what is still missing on the evening before a session.",
    discussion: """
      Items without the desk's own position, questions without a stance, points without a source, \
      red lines without a fallback, positions that are stale or undated, documents that are not \
      in the library, and drafts beyond their speaking time. A position is stale where it is \
      older on the session's first day than library.yaml allows. The exit status is 1 where \
      something is missing.

      Examples:
        attache brief ieg-cybercrime-7
        attache brief exercise-meridian --format json
      """)

  @Argument(
    help: ArgumentHelp("A session: its reference or its file.", valueName: "session"),
    completion: Completion.references([.session]))
  var session: String

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: [session]), .headers)
    let session = try BriefFinder(loaded: loaded).session(session)
    let briefs = ReviewedBriefs.read(
      SessionGaps.paths(of: session), of: loaded.library, below: loaded.root)
    let gaps = SessionGaps.find(in: session, of: loaded.library, briefs: briefs)
    let report = GapReport(session: session, gaps: gaps, library: loaded.library)
    try StandardOutput.write(format == .json ? report.json : report.text)
    if !gaps.isEmpty { throw ExitCode(findingsStatus) }
  }
}

/// What `brief` found, for people or for programs.
nonisolated struct GapReport {
  let session: Session
  let gaps: [SessionGap]
  let library: Library

  var json: String {
    let reference = library.reference(ofPath: session.brief.path) ?? session.folder
    return JSON.object([
      ("session", .string(reference)),
      (
        "gaps",
        .array(
          gaps.map { gap in
            .object([
              ("kind", .string(gap.code)), ("ref", .string(gap.reference)),
              ("message", .string(gap.message)),
            ])
          })
      ),
    ]).line
  }

  /// By reference, in the order in which they were found.
  var text: String {
    var text = ""
    var last: String?
    for gap in gaps {
      let reference = gap.reference.split(separator: "#").first.map(String.init) ?? ""
      if reference != last {
        text += (last == nil ? "" : "\n") + VisibleText.safe(reference) + "\n"
        last = reference
      }
      text += VisibleText.safe("  \(gap.message)") + "\n"
    }
    let count = gaps.count
    return text + (text.isEmpty ? "" : "\n")
      + (count == 0 ? "nothing is missing\n" : "\(count) \(count == 1 ? "gap" : "gaps")\n")
  }
}
