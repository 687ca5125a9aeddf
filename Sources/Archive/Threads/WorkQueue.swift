import Synchronization

/// Work on many things at once, each of them taken by the next thread that is free.
///
/// What comes out is in the order of what went in, however the threads took turns.
final class WorkQueue<Output: Sendable>: Sendable {
  private let count: Int
  private let chunk: Int
  private let next = Atomic(0)
  private let outputs: Mutex<[(index: Int, output: Output)]> = Mutex([])
  private let work: @Sendable (Int) -> Output?

  /// - Parameters:
  ///   - chunk: How many a thread takes at a time.
  ///   - work: What to do with the thing at an index; `nil` for nothing to hand back.
  private init(count: Int, chunk: Int, work: @escaping @Sendable (Int) -> Output?) {
    self.count = count
    self.chunk = chunk
    self.work = work
  }

  /// Works on `count` things; on the caller's thread alone where there are few, for a thread costs
  /// more than reading some small files.
  static func run(
    count: Int, chunk: Int = 96, isCancelled: @escaping @Sendable () -> Bool,
    work: @escaping @Sendable (Int) -> Output?
  ) -> [Output] {
    guard count > chunk else {
      return (0..<count).compactMap { isCancelled() ? nil : work($0) }
    }
    let queue = WorkQueue(count: count, chunk: chunk, work: work)
    let helpers = min(WorkerThread.processorCount, 8, count / (chunk * 2)) - 1
    // Where no thread can be had, the others do its part.
    let threads = (0..<max(0, helpers)).compactMap { _ in
      WorkerThread { queue.takeTurns(isCancelled: isCancelled) }
    }
    queue.takeTurns(isCancelled: isCancelled)
    for thread in threads { thread.join() }
    return queue.outputs.withLock { outputs in
      outputs.sort { $0.index < $1.index }
      return outputs.map(\.output)
    }
  }

  private func takeTurns(isCancelled: () -> Bool) {
    while !isCancelled() {
      let start = next.add(chunk, ordering: .relaxed).oldValue
      guard start < count else { return }
      var found: [(index: Int, output: Output)] = []
      for index in start..<min(start + chunk, count) where !isCancelled() {
        if let output = work(index) { found.append((index, output)) }
      }
      outputs.withLock { $0 += found }
    }
  }
}
