import Archive
import ArgumentParser
import Dossier

/// `attache show`: a brief as a formatted page.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a brief as a formatted page.",
    discussion: """
      Examples:
        attache show ieg-cybercrime-7/2/IRN
        attache show ieg-cybercrime-7/2/IRN#mandate-fulfilled
        attache show A/RES/74/247#OP2
        attache show Briefs/ieg-cybercrime-7/session.md
      """)

  @Argument(
    help: ArgumentHelp(
      "A reference, such as ieg-cybercrime-7/2/IRN, or the path of a file.", valueName: "ref"))
  var reference: String

  @Option(
    help: ArgumentHelp(
      "How wide the page is; the terminal's width, at most 100, otherwise 80.", valueName: "n"))
  var columns: Int?

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if let columns, !(16...1000).contains(columns) {
      throw ValidationError("--columns takes a number from 16 to 1000.")
    }
  }

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: [reference]), .headers)
    let target = try BriefFinder(loaded: loaded).target(reference)
    let paths: [String] = if case .floorDay(let paths, _) = target { paths } else { [target.path] }
    var text = ""
    for path in paths {
      if !text.isEmpty { text += "\n" }
      text += try page(path, target, in: loaded).text
    }
    try StandardOutput.write(text)
  }

  private func page(
    _ path: String, _ target: Target, in loaded: LoadedLibrary
  ) throws(CommandFailure) -> Page {
    let brief = try BriefFinder(loaded: loaded).brief(at: path)
    let columns = columns ?? min(StandardOutput.terminalColumns ?? 80, 100)
    let page = BriefPage.page(of: brief, in: loaded.library, columns: max(16, columns))
    guard let part = try part(target, of: brief) else { return page }
    return Page(page.lines.filter { $0.source?.overlaps(part) ?? false })
  }

  /// Where in the brief the point or paragraph is that was asked for; `nil` for the whole brief.
  private func part(_ target: Target, of brief: Brief) throws(CommandFailure) -> SourceRange? {
    switch target {
    case .point(let path, let id):
      if let point = brief.sections.flatMap(\.points).first(where: { $0.id == id }) {
        return point.range
      }
      let ids = brief.sections.flatMap(\.points).map(\.id)
      throw missing("point \(id)", in: path, known: ids)
    case .paragraph(let path, let key):
      if let section = brief.sections.first(where: { $0.kind == .paragraph(key) }) {
        return section.range
      }
      let keys = brief.sections.compactMap { section in
        if case .paragraph(let key) = section.kind { key } else { nil }
      }
      throw missing("paragraph \(key)", in: path, known: keys)
    default: return nil
    }
  }

  private func missing(_ part: String, in path: String, known: [String]) -> CommandFailure {
    let hint = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
    return CommandFailure(.noInput, "There is no \(part) in \(path); \(hint).")
  }
}
