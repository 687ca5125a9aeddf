import Glibc

/// Where the program keeps what it needs from one start to the next, and looks for what its user
/// wants.
public enum StateFolders {
  /// The folders for unsaved drafts, best first: the user's state folder, then a hidden one in the
  /// library itself, for a user without a home or with one that can't be written to.
  ///
  /// - Parameter environment: The value of a variable of the environment, if it is set.
  public static func unsaved(
    library: String, environment: (String) -> String?
  ) -> [String] {
    folders("unsaved", library: library, environment: environment)
  }

  /// The folders for the former texts of briefs, best first, as for unsaved drafts.
  public static func history(
    library: String, environment: (String) -> String?
  ) -> [String] {
    folders("history", library: library, environment: environment)
  }

  private static func folders(
    _ name: String, library: String, environment: (String) -> String?
  ) -> [String] {
    let fallback = PathParts.join(library, ".attache/" + name)
    guard let state = state(environment: environment) else { return [fallback] }
    return [state + "/" + name, fallback]
  }

  /// The program's folder for state by the XDG rules, which count only absolute paths.
  public static func state(environment: (String) -> String?) -> String? {
    folder("XDG_STATE_HOME", inHome: ".local/state", environment: environment)
  }

  /// The program's folder for settings by the XDG rules, which count only absolute paths.
  public static func settings(environment: (String) -> String?) -> String? {
    folder("XDG_CONFIG_HOME", inHome: ".config", environment: environment)
  }

  private static func folder(
    _ variable: String, inHome path: String, environment: (String) -> String?
  ) -> String? {
    let absolute = { (path: String?) in path.flatMap { $0.hasPrefix("/") ? $0 : nil } }
    if let folder = absolute(environment(variable)) { return PathParts.join(folder, "attache") }
    return (absolute(environment("HOME")) ?? absolute(homeByUser())).map {
      PathParts.join($0, path + "/attache")
    }
  }

  /// Makes sure that there is a folder at `path` that can be written to and that nobody else may
  /// look into.
  static func open(_ path: String) throws(SaveError) {
    try SafeSave.makeFolder(path, isPrivate: true)
    let native = NativePath(path)
    // It may have been made by someone less careful.
    _ = native { chmod($0, 0o700) }
    guard native({ access($0, W_OK | X_OK) }) == 0 else {
      throw SaveError(.folderReadOnly, path: path)
    }
  }

  private static func homeByUser() -> String? {
    var record = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16 << 10)
    return buffer.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        getpwuid_r(getuid(), &record, start, buffer.count, &found) == 0,
        found != nil, let home = record.pw_dir
      else { return nil }
      return PathBytes.decode(cString: UnsafePointer(home))
    }
  }
}
