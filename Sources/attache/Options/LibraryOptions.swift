import Archive
import ArgumentParser
import Dossier
import Glibc

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The library's folder; otherwise $ATTACHE_LIBRARY, otherwise ./Briefs.", valueName: "dir"),
    completion: .directory)
  var library: String?

  /// The folder that was asked for in words, if any was.
  var asked: String? {
    library ?? ProcessEnvironment.value("ATTACHE_LIBRARY")
  }

  /// The library's folder.
  var folder: String { library ?? Self.usualFolder }

  /// The folder where none is asked for on the command line.
  nonisolated static var usualFolder: String {
    ProcessEnvironment.value("ATTACHE_LIBRARY") ?? "Briefs"
  }

  /// The library's folder where `paths` are named: that which they lie in, unless one was asked for.
  func folder(for paths: [String]) -> String {
    asked ?? paths.lazy.compactMap(LibraryPath.library(above:)).first ?? folder
  }

  /// Reads the library at `folder`.
  func load(_ folder: String? = nil, _ mode: LoadMode) throws(CommandFailure) -> LoadedLibrary {
    do throws(LibraryError) {
      guard let loaded = try LibraryLoader.load(folder ?? self.folder, mode: mode) else {
        // Nobody asked it to stop.
        throw LibraryError(.notFound, path: folder ?? self.folder)
      }
      return loaded
    } catch {
      throw CommandFailure(error)
    }
  }
}
