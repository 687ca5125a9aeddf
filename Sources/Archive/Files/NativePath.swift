import Glibc

/// A path as the system takes it: bytes with a zero at the end.
///
/// In strings a byte that is no UTF-8 stands as `ByteExactText` writes it, so that a file of any
/// name can be opened again by the path that was shown.
struct NativePath {
  private let path: String
  /// The bytes where they are not those of the text.
  private let bytes: [CChar]?

  /// A path with a zero inside names nothing: it becomes the empty path, which the system refuses.
  init(_ path: String) {
    self.path = path
    bytes =
      if path.utf8.contains(0) { [0] } else if PathBytes.areExact(path) { nil } else {
        PathBytes.encode(path).map(CChar.init(bitPattern:)) + [0]
      }
  }

  /// Lends the bytes to a call of the system.
  func callAsFunction<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard let bytes else { return path.withCString(body) }
    return bytes.withUnsafeBufferPointer { buffer in
      // Never empty: the zero at the end is always there.
      guard let base = buffer.baseAddress else { return body("") }
      return body(base)
    }
  }
}
