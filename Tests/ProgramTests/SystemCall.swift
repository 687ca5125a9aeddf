import Glibc

/// What a process is doing in the system, as Linux shows it.
enum SystemCall {
  /// Whether `/proc` tells of the calls of processes that are not ours: not everywhere.
  static let canBeSeen: Bool = {
    guard let line = line(of: getppid()) else { return false }
    return !line.isEmpty
  }()

  /// Whether a process sleeps until a key, a signal or another thread wakes it: it has nothing
  /// left to do.
  static func waitsForKeysOnly(_ process: Int32) -> Bool {
    let words = (line(of: process) ?? "").split(separator: " ")
    guard words.count > 3, let call = words.first.flatMap({ Int($0) }) else { return false }
    switch call {
    case SYS_poll: return words[3].hasSuffix("ffffffff")
    case SYS_ppoll: return words[3] == "0x0"
    default: return false
    }
  }

  #if arch(x86_64)
    private static let SYS_poll = 7
    private static let SYS_ppoll = 271
  #else
    // There is only the newer call.
    private static let SYS_poll = -1
    private static let SYS_ppoll = 73
  #endif

  private static func line(of process: Int32) -> String? {
    guard let file = fopen("/proc/\(process)/syscall", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
