public import Dossier

/// How much of every brief is read.
public enum LoadMode: Hashable, Sendable {
  /// The front matter, which is what lists show.
  case headers
  /// Everything, for every problem there is.
  case problems
}

/// A library as it was read from disk.
public struct LoadedLibrary: Sendable {
  /// The absolute path of its folder, free of links.
  public var root: String
  /// Its briefs by the folder rule.
  public var library: Library
  /// The paths of the briefs that were read.
  public var paths: [String]
  /// The texts of the briefs that have problems, by path; none where only the front matter was
  /// read.
  public var texts: [String: String]
  /// The problems of the briefs, of what was passed over and of the library as a whole, by path and
  /// place.
  public var diagnostics: [Diagnostic]
  /// What could not be read or was not followed, by path.
  public var passedOver: [FileProblem]
}
