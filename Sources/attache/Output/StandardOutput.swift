import Archive
import Glibc
import Prose
import Terminal

/// Where results go: text that is safe to show, whole or not at all.
nonisolated enum StandardOutput {
  /// What can be drawn where the results are looked at; by it stances have signs or letters,
  /// wherever the output goes.
  static let repertoire = UserSettings.read().repertoire(
    of: Terminal.repertoire(environment: { ProcessEnvironment.value($0) }))

  /// Prints `text`, which may have several lines; whatever would act on a terminal becomes a
  /// visible sign, wherever the output goes.
  ///
  /// On a terminal every sign is one that it can draw.
  static func write(_ text: String) throws(CommandFailure) {
    try writeRaw(shown(text, on: STDOUT_FILENO))
  }

  fileprivate static func shown(_ text: String, on file: Int32) -> String {
    let safe = VisibleText.safe(text, keepingLines: true)
    return isatty(file) == 1 ? repertoire.shown(safe) : safe
  }

  /// Prints `text` as it stands, such as JSON, which escapes on its own.
  static func writeRaw(_ text: String) throws(CommandFailure) {
    var text = text
    let code = text.withUTF8 { Self.write($0, to: STDOUT_FILENO) }
    guard code != 0 else { return }
    // Who reads has had enough, as `head` does: no reason to complain.
    if code == EPIPE { exit(0) }
    throw CommandFailure(
      .cannotWrite,
      "Standard output could not be written (\(SystemFault(code: code).words)); send it somewhere else."
    )
  }

  /// How many columns a terminal on standard output has; `nil` where it is none.
  static var terminalColumns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Everything, however many calls that takes; the error's number or 0.
  fileprivate static func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        // A pipe that someone made non-blocking.
        var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? EIO : errno
      }
    }
    return 0
  }
}

/// Where complaints go.
nonisolated enum StandardError {
  /// Prints `text` and a line end; what can't be said even here is lost.
  static func write(_ text: String) {
    var line = StandardOutput.shown(text, on: STDERR_FILENO) + "\n"
    _ = line.withUTF8 { StandardOutput.write($0, to: STDERR_FILENO) }
  }
}
