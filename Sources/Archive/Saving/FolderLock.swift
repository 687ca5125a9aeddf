import Glibc

/// Keeps other programs of ours from writing in a folder at the same moment.
///
/// Best effort: where locks don't work, or the holder does not let go within a second (it may be
/// stopped), the work goes on without.
struct FolderLock: ~Copyable {
  private let folder: Int32
  private let isHeld: Bool

  init(_ folder: Int32) {
    self.folder = folder
    for _ in 0..<200 {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 {
        isHeld = true
        return
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      poll(nil, 0, 5)
    }
    isHeld = false
  }

  func unlock() {
    if isHeld { flock(folder, LOCK_UN) }
  }
}
