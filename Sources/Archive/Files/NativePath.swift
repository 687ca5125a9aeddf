import Glibc

/// A path as the system takes it: bytes with a zero at the end.
///
/// In strings a byte that is no UTF-8 stands as `ByteExactText` writes it, so that a file of any
/// name can be opened again by the path that was shown.
struct NativePath {
  private let bytes: [CChar]

  /// A path with a zero inside names nothing: it becomes the empty path, which the system refuses.
  init(_ path: String) {
    let encoded = PathBytes.encode(path)
    bytes =
      encoded.contains(0)
      ? [0] : encoded.map(CChar.init(bitPattern:)) + [0]
  }

  /// Lends the bytes to a call of the system.
  func callAsFunction<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      // Never empty: the zero at the end is always there.
      guard let base = buffer.baseAddress else { return body("") }
      return body(base)
    }
  }
}

/// The folder and the name that a path is made of.
struct PathParts {
  /// `.` where the path is only a name.
  let folder: String
  let name: String

  init(_ path: String) {
    let trimmed =
      path.utf8.last == UInt8(ascii: "/") && path.utf8.count > 1 ? path.dropLast() : path[...]
    if let slash = trimmed.lastIndex(of: "/") {
      folder = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
      name = String(trimmed[trimmed.index(after: slash)...])
    } else {
      folder = "."
      name = String(trimmed)
    }
  }

  /// Puts `name` below `folder`; an empty folder is where one already is.
  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
