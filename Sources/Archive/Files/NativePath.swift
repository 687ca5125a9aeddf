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
