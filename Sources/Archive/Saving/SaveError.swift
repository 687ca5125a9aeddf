import Glibc

/// Why a file could not be saved.
///
/// Whatever it is, the file is as it was before.
public struct SaveError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Kind: Hashable, Sendable {
    /// Someone else wrote to the file since it was read.
    case changedUnderneath
    /// The file that was read is there no more.
    case vanished
    /// A new file was to be made where there is one.
    case alreadyExists
    case folderGone
    case folderReadOnly
    case fileReadOnly
    case fileSystemReadOnly
    case diskFull
    /// Larger than this process or file system allows.
    case tooLarge
    case isFolder
    case notRegular
    case danglingLink
    case linkLoop
    case nameTooLong
    case refused(SystemFault)
  }

  /// What stood in the way.
  public var kind: Kind
  /// As it was asked for.
  public var path: String

  /// Joins the parts.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}

extension SaveError.Kind {
  /// What a failure to open the folder, or to make a file in it, means.
  init(inFolder fault: SystemFault) {
    self =
      switch fault.code {
      case ENOENT, ENOTDIR, ESTALE: .folderGone
      case EACCES, EPERM: .folderReadOnly
      default: Self(whileWriting: fault)
      }
  }

  /// What a failure to write means.
  init(whileWriting fault: SystemFault) {
    self =
      switch fault.code {
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .tooLarge
      case EROFS: .fileSystemReadOnly
      case EISDIR: .isFolder
      case EEXIST: .alreadyExists
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .linkLoop
      default: .refused(fault)
      }
  }
}
