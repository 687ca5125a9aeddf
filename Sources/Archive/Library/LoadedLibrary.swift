public import Dossier

/// How much of every brief is read.
public enum LoadMode: Hashable, Sendable {
  /// The front matter, which is what lists show.
  case headers
  /// Everything, with every problem.
  case full
}

/// A library as it was read from disk.
public struct LoadedLibrary: Sendable {
  /// The absolute path of its folder, free of links.
  public var root: String
  /// Its briefs by the folder rule.
  public var library: Library
  /// Whole briefs, by path; none where only the front matter was read.
  public var briefs: [Brief]
  /// How many briefs were read.
  public var briefCount: Int
  /// The problems of the briefs, of what was passed over and of the library as a whole, by path and
  /// place.
  public var diagnostics: [Diagnostic]
  /// What could not be read or was not followed, by path.
  public var passedOver: [FileProblem]
}
