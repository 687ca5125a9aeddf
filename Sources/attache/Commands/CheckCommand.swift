import Archive
import ArgumentParser
import Dossier

/// `attache check`: every problem of every brief.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read briefs and print every problem.",
    discussion: """
      Every problem has a place, a code that never changes, a severity and a sentence that says \
      what to do. The exit status is 1 where there are errors, so that a script or a hook can \
      stop there.

      Examples:
        attache check
        attache check Briefs/ieg-cybercrime-7/2-future-work --strict
        attache check --format json | jq '.problems[].path'
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders or references; the whole library where none is named.", valueName: "path"),
    completion: Completion.anything)
  var paths: [String] = []

  @Flag(help: "End with 1 on warnings too.")
  var strict = false

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: paths), .problems)
    let report = CheckReport(loaded, places: try places(in: loaded))
    try StandardOutput.write(format == .json ? report.json : report.text)
    if report.errors > 0 || (strict && report.warnings > 0) { throw ExitCode(findingsStatus) }
  }

  /// Paths below the library's root; empty for everything.
  private func places(in loaded: LoadedLibrary) throws(CommandFailure) -> [String] {
    let finder = BriefFinder(loaded: loaded)
    var places: [String] = []
    for words in paths {
      if let path = finder.path(of: words) {
        places.append(path)
        continue
      }
      switch try finder.target(words) {
      case .session(let path), .item(let path):
        places.append(String(path.folder))
      case .floorDay(let paths, _): places += paths
      case let target: places.append(target.path)
      }
    }
    return places
  }
}

extension String {
  /// What stands before the last slash.
  nonisolated var folder: Substring {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] } ?? ""
  }
}
