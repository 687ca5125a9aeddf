import Glibc

extension SafeSave {
  /// A name in an open folder, where a file is written.
  struct Place {
    let folder: Int32
    let name: String

    /// Puts a file with `bytes` in the place of the one that `expected` describes.
    func replace(
      with bytes: [UInt8], expecting expected: FileSignature
    ) throws(Refusal) -> FileSignature {
      let former = try find(expected)
      try refuseReadOnly(former)
      let temporary = try make(mode: 0o600)
      var isPlaced = false
      defer { if !isPlaced { temporary.remove(from: folder) } }
      let status = try write(bytes, to: temporary, inPlaceOf: former)
      try rename(temporary.name, inPlaceOf: expected)
      isPlaced = true
      fsync(folder)
      return FileSignature(status, bytes: bytes)
    }

    /// Makes a new file with `bytes`; one that is there already stays as it is.
    func create(with bytes: [UInt8]) throws(Refusal) -> FileSignature {
      guard !name.isEmpty, name != ".", name != ".." else { throw Refusal(.isFolder) }
      if let status = try status() {
        throw Refusal(status.isFolder ? .isFolder : .alreadyExists)
      }
      let temporary = try make(mode: 0o666)
      defer { temporary.remove(from: folder) }
      let status = try write(bytes, to: temporary, inPlaceOf: nil)
      try link(temporary.name)
      fsync(folder)
      return FileSignature(status, bytes: bytes)
    }

    /// Puts a private file with `bytes` there, whatever it was before.
    func put(_ bytes: [UInt8]) throws(Refusal) {
      let temporary = try make(mode: 0o600)
      var isPlaced = false
      defer { if !isPlaced { temporary.remove(from: folder) } }
      _ = try write(bytes, to: temporary, inPlaceOf: nil)
      try rename(temporary.name)
      isPlaced = true
      fsync(folder)
    }

    /// The file that is there, if it is still what was read.
    private func find(_ expected: FileSignature) throws(Refusal) -> stat {
      guard let status = try status() else { throw Refusal(.vanished) }
      guard !status.isFolder else { throw Refusal(.isFolder) }
      guard status.isRegular else { throw Refusal(.notRegular) }
      if expected.isSurely(status) { return status }
      // Times can lie (a clock set back, a second's resolution) and a file may only have been
      // touched: its content has the last word.
      guard Int64(status.st_size) == expected.size,
        let content = try? StoredFile.read(
          name, in: folder, flags: O_NOFOLLOW, limit: Int(expected.size)),
        content.signature.checksum == expected.checksum
      else { throw Refusal(.changedUnderneath) }
      return status
    }

    private func status() throws(Refusal) -> stat? {
      var status = stat()
      let native = NativePath(name)
      if native({ fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 { return status }
      if errno == ENOENT { return nil }
      throw Refusal(.init(inFolder: .last))
    }

    /// A file that nobody may write to is not replaced either, though the folder would allow it.
    private func refuseReadOnly(_ status: stat) throws(Refusal) {
      let native = NativePath(name)
      if native({ faccessat(folder, $0, W_OK, AT_EACCESS) }) != 0 {
        throw Refusal(errno == EROFS ? .fileSystemReadOnly : .fileReadOnly)
      }
      // The superuser may write to everything, and still means it when a file is set so.
      guard status.st_mode & 0o222 != 0 else { throw Refusal(.fileReadOnly) }
    }

    private func make(mode: mode_t) throws(Refusal) -> TemporaryFile {
      do throws(SystemFault) { return try TemporaryFile.make(in: folder, mode: mode) } catch {
        throw Refusal(.init(inFolder: error))
      }
    }

    private func write(
      _ bytes: [UInt8], to temporary: borrowing TemporaryFile, inPlaceOf former: stat?
    ) throws(Refusal) -> stat {
      do throws(SystemFault) {
        if let former { try temporary.takeOver(former) }
        try temporary.fill(bytes)
        return try temporary.file.status()
      } catch {
        throw Refusal(.init(whileWriting: error))
      }
    }

    /// Looks at the file again under a lock: between two of our own nothing is lost, and for other
    /// programs the gap is a few microseconds.
    ///
    /// The lock is let go before anything waits for the disk, lest others wait with it.
    private func rename(
      _ temporary: String, inPlaceOf expected: FileSignature
    ) throws(Refusal) {
      let lock = FolderLock(folder)
      defer { lock.unlock() }
      _ = try find(expected)
      try rename(temporary)
    }

    private func rename(_ temporary: String) throws(Refusal) {
      let from = NativePath(temporary)
      let to = NativePath(name)
      guard from({ from in to { renameat(folder, from, folder, $0) } }) != 0 else { return }
      let fault = SystemFault.last
      switch fault.code {
      case EACCES, EPERM: throw Refusal(.fileReadOnly)
      case ENOENT: throw Refusal(.folderGone)
      default: throw Refusal(.init(whileWriting: fault))
      }
    }

    /// Gives the file its name, which fails where the name is taken, as renaming would not.
    private func link(_ temporary: String) throws(Refusal) {
      let from = NativePath(temporary)
      let to = NativePath(name)
      guard from({ from in to { linkat(folder, from, folder, $0, 0) } }) != 0 else { return }
      let fault = SystemFault.last
      switch fault.code {
      case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
        // A file system without second names, as on a memory stick: the name is taken by an empty
        // file, which is then replaced.
        do throws(SystemFault) {
          _ = try Descriptor(name, in: folder, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
        } catch {
          throw Refusal(.init(inFolder: error))
        }
        try rename(temporary)
      case ENOENT: throw Refusal(.folderGone)
      default: throw Refusal(.init(whileWriting: fault))
      }
    }
  }
}
