import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// What every kind of `new` takes, and how it puts the brief on the disk.
struct NewBriefOptions: ParsableArguments {
  @Option(help: "What to print: text or json.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  /// The library that the brief is for.
  func load() throws(CommandFailure) -> LoadedLibrary { try library.load(nil, .headers) }

  /// Makes the file and prints where it is.
  func make(_ brief: NewBrief) throws(CommandFailure) {
    let root = library.choice.folder
    let made: NewBrief
    do throws(SaveError) {
      made = try SafeSave.create(brief, in: root).brief
    } catch {
      throw CommandFailure(error)
    }
    switch format {
    case .text: try StandardOutput.write("\(root)/\(made.path)\n")
    case .json:
      let reference = try load().library.reference(ofPath: made.path)
      try StandardOutput.writeRaw(
        JSON.object([("ref", JSON(reference)), ("path", .string(made.path))]).line)
    }
  }
}

extension Library {
  /// The delegation that `words` name; an unknown one has to be made first.
  nonisolated func delegation(_ words: String) throws(CommandFailure) -> DelegationCode {
    if let code = code(named: words) { return code }
    throw CommandFailure(
      .noInput,
      "No delegation is called \(words); correct the code, or make it with "
        + "`attache new delegation \(words.uppercased())`.")
  }
}
