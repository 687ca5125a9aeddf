import Glibc

/// The pipe through which signals and other threads wake the one that waits for the terminal.
///
/// A byte 0 is a wake, any other one the number of a signal. The pipe lives as long as the process:
/// a thread may still write to it when the terminal was given back.
nonisolated enum SignalPipe {
  /// Reading end and writing end.
  static let ends: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }()

  /// The bytes that wait.
  static func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    while true {
      let count = read(ends.read, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Takes these signals out, and leaves the others and the wakes.
  static func forget(_ signals: [Int32]) {
    for var byte in drain() where !signals.contains(Int32(byte)) { _ = write(ends.write, &byte, 1) }
  }
}
