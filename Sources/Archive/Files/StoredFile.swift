import Glibc

/// A file of a library as it was read: its bytes, and by what it is known again.
public struct StoredFile: Hashable, Sendable {
  /// The whole content.
  public var bytes: [UInt8]
  /// By what it is known again.
  public var signature: FileSignature

  /// No brief is larger; what is, is told and not read.
  public static let sizeLimit = 16 << 20

  /// Reads a whole file.
  ///
  /// Links are followed; anything but a regular file is refused and not
  /// waited for, however long a FIFO keeps silent.
  public static func read(_ path: String, limit: Int = sizeLimit) throws(ReadError) -> StoredFile {
    try read(path, in: AT_FDCWD, flags: 0, limit: limit)
  }

  /// Reads a file below the open folder `folder`.
  static func read(
    _ path: String, in folder: Int32, flags: Int32, limit: Int
  ) throws(ReadError) -> StoredFile {
    try read(path, in: folder, flags: flags, limit: limit) { file, bytes throws(SystemFault) in
      // Asked again: what was written while it was read makes the first answer old.
      StoredFile(bytes: bytes, signature: FileSignature(try file.status(), bytes: bytes))
    }
  }

  /// Reads what is in a file below the open folder `folder`, for one who won't have to know it
  /// again.
  static func bytes(_ path: String, in folder: Int32) throws(ReadError) -> [UInt8] {
    try read(path, in: folder, flags: 0, limit: sizeLimit) { _, bytes in bytes }
  }

  private static func read<Content>(
    _ path: String, in folder: Int32, flags: Int32, limit: Int,
    _ make: (borrowing Descriptor, [UInt8]) throws(SystemFault) -> Content
  ) throws(ReadError) -> Content {
    let outcome: Result<Content, ReadError>
    do throws(SystemFault) {
      let file = try Descriptor(
        path, in: folder, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY | flags)
      let status = try file.status()
      let size = Int(status.st_size)
      if !status.isRegular {
        outcome = .failure(ReadError(.notRegular(SpecialFile(status)), path))
      } else if size <= limit, let bytes = try file.readAll(limit: limit, expected: size) {
        outcome = .success(try make(file, bytes))
      } else {
        outcome = .failure(ReadError(.tooLarge(size: max(size, limit + 1), limit: limit), path))
      }
    } catch {
      outcome = .failure(ReadError(ReadError.Kind(error), path))
    }
    return try outcome.get()
  }
}

/// What is no file of text although its name may say so.
public enum SpecialFile: Hashable, Sendable {
  case folder
  case fifo
  case socket
  case device
  case other

  init(_ status: stat) {
    self =
      switch status.kind {
      case S_IFDIR: .folder
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      case S_IFBLK, S_IFCHR: .device
      default: .other
      }
  }
}

/// Why a file could not be read.
public struct ReadError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Kind: Hashable, Sendable {
    case notFound
    case noPermission
    case notRegular(SpecialFile)
    case tooLarge(size: Int, limit: Int)
    /// A link that leads to itself.
    case linkLoop
    case tooManyOpenFiles
    /// A file of our own that is not whole.
    case damaged
    case refused(SystemFault)

    init(_ fault: SystemFault) {
      self =
        switch fault.code {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM: .noPermission
        case EISDIR: .notRegular(.folder)
        // What opening a socket gives.
        case ENXIO: .notRegular(.socket)
        case ELOOP: .linkLoop
        case EMFILE, ENFILE: .tooManyOpenFiles
        default: .refused(fault)
        }
    }
  }

  /// What stood in the way.
  public var kind: Kind
  /// As it was asked for.
  public var path: String

  init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }
}
