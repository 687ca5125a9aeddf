import Glibc

/// A moment by the clock that the system dates changes of files with, which is coarser and a little
/// behind the one on the wall.
public struct FileTime: Hashable, Sendable {
  private let nanoseconds: Int64

  /// The moment of asking.
  public static func now() -> FileTime {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return FileTime(now)
  }

  private init(_ time: timespec) {
    nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether the file or folder at `path` changed at this moment or later; a change within the same
  /// tick of the clock counts.
  func isBeforeChange(of path: String, in folder: Int32) -> Bool {
    var status = stat()
    let native = NativePath(path.isEmpty ? "." : path)
    guard native({ fstatat(folder, $0, &status, 0) }) == 0 else { return true }
    return FileTime(status.st_ctim).nanoseconds >= nanoseconds
  }
}
