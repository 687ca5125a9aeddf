import Screen

/// Where an escape sequence ends.
nonisolated extension KeyDecoder {
  /// Decodes what begins with an escape; 0 where more must come.
  mutating func decodeEscape(at index: Int, isFinal: Bool) -> Int {
    guard index + 1 < bytes.count else {
      if isFinal { emit(.escape) }
      return isFinal ? 1 : 0
    }
    let next = bytes[index + 1]
    switch next {
    case 0x5B: return decodeControlSequence(at: index, isFinal: isFinal)
    case 0x4F: return decodeShifted(at: index, isFinal: isFinal)
    case 0x1B:
      emit(.escape)
      return 1
    default: break
    }
    if let key = described[Array(bytes[index...(index + 1)])] {
      emit(.key(key))
      return 2
    }
    if [0x5D, 0x50, 0x5F].contains(next), index + 2 == bytes.count, !isFinal { return 0 }
    if isAnswer(at: index) { return decodeAnswer(at: index, isFinal: isFinal) }
    if next < 0x20 || next == 0x7F {
      emitControl(next, .alt)
      return 2
    }
    if next < 0x80 {
      emit(.character(Character(Unicode.Scalar(next))), .alt)
      return 2
    }
    let used = decodeLetter(at: index + 1, modifiers: .alt, isFinal: isFinal)
    return used == 0 ? 0 : used + 1
  }

  /// Decodes `ESC [ parameters final`, and drops it whole where it means no key.
  private mutating func decodeControlSequence(at index: Int, isFinal: Bool) -> Int {
    var end = index + 2
    while end < bytes.count, (0x20..<0x40).contains(bytes[end]) {
      end += 1
      // rxvt ends some of its keys in a dollar, which by the grammar can't end a sequence.
      if bytes[end - 1] == 0x24, end - index <= Self.longestDescribed,
        described[Array(bytes[index..<end])] != nil
      {
        return sequence(index..<end)
      }
    }
    guard end < bytes.count else {
      if end - index > Self.longestSequence { return end - index }
      guard isFinal else { return 0 }
      if end == index + 2 { emit(.character("["), .alt) }
      return end - index
    }
    guard (0x40..<0x7F).contains(bytes[end]) else { return end - index }
    if end == index + 2, bytes[end] == 0x5B || bytes[end] == 0x4D {
      // The Linux console's F1 to F5 have one letter more, the oldest mouse reports three bytes.
      let length = bytes[end] == 0x5B ? 4 : 6
      if index + length > bytes.count { return isFinal ? bytes.count - index : 0 }
      return sequence(index..<(index + length))
    }
    return sequence(index..<(end + 1))
  }

  /// Decodes `ESC O final`, the keys of a terminal in its application mode.
  private mutating func decodeShifted(at index: Int, isFinal: Bool) -> Int {
    var end = index + 2
    while end < bytes.count, (0x30..<0x3C).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else {
      if end - index > Self.longestSequence { return end - index }
      guard isFinal else { return 0 }
      if end == index + 2 { emit(.character("O"), .alt) }
      return end - index
    }
    guard (0x40..<0x7F).contains(bytes[end]) else {
      emit(.character("O"), .alt)
      return 2
    }
    return sequence(index..<(end + 1))
  }

  /// Whether the terminal answers here (OSC, DCS, APC), and nobody typed Alt with a sign.
  private func isAnswer(at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let third = bytes[index + 2]
    switch bytes[index + 1] {
    case 0x5D: return (0x30..<0x3A).contains(third)
    case 0x50: return (0x30..<0x3A).contains(third) || [0x3E, 0x21, 0x24, 0x2B].contains(third)
    case 0x5F: return third == 0x47
    default: return false
    }
  }

  /// Drops an answer up to its end: BEL or ESC \.
  private mutating func decodeAnswer(at index: Int, isFinal: Bool) -> Int {
    if let end = endOfAnswer(from: index + 2) { return end - index }
    if isFinal { return bytes.count - index }
    guard bytes.count - index > Self.longestSequence else { return 0 }
    isInAnswer = true
    return dropAnswer(at: index + 2, isFinal: false) + 2
  }

  /// Drops more of an answer that is too long to be kept until its end comes.
  mutating func dropAnswer(at index: Int, isFinal: Bool) -> Int {
    if let end = endOfAnswer(from: index) {
      isInAnswer = false
      return end > index ? end - index : decodeEscape(at: index, isFinal: isFinal)
    }
    // A last escape may be the end's first half.
    let keep = bytes.last == 0x1B && !isFinal ? 1 : 0
    return bytes.count - index - keep
  }

  /// Behind the end of an answer, or where something else begins within it.
  private func endOfAnswer(from index: Int) -> Int? {
    for end in index..<bytes.count {
      if bytes[end] == 0x07 { return end + 1 }
      if bytes[end] == 0x1B, end + 1 < bytes.count {
        return bytes[end + 1] == 0x5C ? end + 2 : end
      }
    }
    return nil
  }

  /// Emits what a whole sequence means, if anything, and returns its length.
  private mutating func sequence(_ range: Range<Int>) -> Int {
    let bytes = Array(bytes[range])
    if let key = described[bytes] {
      emit(.key(key))
    } else if let input = meaning(of: bytes) {
      if case .mouse(let event) = input {
        emit(.mouse(clicks.counted(event, at: time)))
      } else {
        emit(input)
      }
    } else if bytes == Self.pasteStart {
      paste = []
    }
    return range.count
  }
}
