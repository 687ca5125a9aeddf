import Glibc

/// Whose edits a journal holds, and what they were made upon.
public struct JournalOrigin: Hashable, Sendable {
  /// The absolute path of the library.
  public var library: String
  /// Of the brief, relative to the library's root.
  public var path: String
  /// The file that the text was opened from; `nil` where there was none yet.
  public var base: FileSignature?
  /// The file's text as it was opened or last saved, with which three texts can be merged.
  public var baseText: String
  /// Counts the files that one run of the program wrote of one draft: the highest is the latest,
  /// whatever the clock says.
  public var generation = 0
  /// Who writes.
  public var holder: JournalHolder
}

/// A running program that has a text open.
public struct JournalHolder: Hashable, Sendable {
  /// The number of its process.
  public var process: Int32
  /// The machine that it runs on.
  public var host: String
  /// When it began, in nanoseconds since 1970; for showing only, for clocks are set.
  public var time: Int64

  /// Joins the parts.
  public init(process: Int32, host: String, time: Int64) {
    self.process = process
    self.host = host
    self.time = time
  }

  /// This process, now.
  public static func current() -> JournalHolder {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = name.withUnsafeBufferPointer { $0.baseAddress.map(PathBytes.decode(cString:)) }
    return JournalHolder(process: getpid(), host: host ?? "", time: now())
  }

  /// Nanoseconds since 1970.
  static func now() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
  }
}
