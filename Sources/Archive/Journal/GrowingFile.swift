import Glibc

/// A file that only grows, and does so without a call of the system each time.
///
/// A piece of it behind its end is reserved on the disk and mapped into memory. What is put there
/// belongs to the file at once and outlives the process like what is written, for a tenth of the
/// time: ext4 notes each `write` in a journal of its own, which takes as long as the rest of a key.
/// Where nothing can be reserved, every piece is written.
///
/// Behind what was put into it such a file has zeros, until it is closed.
final class GrowingFile {
  /// Where it is.
  let path: String
  /// How many bytes were put into it.
  private(set) var length = 0
  private let number: Int32
  /// The piece that is mapped, from `start` in the file on.
  private var window: UnsafeMutableRawBufferPointer?
  private var start = 0

  /// A whole number of pages, whatever their size.
  private static let windowSize = 1 << 16

  /// Makes the file, which nobody else may have made, and holds its lock as long as it is open.
  init(creating path: String) throws(SystemFault) {
    self.path = path
    let descriptor = try Descriptor(
      path, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    flock(descriptor.number, LOCK_EX | LOCK_NB)
    number = descriptor.released()
  }

  deinit {
    if window != nil {
      unmap()
      ftruncate(number, off_t(length))
    }
    close(number)
  }

  /// Puts `bytes` at the end; nothing of them is in the file where it throws.
  func append(_ bytes: [UInt8]) throws(SystemFault) {
    if let window, length + bytes.count <= start + window.count {
      UnsafeMutableRawBufferPointer(rebasing: window[(length - start)...]).copyBytes(from: bytes)
      length += bytes.count
      return
    }
    unmap()
    do throws(SystemFault) {
      try write(bytes)
    } catch {
      ftruncate(number, off_t(length))
      throw error
    }
    length += bytes.count
    map()
  }

  /// Writes in one call wherever the system takes all at once.
  private func write(_ bytes: [UInt8]) throws(SystemFault) {
    var written = 0
    while written < bytes.count {
      let count = try retrying {
        bytes.withUnsafeBytes { buffer in
          pwrite(
            number, buffer.baseAddress?.advanced(by: written), buffer.count - written,
            off_t(length + written))
        }
      }
      guard count > 0 else { throw SystemFault(code: EIO) }
      written += count
    }
  }

  /// Reserves and maps the piece that the end is in.
  private func map() {
    start = length & ~(Self.windowSize - 1)
    // Without space of its own on the disk a mapped piece is a trap where the disk is full.
    guard posix_fallocate(number, off_t(start), off_t(Self.windowSize)) == 0 else {
      ftruncate(number, off_t(length))
      return
    }
    let place = mmap(
      nil, Self.windowSize, PROT_READ | PROT_WRITE, MAP_SHARED, number, off_t(start))
    guard let place, place != MAP_FAILED else { return }
    window = UnsafeMutableRawBufferPointer(start: place, count: Self.windowSize)
  }

  private func unmap() {
    guard let window else { return }
    munmap(window.baseAddress, window.count)
    self.window = nil
  }

  /// What brings all of it onto the disk, for another thread and for as long as that takes.
  func syncing() -> @Sendable () -> Void {
    let copy = dup(number)
    return {
      guard copy >= 0 else { return }
      fsync(copy)
      close(copy)
    }
  }

  /// Takes its name away; the file goes when it is closed.
  func unlink() { Self.unlink(path) }

  /// What takes its name away later, and holds its lock until then.
  func unlinking() -> @Sendable () -> Void {
    let copy = dup(number)
    return { [path] in
      Self.unlink(path)
      if copy >= 0 { close(copy) }
    }
  }

  private static func unlink(_ path: String) {
    let native = NativePath(path)
    _ = native { Glibc.unlink($0) }
  }
}
