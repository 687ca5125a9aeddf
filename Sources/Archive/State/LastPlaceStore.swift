public import Dossier
import Glibc

/// The file that remembers where the user of one library was, readable by that user alone.
public struct LastPlaceStore: Sendable {
  /// The file.
  public let path: String
  private let library: String

  /// More is in no such file.
  private static let sizeLimit = 64 << 10

  /// The file for the library at `root`, which is absolute; `nil` where there is no folder for
  /// state.
  ///
  /// - Parameter environment: The value of a variable of the environment, if it is set.
  public init?(library root: String, environment: (String) -> String?) {
    guard let state = StateFolders.state(environment: environment) else { return nil }
    library = root
    path = "\(state)/places/\(String(Checksum.of(Array(root.utf8)), radix: 16))"
  }

  /// What was kept last; `nil` where nothing was, or what is there is damaged or another library's.
  public func read() -> LastPlace? {
    guard let file = try? StoredFile.read(path, limit: Self.sizeLimit) else { return nil }
    return LastPlace(encoded: file.bytes, library: library)
  }

  /// Keeps `place` in place of what was kept before.
  public func keep(_ place: LastPlace) throws(SaveError) {
    try StateFolders.open(PathParts(path).folder)
    do throws(SafeSave.Refusal) {
      try SafeSave.put(place.encoded(library: library), at: path)
    } catch {
      throw SaveError(error.kind, path: path)
    }
  }
}
