import Screen

/// Bytes from the keyboard made into keys and pastes.
///
/// ncurses could decode keys too, but reads byte by byte, loses a letter whose bytes are not all
/// there yet, and passes the rest of a sequence it doesn't know as text. Here a sequence is known
/// as a whole by its grammar (ECMA-48), whatever it means; the terminal's own description is asked
/// first what it means.
nonisolated struct KeyDecoder: Sendable {
  /// What the terminal's description says: the bytes of a key.
  var described: [[UInt8]: Key] = [:]
  /// Whether Backspace sends 0x08; else that byte is Control-Backspace.
  var backspaceIsControlH = false
  /// Whether mouse reports were asked for; unasked ones are dropped.
  var reportsMouse = false
  /// When the bytes that are fed came, in milliseconds; only clicks ask for it.
  var time = 0
  var clicks = ClickCounter()

  /// What was decoded and not yet taken.
  private(set) var inputs: [TerminalInput] = []
  /// Bytes that are not complete yet, or not looked at.
  var bytes: [UInt8] = []
  /// The text of a paste that has begun and not ended.
  var paste: [UInt8]?
  /// Whether what comes belongs to an answer of the terminal that nobody asked for.
  var isInAnswer = false

  /// The most bytes a paste may have; what exceeds them is dropped.
  static let longestPaste = 64 << 20
  /// The longest escape sequence that is waited for.
  static let longestSequence = 4096
  /// The longest sequence that a terminal's description may give a key.
  static let longestDescribed = 16

  /// Whether something has begun that the next byte could complete.
  var isWaiting: Bool { !bytes.isEmpty || paste != nil || isInAnswer }
  /// How long the next byte may take; then `flush` says what stands there.
  var patience: Int {
    if paste != nil { return 1000 }
    return bytes.count == 1 ? 25 : 100
  }

  /// Takes everything decoded so far.
  mutating func take() -> [TerminalInput] {
    defer { inputs.removeAll(keepingCapacity: true) }
    return inputs
  }

  mutating func emit(_ input: TerminalInput) { inputs.append(input) }
  mutating func emit(_ code: Key.Code, _ modifiers: Key.Modifiers = []) {
    inputs.append(.key(Key(code, modifiers)))
  }

  /// Decodes more bytes.
  mutating func feed(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
    decode(isFinal: false)
  }

  /// Decodes what waits as it stands: nothing more came in time.
  mutating func flush() {
    decode(isFinal: true)
    if paste != nil { endPaste() }
    isInAnswer = false
  }

  private mutating func decode(isFinal: Bool) {
    var index = 0
    while index < bytes.count {
      let used =
        if paste != nil {
          takePaste(at: index, isFinal: isFinal)
        } else if isInAnswer {
          dropAnswer(at: index, isFinal: isFinal)
        } else {
          decodeOne(at: index, isFinal: isFinal)
        }
      guard used > 0 else { break }
      index += used
    }
    bytes.removeFirst(min(index, bytes.count))
  }

  /// Decodes what begins at an index and returns its length, or 0 where more must come.
  private mutating func decodeOne(at index: Int, isFinal: Bool) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x20..<0x7F:
      emit(.character(Character(Unicode.Scalar(byte))))
      return 1
    case 0x1B:
      return decodeEscape(at: index, isFinal: isFinal)
    case 0..<0x20, 0x7F:
      emitControl(byte, [])
      return 1
    default:
      return decodeLetter(at: index, modifiers: [], isFinal: isFinal)
    }
  }

  /// Emits the key that sends a control byte.
  mutating func emitControl(_ byte: UInt8, _ modifiers: Key.Modifiers) {
    switch byte {
    case 0: emit(.character(" "), modifiers.union(.control))
    case 0x08 where !backspaceIsControlH: emit(.backspace, modifiers.union(.control))
    case 0x08, 0x7F: emit(.backspace, modifiers)
    case 0x09: emit(.tab, modifiers)
    case 0x0A, 0x0D: emit(.enter, modifiers)
    case 0x1B: emit(.escape, modifiers)
    default:
      let letter = byte < 0x1B ? byte | 0x60 : byte | 0x40
      emit(.character(Character(Unicode.Scalar(letter))), modifiers.union(.control))
    }
  }

  /// Decodes a letter beyond ASCII; what is no UTF-8 becomes a replacement character.
  mutating func decodeLetter(at index: Int, modifiers: Key.Modifiers, isFinal: Bool) -> Int {
    let length = Self.lengthOfLetter(bytes[index])
    let part = bytes[index..<min(index + max(1, length), bytes.count)]
    let good = part.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    if length > 0, good == part.count, part.count < length, !isFinal { return 0 }
    let text = String(decoding: part.prefix(good), as: UTF8.self)
    guard text != "\u{FFFD}", let scalar = text.unicodeScalars.first,
      text.unicodeScalars.count == 1
    else {
      emit(.character("\u{FFFD}"), modifiers)
      return good
    }
    if !(0x80..<0xA0).contains(scalar.value) { emit(.character(Character(scalar)), modifiers) }
    return good
  }

  private static func lengthOfLetter(_ first: UInt8) -> Int {
    switch first {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
