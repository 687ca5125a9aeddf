import Glibc

extension Terminal {
  /// Waits for input and returns everything that is there; nothing where the time runs out.
  ///
  /// Without a time it waits for ever. A terminal that is gone is reported as `.terminate(SIGHUP)`,
  /// each time.
  public func waitForInput(timeoutMilliseconds: Int?) -> [TerminalInput] {
    var now = Self.now()
    let deadline = timeoutMilliseconds.map { now + max(0, $0) }
    var inputs = keyboard.take()
    repeat {
      var wait = inputs.isEmpty ? deadline.map { max(0, $0 - now) } : 0
      if let patience = keyboard.patience(at: now) { wait = min(wait ?? patience, patience) }
      let ready = Self.poll(milliseconds: wait)
      now = Self.now()
      if ready.pipe { inputs += signalled() }
      if keyboard.read(ready: ready.keyboard, at: now) == .gone {
        inputs.append(.terminate(signal: SIGHUP))
      }
      inputs += keyboard.take()
    } while inputs.isEmpty && deadline.map { now < $0 } ?? true
    return keyboard.lastCount < Self.mass ? inputs : inputs + rest()
  }

  /// So many bytes at once no hand types.
  private static let mass = 256
  /// So many bytes are taken before they are drawn, so that the screen follows.
  private static let massPerFrame = 1 << 16
  /// How long more of a mass may take to come, in milliseconds; its writer must be woken first.
  private static let massPatience = 2

  /// What comes close behind a mass of bytes: all of it is drawn once.
  private func rest() -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    var taken = keyboard.lastCount
    while keyboard.lastCount > 0, taken < Self.massPerFrame {
      let ready = Self.poll(milliseconds: Self.massPatience)
      guard ready.keyboard != 0, !ready.pipe else { break }
      if keyboard.read(ready: ready.keyboard, at: Self.now()) == .gone { break }
      taken += keyboard.lastCount
      inputs += keyboard.take()
    }
    return inputs
  }

  /// Sleeps until there is something to read, or a signal, or the time has passed.
  private static func poll(milliseconds: Int?) -> (keyboard: Int16, pipe: Bool) {
    var ends = (
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: SignalPipe.ends.read, events: Int16(POLLIN), revents: 0)
    )
    let count = withUnsafeMutableBytes(of: &ends) { bytes in
      Glibc.poll(
        bytes.assumingMemoryBound(to: pollfd.self).baseAddress, 2,
        Int32(clamping: milliseconds ?? -1))
    }
    return count > 0 ? (ends.0.revents, ends.1.revents != 0) : (0, false)
  }

  /// What signals and other threads wrote to the pipe, each once.
  private func signalled() -> [TerminalInput] {
    let bytes = Set(SignalPipe.drain().map(Int32.init))
    if bytes.contains(SIGTSTP) {
      suspend()
    } else if bytes.contains(SIGCONT) {
      // Whoever had the terminal meanwhile left it in modes of its own.
      giveBack()
      takeAgain()
      keyboard.note(.continued)
    }
    var inputs: [TerminalInput] = []
    if bytes.contains(SIGWINCH), readSize() { inputs.append(.resized(size)) }
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
