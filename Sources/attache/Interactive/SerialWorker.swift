import Archive
import Synchronization

/// Does one job after another on a thread that lives only while there is something to do.
nonisolated final class SerialWorker: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var thread: WorkerThread?
    var isWorking = false
  }

  private let state = Mutex(State())

  /// Puts `job` at the end of the queue and returns at once.
  func run(_ job: @escaping @Sendable () -> Void) {
    let couldNotStart = state.withLock { state in
      state.waiting.append(job)
      guard !state.isWorking else { return false }
      state.thread?.detach()
      state.thread = WorkerThread { [self] in work() }
      state.isWorking = state.thread != nil
      return !state.isWorking
    }
    // Where the system has no thread left, a late answer is better than none.
    if couldNotStart { work() }
  }

  /// Waits until the queue is empty.
  func finish() {
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }

  private func work() {
    while let job = next() { job() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isWorking = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}
