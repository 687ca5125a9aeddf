import Archive
import ArgumentParser
import Dossier
import Statement

/// `attache preview`: the formatted statement.
struct PreviewCommand: ParsableCommand {
  /// What a statement can be written as.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
  }

  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Print an intervention as the statement that is handed in and read out.",
    discussion: """
      The heading block, the salutation, the paragraphs and the thanks; directions to the speaker \
      and comments are left out.

      Examples:
        attache preview ieg-cybercrime-7/2/interventions/2021-04-08
        attache preview Briefs/ieg-cybercrime-7/2-future-work/interventions/2021-04-08.md -o s.txt
      """)

  @Argument(help: ArgumentHelp("An intervention: its reference or its file.", valueName: "file"))
  var file: String

  @Option(name: .customLong("to"), help: "The form of the statement: text.")
  var form = Form.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file; - is standard output, as without it.", valueName: "file"))
  var output: String?

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let loaded = try library.load(library.choice.folder(for: [file]), .headers)
    let target = try BriefFinder(loaded: loaded).target(file)
    guard case .intervention(let path) = target else {
      throw CommandFailure(
        .noInput,
        "\(file) is no intervention; name one that `attache list interventions` shows.")
    }
    let text = try statement(path, in: loaded).text(columns: 72)
    if let output, output != "-" {
      try write(text, to: output)
    } else {
      try StandardOutput.write(text)
    }
  }

  private func statement(
    _ path: String, in loaded: LoadedLibrary
  ) throws(CommandFailure) -> StatementLayout {
    let brief = try BriefFinder(loaded: loaded).brief(at: path)
    return StatementLayout(
      of: brief, in: loaded.library, session: loaded.library.session(ofPath: path)?.brief.header,
      item: loaded.library.item(ofPath: path)?.brief.header)
  }

  /// A file that is there is replaced whole, for that is what was asked for.
  private func write(_ text: String, to path: String) throws(CommandFailure) {
    let former: FileSignature?
    do throws(ReadError) {
      former = LibraryPath.exists(path) ? try StoredFile.read(path).signature : nil
    } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
    do throws(SaveError) {
      try SafeSave.save(Array(text.utf8), to: path, expecting: former)
    } catch {
      throw CommandFailure(error)
    }
  }
}
