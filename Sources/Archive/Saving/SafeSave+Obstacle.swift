import Glibc

extension SafeSave {
  /// What would stand in the way of saving to the file at `path`, as far as its rights and those of
  /// its folder tell; nothing where it can be tried.
  public static func obstacle(to path: String) -> SaveError? {
    let target = (try? canonicalPath(path)) ?? path
    let folder = NativePath(PathParts(target).folder)
    if folder({ faccessat(AT_FDCWD, $0, W_OK | X_OK, AT_EACCESS) }) != 0 {
      return SaveError(.init(inFolder: .last), path: path)
    }
    let file = NativePath(target)
    var status = stat()
    guard file({ stat($0, &status) }) == 0 else { return nil }
    // The superuser may write to everything, and still means it when a file is set so.
    if status.st_mode & 0o222 == 0 { return SaveError(.fileReadOnly, path: path) }
    guard file({ faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) }) != 0 else { return nil }
    return SaveError(errno == EROFS ? .fileSystemReadOnly : .fileReadOnly, path: path)
  }
}
