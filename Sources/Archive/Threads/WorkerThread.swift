import Glibc

/// A thread beside the loop's, which leaves all signals to the loop.
///
/// Plain threads and no tasks: the loop sleeps in `poll` and must never be waited for, nor may its
/// start pay for a pool.
public struct WorkerThread: Sendable {
  private let thread: pthread_t

  /// Runs `body`; `nil` where the system has no thread left.
  public init?(_ body: @escaping @Sendable () -> Void) {
    final class Work: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    // A thread takes over its maker's mask. What a fault of its own raises stays open, or the
    // crash guard would never see it.
    var blocked = sigset_t()
    var former = sigset_t()
    sigfillset(&blocked)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] {
      sigdelset(&blocked, signal)
    }
    pthread_sigmask(SIG_SETMASK, &blocked, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }

    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  /// From now on the calling thread runs only where no other wants the processor.
  public static func giveWay() { setpriority(Int32(PRIO_PROCESS.rawValue), 0, 19) }

  /// Waits until the work is done.
  public func join() { pthread_join(thread, nil) }

  /// Leaves the thread to end by itself.
  public func detach() { pthread_detach(thread) }

  /// Whether the caller runs on this thread.
  var isCurrent: Bool { pthread_equal(thread, pthread_self()) != 0 }

  /// How many threads may run at once.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
