/// What records are made of: numbers of any size in seven bits a byte, and texts with their length.
extension [UInt8] {
  mutating func append(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func append(number: Int) { append(number: UInt64(bitPattern: Int64(number))) }

  mutating func append(text: String) {
    append(number: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  /// Five numbers, and before them whether there is a signature at all.
  mutating func append(_ signature: FileSignature?) {
    guard let signature else { return append(0) }
    append(1)
    append(number: UInt64(bitPattern: signature.modified))
    append(number: UInt64(bitPattern: signature.size))
    for number in [signature.inode, signature.device, signature.checksum] {
      append(number: number)
    }
  }
}

/// The same, read; `nil` for whatever is not well formed.
extension ArraySlice<UInt8> {
  mutating func takeNumber() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = popFirst() else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  mutating func takeInt() -> Int? { takeNumber().map { Int(Int64(bitPattern: $0)) } }

  mutating func takeText() -> String? {
    guard let length = takeInt(), length >= 0, length <= count else { return nil }
    defer { removeFirst(length) }
    return String(validating: prefix(length), as: UTF8.self)
  }

  /// The outer `nil` for what is not well formed, the inner for no signature.
  mutating func takeSignature() -> FileSignature?? {
    guard let mark = popFirst() else { return nil }
    guard mark == 1 else { return mark == 0 ? .some(nil) : nil }
    guard let modified = takeNumber(), let size = takeNumber(), let inode = takeNumber(),
      let device = takeNumber(), let checksum = takeNumber()
    else { return nil }
    // Long ago: the content decides.
    return FileSignature(
      modified: Int64(bitPattern: modified), size: Int64(bitPattern: size), inode: inode,
      device: device, checksum: checksum, isInDoubt: true)
  }
}
