/// A word's stem, or a group of words with one meaning, as a number that is cheap to compare.
struct WordKey: Hashable, Sendable {
  let value: UInt64

  /// The key of a stem's bytes.
  init(_ stem: some Sequence<UInt8>) {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in stem { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.value = value
  }

  /// The key of a group of the register.
  init(group: Int) { value = UInt64(group) }
}
