import Synchronization
import Terminal
import Workbench

/// Where other threads leave what happened for the loop, and wake it.
nonisolated final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: Wake

  /// A mailbox whose loop sleeps on `wake`.
  init(wake: Wake) { self.wake = wake }

  /// Leaves `event`; from any thread.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake.signal()
  }

  /// Everything that was left, in order.
  func collect() -> [Event] {
    events.withLock { waiting in
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting
    }
  }
}
