import Glibc

/// By what a file is known again: whether it is still what was read.
public struct FileSignature: Hashable, Sendable {
  /// Nanoseconds since 1970, as the file system has them.
  public var modified: Int64
  /// In bytes.
  public var size: Int64
  /// The number of the file in its file system.
  public var inode: UInt64
  /// The file system.
  public var device: UInt64
  /// Of the content.
  public var checksum: UInt64
  /// Whether the file was so young when it was read, or dated in the future, that a later change
  /// might leave its time as it is; then only the content tells.
  public var isInDoubt: Bool

  /// Joins the parts.
  public init(
    modified: Int64, size: Int64, inode: UInt64, device: UInt64, checksum: UInt64, isInDoubt: Bool
  ) {
    self.modified = modified
    self.size = size
    self.inode = inode
    self.device = device
    self.checksum = checksum
    self.isInDoubt = isInDoubt
  }

  /// What `status` and `bytes` say, seen now.
  init(_ status: stat, bytes: [UInt8]) {
    self.init(
      modified: status.modifiedNanoseconds, size: Int64(status.st_size),
      inode: UInt64(status.st_ino), device: UInt64(status.st_dev),
      checksum: Checksum.of(bytes), isInDoubt: status.isYoung)
  }

  /// Whether the file that `status` describes is surely the one of this signature, without a look
  /// at its content.
  func isSurely(_ status: stat) -> Bool {
    !isInDoubt && modified == status.modifiedNanoseconds && size == Int64(status.st_size)
      && inode == UInt64(status.st_ino) && device == UInt64(status.st_dev)
  }
}

extension stat {
  /// The time of the last change of the content.
  var modifiedNanoseconds: Int64 {
    // Wraps rather than traps: a file system may hold any number.
    Int64(st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(st_mtim.tv_nsec)
  }

  /// Whether the file was changed within the last two seconds, or "will be": the coarsest file
  /// system in use (FAT) counts in two seconds.
  fileprivate var isYoung: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return st_mtim.tv_sec + 2 >= now.tv_sec
  }

  /// The bits that tell a file from a folder.
  var kind: mode_t { st_mode & S_IFMT }
  var isRegular: Bool { kind == S_IFREG }
  var isFolder: Bool { kind == S_IFDIR }
}
