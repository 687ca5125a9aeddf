import Glibc

/// Where files lie as seen from a library, and libraries as seen from files.
public enum LibraryPath {
  /// The path of the file or folder at `path` below the library's absolute `root`, empty for the
  /// root itself; `nil` for what is not there or lies outside.
  ///
  /// A link to a file is not followed: in the library it is known by its own name.
  public static func relative(_ path: String, to root: String) -> String? {
    absolute(path).flatMap { PathParts.relative($0, to: root) }
  }

  /// The nearest folder at or above `path` that has a `library.yaml`.
  public static func library(above path: String) -> String? {
    guard var folder = absolute(path) else { return nil }
    while true {
      if exists(PathParts.join(folder, "library.yaml")) { return folder }
      let parent = PathParts(folder).folder
      guard parent != folder, parent != "." else { return nil }
      folder = parent
    }
  }

  /// Whether there is anything at `path`, be it a link that leads nowhere.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    let native = NativePath(path)
    return native { lstat($0, &status) } == 0
  }

  /// The absolute path of a folder that could be made at `path`, where there is nothing yet; `nil`
  /// where the folder above it is not there either.
  public static func future(_ path: String) -> String? {
    let parts = PathParts(path)
    guard !exists(path), !parts.name.isEmpty, let folder = try? canonicalPath(parts.folder),
      (try? Descriptor(folder: folder)) != nil
    else { return nil }
    return PathParts.join(folder, parts.name)
  }

  /// Whether a folder can be made at the absolute `path`, as far as the rights of the one above it
  /// tell.
  public static func canMakeFolder(_ path: String) -> Bool {
    let folder = NativePath(PathParts(path).folder)
    return folder { faccessat(AT_FDCWD, $0, W_OK | X_OK, AT_EACCESS) } == 0
  }

  /// The absolute path of what is at `path`, free of links but for its own name where that is a
  /// link to a file; `nil` where nothing is there.
  public static func absolute(_ path: String) -> String? {
    var status = stat()
    let native = NativePath(path)
    guard native({ lstat($0, &status) }) == 0 else { return nil }
    if status.kind == S_IFLNK, native({ stat($0, &status) }) != 0 || !status.isFolder {
      let parts = PathParts(path)
      return (try? canonicalPath(parts.folder)).map { PathParts.join($0, parts.name) }
    }
    return try? canonicalPath(path)
  }
}
