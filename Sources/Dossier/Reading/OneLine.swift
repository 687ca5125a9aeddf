extension String {
  /// With one blank between words and none at the ends, whatever white space stood there.
  ///
  /// - Complexity: linear; a text that is so already is not copied.
  var onOneLine: String {
    if let words = wordsOnOneLine { return words }
    let bytes = utf8.span
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var index = 0
    var isGap = false
    while index < bytes.count {
      let blank = bytes.lengthOfWhiteSpace(at: index)
      if blank > 0 {
        isGap = !line.isEmpty
        index += blank
        continue
      }
      if isGap { line.append(0x20) }
      isGap = false
      line.append(bytes[index])
      index += 1
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The words without the blanks at the ends, where single blanks alone stand between them;
  /// `nil` where there is other white space.
  private var wordsOnOneLine: String? {
    let bytes = utf8Span.span
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var isGap = false
    for index in start..<end {
      let byte = bytes[index]
      if byte == 0x20 {
        if isGap { return nil }
        isGap = true
      } else {
        if byte < 0x20 || byte >= 0x80 && bytes.lengthOfWhiteSpace(at: index) > 0 { return nil }
        isGap = false
      }
    }
    if start == 0, end == bytes.count { return self }
    let utf8 = utf8
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return String(utf8[first..<utf8.index(first, offsetBy: end - start)])
  }

  /// Whether white space beyond ASCII may begin with this byte.
  fileprivate static func mayBeginWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
  }
}

extension Span<UInt8> {
  /// How many bytes the white space at `index` takes: what Unicode counts as such; 0 for none.
  func lengthOfWhiteSpace(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIIBlank ? 1 : 0 }
    guard index + 1 < count, String.mayBeginWhiteSpace(byte) else { return 0 }
    let second = self[index + 1]
    if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < count else { return 0 }
    switch (byte, second, self[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
