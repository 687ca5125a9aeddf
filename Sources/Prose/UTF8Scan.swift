/// Reading well-formed UTF-8 without building a `Character` or an index.
enum UTF8Scan {
  /// The scalar that begins at `place`.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(bytes, place + 1), 2) }
    if first < 0xF0 {
      let third = continuation(bytes, place + 2)
      return ((first & 0x0F) << 12 | continuation(bytes, place + 1) << 6 | third, 3)
    }
    let fourth = continuation(bytes, place + 3)
    let third = continuation(bytes, place + 2)
    let second = continuation(bytes, place + 1)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The values of all scalars.
  static func scalars(_ bytes: Span<UInt8>) -> [UInt32] {
    var values: [UInt32] = []
    values.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let scalar = scalar(bytes, at: place)
      values.append(scalar.value)
      place += scalar.length
    }
    return values
  }

  /// The start of the scalar that ends at `place`.
  @inline(__always)
  static func scalarStart(_ bytes: Span<UInt8>, before place: Int) -> Int {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a range holds ASCII only, eight bytes at a time.
  @inline(__always)
  static func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      if !areEightASCII(bytes, at: place) { return false }
      place += 8
    }
    while place < range.upperBound {
      if bytes[place] >= 0x80 { return false }
      place += 1
    }
    return true
  }

  @inline(__always)
  static func areEightASCII(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    let raw = unsafe bytes.bytes
    let eight = unsafe raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    return eight & 0x8080_8080_8080_8080 == 0
  }

  @inline(__always)
  private static func continuation(_ bytes: Span<UInt8>, _ place: Int) -> UInt32 {
    UInt32(bytes[place] & 0x3F)
  }
}
