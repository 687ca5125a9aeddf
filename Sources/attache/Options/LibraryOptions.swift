import Archive
import ArgumentParser

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The library's folder; otherwise $ATTACHE_LIBRARY, otherwise ./Briefs.", valueName: "dir"))
  var library: String?

  /// The folder that these options and the environment name.
  var choice: LibraryChoice { LibraryChoice(named: library) }

  /// Reads the library at `folder`.
  func load(_ folder: String? = nil, _ mode: LoadMode) throws(CommandFailure) -> LoadedLibrary {
    do throws(LibraryError) {
      guard let loaded = try LibraryLoader.load(folder ?? choice.folder, mode: mode) else {
        // Nobody asked it to stop.
        throw LibraryError(.notFound, path: folder ?? choice.folder)
      }
      return loaded
    } catch {
      throw CommandFailure(error)
    }
  }
}
