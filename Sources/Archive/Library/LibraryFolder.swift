import Glibc

/// What a library's folder holds, by path, before anything is read.
public struct LibraryFolder: Hashable, Sendable {
  /// The absolute path of the root, free of links.
  public var root: String
  /// The paths of files that may be briefs, relative to the root with `/`, sorted by their bytes.
  public var files: [String]
  /// The paths of all folders, the root (empty) first, sorted by their bytes.
  public var folders: [String]
  /// What was passed over, sorted by path.
  public var problems: [FileProblem]

  /// Makes sure that there is a folder at `root`, and that it may be read.
  public static func open(_ root: String) throws(LibraryError) {
    do throws(SystemFault) { _ = try Descriptor(folder: root) } catch {
      throw LibraryError(LibraryError.Kind(error), path: root)
    }
  }

  /// Looks through the folder at `root` and all below it.
  ///
  /// Hidden files and folders are left alone, and so is every file that `isWanted` refuses by its
  /// path. Links are followed within the library, each folder and file once.
  public static func scan(
    _ root: String,
    isWanted: (String) -> Bool,
    isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> LibraryFolder {
    var walk = try Walk.start(at: root)
    walk.visit("", isWanted: isWanted, isCancelled: isCancelled)
    walk.followLinks(isWanted: isWanted, isCancelled: isCancelled)
    return walk.result
  }
}

/// Sorted as the bytes are: the same in every locale, and apart where only Unicode sees no
/// difference (`é` composed and decomposed).
func inByteOrder(_ left: String, _ right: String) -> Bool {
  left.utf8.span.withUnsafeBytes { mine in
    right.utf8.span.withUnsafeBytes { theirs in
      let shorter = min(mine.count, theirs.count)
      // An empty text may have no place in memory.
      guard shorter > 0, let first = mine.baseAddress, let second = theirs.baseAddress else {
        return mine.count < theirs.count
      }
      let order = memcmp(first, second, shorter)
      return order == 0 ? mine.count < theirs.count : order < 0
    }
  }
}

/// The absolute path of `path` free of links.
func canonicalPath(_ path: String) throws(SystemFault) -> String {
  guard let found = NativePath(path)({ realpath($0, nil) }) else { throw SystemFault.last }
  defer { free(found) }
  return PathBytes.decode(cString: found)
}
