/// Records one behind the other in a file that only ever grows.
///
///     LENGTH (4 bytes)  KIND (1 byte)  PAYLOAD (LENGTH bytes)  CHECKSUM (8 bytes)
///
/// Numbers have their lowest byte first. Each checksum is that of its record and of all before it,
/// so that a record of another file, or out of its place, is none.
enum RecordChain {
  /// What a record is besides its payload.
  static let frame = 13

  /// Puts records behind each other.
  struct Writer {
    private var checksum: UInt64 = 0

    /// Puts a record that `body` writes the payload of behind `bytes`.
    mutating func append(
      _ kind: UInt8, to bytes: inout [UInt8], body: (inout [UInt8]) -> Void
    ) {
      let start = bytes.count
      for _ in 0..<4 { bytes.append(0) }
      bytes.append(kind)
      body(&bytes)
      let length = UInt32(truncatingIfNeeded: bytes.count - start - 5)
      for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: length >> (8 * index)) }
      checksum = Checksum.of(bytes.span.bytes.extracting(start..<bytes.count), after: checksum)
      for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: checksum >> (8 * index))) }
    }
  }

  /// Reads records up to the first that is not whole.
  struct Reader {
    private let bytes: [UInt8]
    /// Where the next record begins: all before it is whole.
    private(set) var offset: Int
    private var checksum: UInt64 = 0

    /// Reads the records in `bytes` from `offset` on.
    init(_ bytes: [UInt8], from offset: Int) {
      self.bytes = bytes
      self.offset = offset
    }

    /// Whether every byte was part of a whole record, but for the zeros of a piece that was reserved.
    var isAtEnd: Bool { bytes[offset...].allSatisfy { $0 == 0 } }

    /// The next record, if it is whole.
    mutating func next() -> (kind: UInt8, payload: ArraySlice<UInt8>)? {
      guard bytes.count - offset >= frame else { return nil }
      let length = Int(number(at: offset, count: 4))
      let end = offset + 5 + length
      guard length <= bytes.count - offset - frame else { return nil }
      let checksum = Checksum.of(bytes.span.bytes.extracting(offset..<end), after: checksum)
      guard checksum == number(at: end, count: 8) else { return nil }
      defer {
        self.checksum = checksum
        offset = end + 8
      }
      return (bytes[offset + 4], bytes[(offset + 5)..<end])
    }

    private func number(at offset: Int, count: Int) -> UInt64 {
      (0..<count).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }
  }
}
