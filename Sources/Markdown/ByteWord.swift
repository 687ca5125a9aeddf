/// Eight bytes of a text that are looked at at once.
struct ByteWord {
  private let bytes: UInt64

  /// Takes the eight bytes at `offset`, which have to be there.
  init(_ span: RawSpan, at offset: Int) {
    bytes = unsafe span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The highest bit of every one of the bytes that is `byte`, the first in the lowest place.
  func marks(of byte: UInt8) -> UInt64 {
    // Zero where it is the byte.
    let others = bytes ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((others & low) &+ low) | others | low)
  }
}
