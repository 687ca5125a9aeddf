import Glibc

/// A moment by the clock that the system dates changes of files with.
///
/// That clock is coarse and may be a little behind the one that programs are told, so a change just
/// before the moment counts as one after it: to read something once too often does no harm.
public struct FileTime: Hashable, Sendable {
  private let nanoseconds: Int64

  /// Some ticks of any system's clock.
  private static let margin: Int64 = 30_000_000

  /// The moment of asking.
  public static func now() -> FileTime {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return FileTime(now)
  }

  private init(_ time: timespec) {
    nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether the file or folder at `path` changed at this moment or later, as far as can be told.
  func isBeforeChange(of path: String, in folder: Int32) -> Bool {
    var status = stat()
    let native = NativePath(path.isEmpty ? "." : path)
    guard native({ fstatat(folder, $0, &status, 0) }) == 0 else { return true }
    return FileTime(status.st_ctim).nanoseconds >= nanoseconds - Self.margin
  }
}
