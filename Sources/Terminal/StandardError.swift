import Glibc

/// Keeps what libraries print to standard error off the screen while it is ours.
struct StandardError {
  private var saved: Int32 = -1
  private let path: String

  /// Prints go to a file, by default to nowhere.
  init(path: String?) { self.path = path ?? "/dev/null" }

  /// The terminal's own descriptor while standard error is aside, or -1.
  var terminal: Int32 { saved }

  /// Puts standard error aside if it is a terminal; the user's own redirection stays.
  mutating func putAside() {
    guard saved < 0, isatty(STDERR_FILENO) == 1 else { return }
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY
    var file = open(path, flags, 0o600)
    if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard file >= 0 else { return }
    saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    if saved >= 0 { dup2(file, STDERR_FILENO) }
    close(file)
  }

  /// Gives standard error back to the terminal.
  mutating func restore() {
    guard saved >= 0 else { return }
    dup2(saved, STDERR_FILENO)
    close(saved)
    saved = -1
  }
}
