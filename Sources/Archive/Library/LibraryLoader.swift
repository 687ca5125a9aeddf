public import Dossier
import Glibc

/// Reads a library from disk, on all processors where it is large.
public enum LibraryLoader {
  /// Reads the library whose folder is `root`; `nil` where `isCancelled` became true before the end.
  ///
  /// - Parameters:
  ///   - progress: Told now and then how many files of how many were read, on any thread.
  ///   - isCancelled: Asked again and again, on any thread.
  public static func load(
    _ root: String, mode: LoadMode,
    progress: @escaping @Sendable (_ read: Int, _ of: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(LibraryError) -> LoadedLibrary? {
    let folder = try LibraryFolder.scan(
      root, isWanted: { BriefReader.kind(ofPath: $0) != nil }, isCancelled: isCancelled)
    let reading: LibraryReading
    do throws(SystemFault) {
      reading = LibraryReading(
        folder, root: try Descriptor(folder: folder.root), progress: progress,
        isCancelled: isCancelled)
    } catch {
      throw LibraryError(LibraryError.Kind(error), path: root)
    }
    let loaded = mode == .headers ? reading.headers() : reading.problems()
    return isCancelled() ? nil : loaded
  }

  /// Reads one whole brief of a library that was loaded before, with what the library makes of it.
  ///
  /// - Parameter path: Relative to the library's root.
  /// - Returns: `nil` in place of the brief where `path` is no brief's.
  public static func brief(
    _ path: String, of library: Library, root: String
  ) throws(ReadError) -> (brief: Brief?, file: StoredFile) {
    let file = try StoredFile.read(PathParts.join(root, path))
    return (brief(file.bytes, path: path, of: library), file)
  }

  /// Reads the text of one brief, as an editor has it, with what the library makes of it.
  public static func brief(_ bytes: [UInt8], path: String, of library: Library) -> Brief? {
    let asked = library.questions(forPath: path)
    guard var brief = BriefReader.read(bytes, path: path, questions: asked) else { return nil }
    brief.diagnostics += library.diagnostics(of: brief)
    brief.diagnostics.sort { $0.precedes($1) }
    return brief
  }
}
