public import Dossier

extension SafeSave {
  /// Makes the file of `brief` below the library's folder `root`, and the folders above it.
  ///
  /// - Returns: The brief with the path that was free, and by what its file is known.
  public static func create(
    _ brief: NewBrief, in root: String
  ) throws(SaveError) -> (brief: NewBrief, signature: FileSignature) {
    while true {
      let free = brief.atFreePath { LibraryPath.exists(PathParts.join(root, $0)) }
      guard let free else {
        throw SaveError(.alreadyExists, path: PathParts.join(root, brief.path))
      }
      let path = PathParts.join(root, free.path)
      try makeFolder(PathParts(path).folder)
      do throws(SaveError) {
        return (free, try save(Array(free.text.utf8), to: path, expecting: nil))
      } catch {
        // Someone else took the path in between: then the next one is tried.
        guard error.kind == .alreadyExists, brief.whenTaken != .refuse else { throw error }
      }
    }
  }
}
