import Glibc

/// Gives the terminal back when the program crashes.
///
/// Everything a handler needs lies prepared in memory that is never freed; the handlers only write,
/// set the terminal's modes and call a plain function, all of which are safe in a signal handler.
public nonisolated enum CrashGuard {
  /// What a crash still does for the user's text: a plain function over memory prepared for it.
  ///
  /// It may call nothing that isn't safe in a signal handler, and allocate nothing.
  public typealias Rescue = @convention(c) (UnsafeMutableRawPointer?) -> Void

  /// Has a function called in a crash, after the terminal was given back.
  public static func onCrash(_ rescue: Rescue?, memory: UnsafeMutableRawPointer?) {
    state.pointee.memory = memory
    state.pointee.rescue = rescue
  }

  private struct State {
    var isArmed = false
    var farewell: UnsafeMutablePointer<UInt8>?
    var length = 0
    var modes = termios()
    var standardError: Int32 = -1
    var rescue: Rescue?
    var memory: UnsafeMutableRawPointer?
  }

  private static let signals: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
  nonisolated(unsafe) private static let state = {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State())
    return state
  }()
  /// What was done about each signal before, by its number.
  nonisolated(unsafe) private static let previous = {
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    actions.initialize(repeating: sigaction(), count: 65)
    return actions
  }()
  nonisolated(unsafe) private static var isInstalled = false

  /// Installs the handlers, once, before the terminal is opened.
  ///
  /// What was done about a crash before is done afterwards. Swift's own backtracer is left out
  /// unless the user asked for it: at a terminal it would wait for a key.
  static func install(wantsBacktrace: Bool) {
    guard !isInstalled else { return }
    isInstalled = true
    _ = state
    provideStack()
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_sigaction = crashed
      action.sa_flags = Int32(SA_SIGINFO) | Int32(SA_ONSTACK)
      sigemptyset(&action.sa_mask)
      sigaction(signal, &action, wantsBacktrace ? previous + Int(signal) : nil)
    }
    // Whoever calls `exit` leaves the terminal in order too.
    atexit { CrashGuard.giveBack() }
  }

  /// From now on a crash gives the terminal back with these bytes and modes.
  static func arm(farewell: [UInt8], modes: termios, standardError: Int32) {
    state.pointee.isArmed = false
    if state.pointee.length < farewell.count {
      state.pointee.farewell?.deallocate()
      state.pointee.farewell = .allocate(capacity: farewell.count)
    }
    for (index, byte) in farewell.enumerated() { state.pointee.farewell?[index] = byte }
    state.pointee.length = farewell.count
    state.pointee.modes = modes
    state.pointee.standardError = standardError
    state.pointee.isArmed = true
  }

  /// The terminal was given back: a crash leaves it alone.
  static func disarm() { state.pointee.isArmed = false }

  private static func giveBack() {
    guard state.pointee.isArmed else { return }
    state.pointee.isArmed = false
    if let farewell = state.pointee.farewell {
      _ = write(STDOUT_FILENO, farewell, state.pointee.length)
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &state.pointee.modes)
    if state.pointee.standardError >= 0 { dup2(state.pointee.standardError, STDERR_FILENO) }
  }

  private static let crashed:
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void = {
      signal, info, _ in
      CrashGuard.giveBack()
      if let rescue = state.pointee.rescue {
        state.pointee.rescue = nil
        rescue(state.pointee.memory)
      }
      sigaction(signal, previous + Int(signal), nil)
      // A fault happens again when we return, and then finds the previous handler; a signal that
      // somebody sent must be sent again.
      guard let info, info.pointee.si_code > 0 else {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, signal)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(signal)
        // A handler that counts on the fault to happen again lets us come back here.
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
        return
      }
    }

  /// A stack for the handlers, since a crash may be for want of one.
  private static func provideStack() {
    var current = stack_t()
    guard sigaltstack(nil, &current) == 0, current.ss_flags & Int32(SS_DISABLE) != 0 else {
      return
    }
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}
