import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache stance`: one stance of a position, every other byte of its file as it was.
struct StanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance",
    abstract: "Set what a delegation holds on one question.",
    discussion: """
      Only the stance changes; every other byte of the file stays, comments and layout with it. \
      What others write at the same time is kept as well.

      Examples:
        attache stance ieg-cybercrime-7/2/IRN mandate oppose
        attache stance Briefs/ieg-cybercrime-7/2-future-work/positions/IRN.md forum flexible
      """)

  @Argument(
    help: "The position: its reference or its file.",
    completion: Completion.referencesOrFiles([.position]))
  var position: String

  @Argument(help: "The question, by its id.", completion: Completion.questions)
  var question: String

  @Argument(
    help: "support, conditional, flexible, abstain, oppose or undeclared.",
    completion: Completion.stances, transform: Arguments.stance)
  var stance: Stance

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let root = library.choice.folder(for: [position])
    let loaded = try library.load(root, .headers)
    let path = try path(in: loaded)
    let question = try question(of: path, in: loaded.library)
    let former = loaded.library.position(ofPath: path)?.header.stance(on: question) ?? .undeclared
    let isChanged: Bool
    do throws(EditError) {
      isChanged = try SafeSave.edit(
        [.stance(stance, question: question)], of: path, in: loaded.root)
    } catch {
      throw CommandFailure(error)
    }
    let outcome =
      isChanged
      ? "is now \(stance.rawValue), was \(former.rawValue)" : "is \(stance.rawValue) already"
    try StandardOutput.write("\(root)/\(path): \(question) \(outcome)\n")
  }

  private func path(in loaded: LoadedLibrary) throws(CommandFailure) -> String {
    if let missing = missing(in: loaded.library) { throw missing }
    switch try BriefFinder(loaded: loaded).target(position) {
    case .position(let path), .point(let path, _): return path
    default:
      throw CommandFailure(
        .noInput, "\(position) is no position; name one that `attache list positions` shows.")
    }
  }

  /// A delegation that has no position on an agenda item yet needs one first.
  private func missing(in library: Library) -> CommandFailure? {
    guard library.resolve(position) == nil, let slash = position.lastIndex(of: "/"),
      case .item = library.resolve(String(position[..<slash])),
      let code = library.delegation(named: String(position[slash...].dropFirst()))?.code
    else { return nil }
    let item = position[..<slash]
    return CommandFailure(
      .noInput,
      "\(code.rawValue) has no position on \(item); make it with "
        + "`attache new position \(item) \(code.rawValue)`.")
  }

  /// The id of the question that was named, by its id or its words.
  private func question(of path: String, in library: Library) throws(CommandFailure) -> String {
    let asked = library.questions(ofPosition: path)
    if let found = asked.first(named: question) { return found.id.value }
    let ids = asked.map(\.id.value)
    let hint =
      ids.isEmpty
      ? "add it to the questions of its item.md."
      : EditDistance.nearest(to: question, in: ids).map { "did you mean \($0)?" }
        ?? "it asks \(ids.joined(separator: ", "))."
    throw CommandFailure(
      .noInput, "The agenda item of \(position) has no question \(question); \(hint)")
  }
}
