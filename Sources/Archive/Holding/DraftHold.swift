import Glibc

/// The right to write into one intervention, or the wish for it: a locked file, which the system
/// unlocks when its process ends, however it ends.
final class DraftHold: Sendable {
  private let file: Descriptor
  private let path: String

  private init(file: consuming Descriptor, path: String) {
    self.file = file
    self.path = path
  }

  /// What trying to hold led to.
  enum Outcome {
    case taken(DraftHold)
    case held(by: HoldRecord)
    /// No file can be made or locked here.
    case impossible
  }

  /// Longer is no file of a hold.
  private static let sizeLimit = 4096

  /// Takes the hold in the file at `path` where nobody has it.
  ///
  /// A file without a lock that names another computer may belong to one whose locks are not seen
  /// here: it counts as held. One of this computer was left behind.
  static func take(_ path: String, for own: HoldRecord) -> Outcome {
    // Between opening and locking, its former holder may take the file away.
    for _ in 0..<20 {
      do throws(SystemFault) {
        let file = try Descriptor(path, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
        guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
          guard errno == EWOULDBLOCK else { return .impossible }
          // A holder that is only just writing its name has none yet.
          let record = try record(in: file)
          return .held(by: record ?? HoldRecord(process: 0, since: own.since, host: own.host))
        }
        guard try isAt(path, file) else { continue }
        if let record = try record(in: file), record.host != own.host {
          return .held(by: record)
        }
        try retrying { ftruncate(file.number, 0) }
        try retrying { lseek(file.number, 0, SEEK_SET) }
        try file.writeAll(own.encoded())
        return .taken(DraftHold(file: file, path: path))
      } catch {
        return .impossible
      }
    }
    return .impossible
  }

  /// Who has the hold in the file at `path`, by its lock; a file that was left behind goes.
  static func holder(_ path: String) -> HoldRecord? {
    do throws(SystemFault) {
      let file = try Descriptor(path, flags: O_RDWR | O_NOFOLLOW)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else { return try record(in: file) }
      if try isAt(path, file) { remove(path) }
    } catch {
      // No file, no holder.
    }
    return nil
  }

  /// Takes the file away, whoever holds it: it is the holder's to find out.
  static func remove(_ path: String) {
    let native = NativePath(path)
    _ = native { unlink($0) }
  }

  /// Whether nobody took the hold away by force.
  var isStillHeld: Bool { (try? Self.isAt(path, file)) ?? false }

  /// Gives the hold up.
  func letGo() {
    if isStillHeld { Self.remove(path) }
    flock(file.number, LOCK_UN)
  }

  private static func isAt(_ path: String, _ file: borrowing Descriptor) throws(SystemFault) -> Bool
  {
    let own = try file.status()
    var there = stat()
    let native = NativePath(path)
    guard native({ lstat($0, &there) }) == 0 else { return false }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  private static func record(in file: borrowing Descriptor) throws(SystemFault) -> HoldRecord? {
    try retrying { lseek(file.number, 0, SEEK_SET) }
    return try file.readAll(limit: sizeLimit, expected: 128).flatMap(HoldRecord.init(encoded:))
  }
}
