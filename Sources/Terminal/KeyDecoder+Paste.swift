/// Text between the marks of a bracketed paste.
nonisolated extension KeyDecoder {
  static let pasteStart = Array("\u{1B}[200~".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes the bytes of a paste from an index on and returns how many; 0 where more must come.
  ///
  /// Should the text hold an end mark of its own, everything up to the last one that is there
  /// still belongs to it: none of it may be taken for keys.
  mutating func takePaste(at index: Int, isFinal: Bool) -> Int {
    guard let end = lastEnd(from: index) else {
      let keep = isFinal ? 0 : lengthOfBegunMark(from: index)
      let used = bytes.count - index - keep
      collect(bytes[index..<(index + used)])
      return used
    }
    collect(bytes[index..<end])
    endPaste()
    return end + Self.pasteEnd.count - index
  }

  /// Emits the paste collected so far.
  mutating func endPaste() {
    guard let collected = paste else { return }
    paste = nil
    let text = Self.normalized(collected)
    if !text.isEmpty { emit(.paste(text)) }
  }

  private mutating func collect(_ more: ArraySlice<UInt8>) {
    let room = Self.longestPaste - (paste?.count ?? 0)
    paste?.append(contentsOf: more.prefix(max(0, room)))
  }

  /// The last end mark before another paste begins.
  private func lastEnd(from index: Int) -> Int? {
    var found: Int?
    var from = index
    while let escape = bytes[from...].firstIndex(of: 0x1B) {
      let rest = bytes[escape...]
      if rest.starts(with: Self.pasteEnd) { found = escape }
      if found != nil, rest.starts(with: Self.pasteStart) { break }
      from = escape + 1
    }
    return found
  }

  /// How many bytes at the end may be the beginning of an end mark.
  private func lengthOfBegunMark(from index: Int) -> Int {
    let longest = min(Self.pasteEnd.count - 1, bytes.count - index)
    for length in stride(from: longest, to: 0, by: -1)
    where Self.pasteEnd.starts(with: bytes.suffix(length)) {
      return length
    }
    return 0
  }

  /// The text with line feeds for line ends and without marks of its own, nor such as come to be
  /// where one is taken out.
  private static func normalized(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var followsReturn = false
    for byte in bytes {
      defer { followsReturn = byte == 0x0D }
      if byte == 0x0A, followsReturn { continue }
      result.append(byte == 0x0D ? 0x0A : byte)
      if byte == pasteEnd.last, endsInMark(result) { result.removeLast(pasteEnd.count) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func endsInMark(_ bytes: [UInt8]) -> Bool {
    let end = bytes.suffix(pasteEnd.count)
    return end.elementsEqual(pasteStart) || end.elementsEqual(pasteEnd)
  }
}
