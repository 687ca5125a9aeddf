import Glibc

/// Waits for changes, lets them come to rest and tells them.
struct WatchLoop {
  let tree: WatchedTree
  let stop: Int32
  let quiet: Duration
  let deliver: @Sendable (LibraryChange) -> Void

  /// However busy the folder is, it is told after that many quiet spells.
  private static let patience = 10

  func run() {
    let clock = ContinuousClock()
    var deadline: ContinuousClock.Instant?
    tell()
    while true {
      let timeout = tree.hasNews ? milliseconds(quiet) : -1
      var waits = [
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        pollfd(fd: tree.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waits, nfds_t(waits.count), timeout)
      if ready < 0 {
        if errno == EINTR { continue }
        return
      }
      if waits[0].revents != 0 { return }
      if waits[1].revents != 0 {
        tree.readEvents()
        if tree.hasNews, deadline == nil { deadline = clock.now + quiet * Self.patience }
      }
      let isLate = deadline.map { clock.now >= $0 } ?? false
      if ready == 0 || isLate || tree.isGone {
        tell()
        deadline = nil
      }
      if tree.isGone { return }
    }
  }

  private func tell() {
    for change in tree.takeNews() { deliver(change) }
  }

  private func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }
}
