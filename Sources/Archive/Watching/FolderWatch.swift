import Glibc
import Synchronization

/// Tells when something in a library changes on disk.
///
/// Folders are watched, not files, so that a save by renaming is seen like one in place. What
/// happens in one breath is told once.
public final class FolderWatch: Sendable {
  private let thread: WorkerThread
  /// Closed to end the thread.
  private let stopSignal: Int32
  private let isStopped = Atomic(false)

  /// Begins to watch, and has all folders under watch when it returns: who then reads the library
  /// misses nothing.
  ///
  /// - Parameters:
  ///   - isWanted: Whether a path, relative to the root, may be a brief's.
  ///   - past: When the library began to be read, where that was before; what changed since is told
  ///     at once.
  ///   - quiet: For how long nothing may happen before it is told.
  ///   - deliver: Called on a thread of the watch's own.
  public init(
    library root: String, since past: FileTime? = nil, quiet: Duration = .milliseconds(40),
    isWanted: @escaping @Sendable (String) -> Bool,
    deliver: @escaping @Sendable (LibraryChange) -> Void
  ) throws(LibraryError) {
    var pipeEnds: [Int32] = [-1, -1]
    guard pipe(&pipeEnds) == 0 else { throw LibraryError(.refused(.last), path: root) }
    for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let stop = pipeEnds[0]
    let signal = pipeEnds[1]
    let tree: WatchedTree
    do throws(LibraryError) {
      tree = try WatchedTree(root: root, since: past, isWanted: isWanted)
    } catch {
      close(stop)
      close(signal)
      throw error
    }
    let thread = WorkerThread {
      WatchLoop(tree: tree, stop: stop, quiet: quiet, deliver: deliver).run()
      close(stop)
    }
    guard let thread else {
      close(stop)
      close(signal)
      throw LibraryError(.refused(SystemFault(code: EAGAIN)), path: root)
    }
    self.thread = thread
    stopSignal = signal
  }

  deinit {
    if endOnce() { thread.detach() }
  }

  /// Ends the watch; when it returns, nothing is told any more.
  ///
  /// Called while something is being told, it does not wait for its own end.
  public func stop() {
    guard endOnce() else { return }
    if thread.isCurrent { thread.detach() } else { thread.join() }
  }

  private func endOnce() -> Bool {
    guard !isStopped.exchange(true, ordering: .acquiringAndReleasing) else { return false }
    // The thread sees the end of the pipe.
    close(stopSignal)
    return true
  }
}
