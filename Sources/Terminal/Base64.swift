/// Bytes written with 64 signs that pass everywhere (RFC 4648).
nonisolated enum Base64 {
  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Four signs for every three bytes, the last ones filled up with `=`.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32((3 - group.count) * 8)
      for index in 0..<4 {
        result.append(index <= group.count ? signs[Int(bits >> 18 & 63)] : 0x3D)
        bits <<= 6
      }
    }
    return result
  }
}
