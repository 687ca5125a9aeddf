import Glibc
import Testing

/// The program in a terminal that answers nothing: what it draws is read as bytes, at once.
///
/// tmux would draw a frame later; what counts here is the moment at which a frame leaves the program.
final class Pseudoterminal {
  private let control: Int32
  private let process: pid_t
  /// Everything that was drawn so far.
  private(set) var drawn: [UInt8] = []
  private var hasEnded = false

  init(_ command: [String], environment: [String: String], columns: UInt16, rows: UInt16) throws {
    control = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What `unlockpt` and `ptsname` do, which Swift can't see.
    var lock: Int32 = 0
    var number: Int32 = 0
    try #require(
      ioctl(control, 0x4004_5431, &lock) == 0 && ioctl(control, 0x8004_5430, &number) == 0)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(control, UInt(TIOCSWINSZ), &size) == 0)
    let name = "/dev/pts/\(number)"

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of tests block signals.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A session of its own, whose terminal the first that it opens becomes.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    try #require(posix_spawn(&child, command[0], &actions, &attributes, &words, &variables) == 0)
    process = child
  }

  deinit {
    kill()
    close(control)
  }

  /// Sends keys as bytes.
  func type(_ bytes: [UInt8]) throws {
    try #require(write(control, bytes, bytes.count) == bytes.count)
  }

  /// Reads what is drawn until `condition` holds.
  func read(until condition: () -> Bool) throws {
    while !condition() {
      var waiting = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
      try #require(poll(&waiting, 1, 60_000) > 0, "nothing is drawn any more")
      try #require(readSome(), "the program ended")
    }
  }

  /// Kills the program where it stands, waits for its end, and reads what it had drawn.
  func kill() {
    guard !hasEnded else { return }
    hasEnded = true
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    while readSome() {}
  }

  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(control, &buffer, buffer.count)
    guard count > 0 else { return false }
    drawn += buffer[..<count]
    return true
  }
}
