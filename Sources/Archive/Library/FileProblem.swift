import Glibc

/// Why something in a library's folder is not among its briefs.
public struct FileProblem: Hashable, Sendable {
  /// What stood in the way.
  public enum Kind: Hashable, Sendable {
    /// A file that could not be read.
    case file(ReadError.Kind)
    /// A folder that could not be read, or not to its end.
    case folder(SystemFault)
    /// A link to something that does not exist.
    case danglingLink
    /// A link to a folder that holds the link.
    case linkLoop
    /// A link that leads out of the library, to this path.
    case linkOut(String)
    /// A link to what the library has already, at this path.
    case secondName(String)
  }

  /// What stood in the way.
  public var kind: Kind
  /// Relative to the library's root, with `/`; empty for the root itself.
  public var path: String

  /// Joins the parts.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}

/// Why a library's folder could not be read at all.
public struct LibraryError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Kind: Hashable, Sendable {
    case notFound
    case notAFolder
    case noPermission
    case refused(SystemFault)

    init(_ fault: SystemFault) {
      self =
        switch fault.code {
        case ENOENT: .notFound
        case ENOTDIR: .notAFolder
        case EACCES, EPERM: .noPermission
        default: .refused(fault)
        }
    }
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
