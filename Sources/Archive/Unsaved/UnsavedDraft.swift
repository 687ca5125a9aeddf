import Glibc

/// A text that was not saved when the program ended, and what it takes to go on with it.
public struct UnsavedDraft: Hashable, Sendable {
  /// The absolute path of the library it belongs to.
  public var library: String
  /// Of the brief, relative to the library's root.
  public var path: String
  /// The file that the text was opened from; `nil` where there was none yet.
  public var base: FileSignature?
  /// When it was kept: nanoseconds since 1970.
  public var time: Int64
  /// The whole text.
  public var bytes: [UInt8]

  /// Joins the parts.
  public init(
    library: String, path: String, base: FileSignature?, bytes: [UInt8],
    time: Int64 = UnsavedDraft.now()
  ) {
    self.library = library
    self.path = path
    self.base = base
    self.time = time
    self.bytes = bytes
  }

  /// Nanoseconds since 1970.
  public static func now() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
  }
}
