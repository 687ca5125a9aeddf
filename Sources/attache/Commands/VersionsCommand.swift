import Archive
import ArgumentParser
import Diplomacy
import Dossier
import Prose

/// `attache versions`: the former texts of a brief, and one of them back.
struct VersionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "List the former texts of a brief, or bring one back.",
    discussion: """
      Each save in the interface keeps the text that it takes the place of: the last 50 of each \
      brief, at most 2 MiB. Each line tells the number, when it was replaced, its words and bytes, \
      and the first line in which it differs from what came after it. --restore keeps the present \
      text as a version first.

      Examples:
        attache versions ieg-cybercrime-7/2/interventions/2021-04-08
        attache versions ieg-cybercrime-7/2/interventions/2021-04-08 --restore 3
        attache versions Briefs/ieg-cybercrime-7/session.md --format json
      """)

  @Argument(
    help: ArgumentHelp("The brief: its reference, or the path of its file.", valueName: "ref"),
    completion: Completion.anything)
  var reference: String

  @Option(help: ArgumentHelp("Bring this version back into the file.", valueName: "number"))
  var restore: Int?

  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: [reference]), .headers)
    let path = try BriefFinder(loaded: loaded).target(reference).path
    let history = TextHistory(
      folders: StateFolders.history(
        library: loaded.root, environment: { ProcessEnvironment.value($0) }))
    let versions = history.versions(of: path, library: loaded.root)
    if let restore {
      guard let version = versions.first(where: { $0.number == restore }) else {
        throw CommandFailure(
          .noInput, "There is no version \(restore) of \(path); `attache versions` lists them.")
      }
      return try bringBack(version, to: path, in: loaded.root, history)
    }
    let rows = rows(versions, of: path, in: loaded)
    try format.write(rows, columns: StandardOutput.terminalColumns)
    if rows.isEmpty, format == .text {
      StandardError.write("There are no versions of \(path) yet; each save keeps one.")
    }
  }

  private func bringBack(
    _ version: TextHistory.Version, to path: String, in root: String, _ history: TextHistory
  ) throws(CommandFailure) {
    let outcome: String
    do throws(SaveError) {
      outcome = try restored(version, to: path, in: root, history)
    } catch {
      throw CommandFailure(error)
    }
    try StandardOutput.write("\(path): \(outcome)\n")
  }

  private func restored(
    _ version: TextHistory.Version, to path: String, in root: String, _ history: TextHistory
  ) throws(SaveError) -> String {
    let file = root + "/" + path
    let present = try? StoredFile.read(file)
    guard present?.bytes != version.bytes else {
      return "it holds version \(version.number) already"
    }
    let kept = try present.map { present throws(SaveError) in
      try history.keep(present.bytes, of: path, library: root)
    }
    try SafeSave.save(version.bytes, to: file, expecting: present?.signature)
    let note = kept.map { "; what it held is version \($0)" } ?? ""
    return "version \(version.number) is back\(note)"
  }

  /// A version as it is printed.
  private struct Row: PrintedRow {
    let version: TextHistory.Version
    let words: Int
    /// The first line that is not in the text that came after, or the first that came new.
    let change: String

    var json: JSON {
      .object([
        ("number", .number(version.number)),
        ("time", .string(Clock.timestamp(nanoseconds: version.time))), ("words", .number(words)),
        ("bytes", .number(version.bytes.count)), ("change", .string(change)),
      ])
    }

    var cells: [String] {
      [
        String(version.number), Clock.words(nanoseconds: version.time), "\(words) words",
        "\(version.bytes.count) bytes", change,
      ]
    }
  }

  /// Each version beside the one that came after it, the last beside the file.
  private func rows(
    _ versions: [TextHistory.Version], of path: String, in loaded: LoadedLibrary
  ) -> [Row] {
    var later = (try? StoredFile.read(loaded.root + "/" + path))?.bytes ?? []
    return versions.map { version in
      defer { later = version.bytes }
      let brief = BriefReader.read(version.bytes, path: path)
      let difference = LineDifference(
        from: ByteExactText.decode(version.bytes), to: ByteExactText.decode(later))
      return Row(
        version: version, words: brief?.spokenWords(in: loaded.library.language) ?? 0,
        change: Self.words(difference.first))
    }
  }

  private static func words(_ row: LineDifference.Row?) -> String {
    switch row {
    case .removed(let line): "− \(line)"
    case .added(let line): "+ \(line)"
    case .context, .unchanged, nil: ""
    }
  }
}
