import Glibc

/// A file beside the one that is to be written, which takes its place or is removed.
struct TemporaryFile: ~Copyable {
  /// Hidden, so that no list shows it and no watch reports it.
  let name: String
  let file: Descriptor

  private init(_ name: String, _ file: consuming Descriptor) {
    self.name = name
    self.file = file
  }

  /// Makes an empty file with a name that nobody can foresee.
  ///
  /// - Parameter mode: As for a new file; the process's mask takes its part away.
  static func make(in folder: Int32, mode: mode_t) throws(SystemFault) -> TemporaryFile {
    var chance = SystemRandomNumberGenerator()
    var attempts = 0
    while true {
      let name = ".attache-\(String(chance.next(), radix: 36)).tmp"
      do throws(SystemFault) {
        return TemporaryFile(
          name,
          try Descriptor(
            name, in: folder, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode))
      } catch {
        // A taken name is passed over; that many can't be taken by accident.
        attempts += 1
        guard error.code == EEXIST, attempts < 16 else { throw error }
      }
    }
  }

  /// Writes `bytes` and waits until they are on the disk.
  func fill(_ bytes: [UInt8]) throws(SystemFault) {
    try file.writeAll(bytes)
    try retrying { fsync(file.number) }
  }

  /// Takes over owner and rights of the file that is replaced.
  ///
  /// The owner first, for a change of owner takes rights away. Not everybody may give a file away:
  /// then at least the group is kept, and where that can't be either, the rights of the group are
  /// narrowed, so that no other group comes to read it.
  func takeOver(_ former: stat) throws(SystemFault) {
    var mode = former.st_mode & 0o7777
    let own = try file.status()
    if own.st_uid != former.st_uid || own.st_gid != former.st_gid,
      fchown(file.number, former.st_uid, former.st_gid) != 0
    {
      mode &= 0o777
      if own.st_gid != former.st_gid, fchown(file.number, uid_t.max, former.st_gid) != 0 {
        mode = (mode & 0o707) | ((mode & 0o007) << 3)
      }
    }
    try retrying { fchmod(file.number, mode) }
  }

  func remove(from folder: Int32) {
    let native = NativePath(name)
    _ = native { unlinkat(folder, $0, 0) }
  }
}
