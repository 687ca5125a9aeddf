/// A number that tells two texts apart, the same on every machine and in every run.
///
/// It guards against accidents (a file cut short, a text that changed), not against malice.
public enum Checksum {
  private static let first: UInt64 = 0xa076_1d64_78bd_642f
  private static let second: UInt64 = 0xe703_7ed1_a0b4_28db

  /// The checksum of `bytes`.
  ///
  /// Takes some microseconds for a long statement.
  public static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.withContiguousStorageIfAvailable { of($0.span.bytes) } ?? of(Array(bytes).span.bytes)
  }

  /// The checksum of `bytes` where they lie, and of all that `former` is the checksum of.
  static func of(_ bytes: RawSpan, after former: UInt64 = 0) -> UInt64 {
    var state = second ^ UInt64(bytes.byteCount) ^ former
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      state = mix(state ^ word(bytes, offset, 8), first)
      offset += 8
    }
    return mix(state ^ word(bytes, offset, bytes.byteCount - offset), second)
  }

  private static func word(_ bytes: RawSpan, _ offset: Int, _ count: Int) -> UInt64 {
    if count == 8 {
      return UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in 0..<count {
      let byte = bytes.unsafeLoad(fromByteOffset: offset + index, as: UInt8.self)
      word |= UInt64(byte) << UInt64(8 * index)
    }
    return word
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.low ^ product.high ^ left
  }
}
