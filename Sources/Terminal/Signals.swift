import Glibc

/// The signals that the thread of the terminal is told about.
nonisolated enum Signals {
  /// Resized, continued, stopped from outside, and the ways to be asked to end.
  static let heeded: [Int32] = [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  /// Has the signals written to the pipe, and returns what was done about them before.
  static func heed() -> [(signal: Int32, action: sigaction)] {
    descriptor = SignalPipe.ends.write
    // Too long a file and a closed pipe are errors of a write, not reasons to die.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    return heeded.map { signal in
      var action = sigaction()
      action.__sigaction_handler.sa_handler = note
      action.sa_flags = Int32(SA_RESTART)
      sigfillset(&action.sa_mask)
      var previous = sigaction()
      sigaction(signal, &action, &previous)
      return (signal, previous)
    }
  }

  /// Restores what was done about signals before.
  static func restore(_ actions: [(signal: Int32, action: sigaction)]) {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  nonisolated(unsafe) private static var descriptor: Int32 = -1

  private static let note: @convention(c) (Int32) -> Void = { signal in
    let error = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(descriptor, &byte, 1)
    errno = error
  }
}
