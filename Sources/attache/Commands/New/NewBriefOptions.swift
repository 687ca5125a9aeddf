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
  func load() throws(Failure) -> LoadedLibrary { try library.load(nil, .headers) }

  /// Makes the file and prints where it is.
  func make(_ brief: NewBrief) throws(Failure) {
    let root = library.folder
    let made = try put(brief, below: root)
    switch format {
    case .text: try StandardOutput.write("\(root)/\(made.path)\n")
    case .json:
      let reference = try load().library.reference(ofPath: made.path)
      try StandardOutput.writeRaw(
        JSON.object([("ref", JSON(reference)), ("path", .string(made.path))]).line)
    }
  }

  private func put(_ brief: NewBrief, below root: String) throws(Failure) -> NewBrief {
    while true {
      guard let place = brief.atFreePath(isTaken: { LibraryPath.exists("\(root)/\($0)") }) else {
        throw Failure(
          .cannotCreate,
          "\(root)/\(brief.path) is there already and was not overwritten; open or rename it.")
      }
      do throws(SaveError) {
        let folder = place.path.folder
        try SafeSave.makeFolder(folder.isEmpty ? root : "\(root)/\(folder)")
        try SafeSave.save(Array(place.text.utf8), to: "\(root)/\(place.path)", expecting: nil)
        return place
      } catch {
        // Someone else took the path in between: then the next one is tried.
        guard error.kind == .alreadyExists, place.whenTaken != .refuse else { throw Failure(error) }
      }
    }
  }
}

extension Library {
  /// The delegation that `words` name; an unknown one has to be made first.
  nonisolated func delegation(_ words: String) throws(Failure) -> DelegationCode {
    if let code = code(named: words) { return code }
    throw Failure(
      .noInput,
      "No delegation is called \(words); correct the code, or make it with "
        + "`attache new delegation \(words.uppercased())`.")
  }
}
