import Glibc
import Screen

extension Terminal {
  /// Waits for input and returns everything that is there; nothing where the time runs out.
  ///
  /// Without a time it waits for ever. A terminal that is gone is reported as `.terminate(SIGHUP)`,
  /// each time.
  public func waitForInput(timeoutMilliseconds: Int?) -> [TerminalInput] {
    let limit = timeoutMilliseconds.map { Self.now() + max(0, $0) }
    var inputs = keyboard.take()
    while true {
      let isWaiting = keyboard.decoder.isWaiting
      var wait = inputs.isEmpty ? limit.map { max(0, $0 - Self.now()) } : 0
      if inputs.isEmpty, isWaiting {
        wait = min(wait ?? .max, keyboard.decoder.patience)
      }
      var polled = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: SignalPipe.ends.read, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, Int32(clamping: wait ?? -1))
      if count == 0, inputs.isEmpty, isWaiting {
        keyboard.flush()
      }
      if count > 0 {
        if polled[1].revents != 0 { inputs += signalled() }
        if keyboard.read(ready: polled[0].revents) == .gone {
          inputs.append(.terminate(signal: SIGHUP))
        }
      }
      let decoded = keyboard.take()
      inputs += decoded
      let isOver = limit.map { Self.now() >= $0 } ?? false
      if !inputs.isEmpty || (count <= 0 && isOver) { return inputs }
    }
  }

  /// What signals and other threads wrote to the pipe, each once.
  private func signalled() -> [TerminalInput] {
    let bytes = Set(SignalPipe.drain().map(Int32.init))
    var inputs: [TerminalInput] = []
    if bytes.contains(SIGTSTP) {
      suspend()
      inputs += keyboard.take()
    } else if bytes.contains(SIGCONT) {
      // Whoever had the terminal meanwhile left it in modes of its own.
      giveBack()
      takeAgain()
      inputs.append(.continued)
    }
    if bytes.contains(SIGWINCH) || bytes.contains(SIGCONT), readSize() {
      inputs.append(.resized(size))
    }
    if bytes.contains(0) { inputs.append(.wake) }
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] where bytes.contains(signal) {
      inputs.append(.terminate(signal: signal))
    }
    return inputs
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
