import Glibc

/// An open file or folder that is closed when it is no longer held.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens `path`, below `folder` where it is relative; never passed on to other programs.
  init(
    _ path: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0
  ) throws(SystemFault) {
    let native = NativePath(path)
    number = try retrying { native { openat(folder, $0, flags | O_CLOEXEC, mode) } }
  }

  /// A folder to work in.
  init(folder path: String, in parent: Int32 = AT_FDCWD) throws(SystemFault) {
    try self.init(path, in: parent, flags: O_RDONLY | O_DIRECTORY | O_NONBLOCK)
  }

  /// Takes over `number`.
  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// The number for a call of the system that takes it over; only for one that can fail without
  /// closing it where losing a descriptor does not matter.
  consuming func released() -> Int32 {
    let number = self.number
    discard self
    return number
  }

  /// What the system knows about the open file.
  func status() throws(SystemFault) -> stat {
    var status = stat()
    try retrying { fstat(number, &status) }
    return status
  }

  /// Reads up to the end, or `nil` where there are more than `limit` bytes.
  ///
  /// - Parameter expected: how long the file is, as far as is known.
  func readAll(limit: Int, expected: Int) throws(SystemFault) -> [UInt8]? {
    // One more than is expected, so that the end is seen without a second buffer.
    var room = min(max(expected, 0), limit) + 1
    var bytes = try readUp(to: room, expected: expected)
    var isWhole = bytes.count < room
    while !isWhole {
      if bytes.count > limit { return nil }
      room = min(max(4096, bytes.count), limit - bytes.count + 1)
      let more = try readUp(to: room, expected: nil)
      bytes += more
      isWhole = more.count < room
    }
    return bytes.count > limit ? nil : bytes
  }

  /// The next `room` bytes; fewer only at the end of the file.
  private func readUp(to room: Int, expected: Int?) throws(SystemFault) -> [UInt8] {
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      // Where all that is expected came of a call that asked for more, there is no need to hear
      // from another one that this was the end.
      while filled < room, filled != expected || filled == 0 {
        do throws(SystemFault) {
          let count = try retrying {
            read(number, buffer.baseAddress?.advanced(by: filled), room - filled)
          }
          if count == 0 { return }
          filled += count
        } catch {
          fault = error
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Writes everything, however many calls that takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    var written = 0
    while written < bytes.count {
      let count = try retrying {
        bytes.withUnsafeBytes { buffer in
          write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
      // A call that writes nothing and does not say why would go on for ever.
      guard count > 0 else { throw SystemFault(code: EIO) }
      written += count
    }
  }
}
