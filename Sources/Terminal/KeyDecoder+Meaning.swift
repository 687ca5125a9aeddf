import Screen

/// What sequences mean on the terminals in use, beyond what their descriptions tell.
nonisolated extension KeyDecoder {
  /// The input that a whole sequence stands for; nothing where it is none of ours.
  func meaning(of bytes: [UInt8]) -> TerminalInput? {
    guard bytes.count > 2, let final = bytes.last else { return nil }
    let body = bytes[2..<(bytes.count - 1)]
    if bytes[1] == 0x4F {
      return shifted(final, parameters: Self.parameters(body)).map(TerminalInput.key)
    }
    if body.first == 0x3C { return reportsMouse ? mouse(body.dropFirst(), final) : nil }
    if body.first == 0x5B { return Self.linuxFunction(final).map { .key(Key($0)) } }
    guard !body.contains(where: { $0 < 0x30 || $0 > 0x3B }) else { return nil }
    return Self.control(final, parameters: Self.parameters(body)).map(TerminalInput.key)
  }

  /// The numbers between semicolons; what follows a colon refines one and is left out.
  static func parameters(_ body: ArraySlice<UInt8>) -> [Int] {
    body.split(separator: 0x3B, omittingEmptySubsequences: false).map { part in
      part.prefix { $0 != 0x3A }.reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x1F_FFFF) }
    }
  }

  private static func control(_ final: UInt8, parameters: [Int]) -> Key? {
    let first = parameters.first ?? 0
    let held = modifiers(parameters.count > 1 ? parameters[1] : 1)
    switch final {
    case UInt8(ascii: "Z"): return Key(.tab, held.union(.shift))
    case UInt8(ascii: "R") where !(first == 1 && parameters.count == 2): return nil
    case UInt8(ascii: "u"): return letter(first, held)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(final - 0x20).map { Key($0, .shift) }
    case UInt8(ascii: "~") where first == 27 && parameters.count > 2:
      return letter(parameters[2], held)
    case UInt8(ascii: "~"): return numbered(first).map { Key($0, held) }
    case UInt8(ascii: "$"): return numbered(first).map { Key($0, .shift) }
    case UInt8(ascii: "^"): return numbered(first).map { Key($0, .control) }
    case UInt8(ascii: "@"): return numbered(first).map { Key($0, [.control, .shift]) }
    default: return arrow(final).map { Key($0, held) }
    }
  }

  private func shifted(_ final: UInt8, parameters: [Int]) -> Key? {
    let held = Self.modifiers(parameters.last ?? 1)
    switch final {
    case UInt8(ascii: "M"): return Key(.enter, held)
    case UInt8(ascii: "I"): return Key(.tab, held)
    case UInt8(ascii: "X"): return Key(.character("="), held)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.arrow(final - 0x20).map { Key($0, .control) }
    // The keypad's signs and digits stand 0x40 above their own.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return Key(.character(Character(Unicode.Scalar(final - 0x40))), held)
    default: return Self.arrow(final).map { Key($0, held) }
    }
  }

  private static func arrow(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  private static func linuxFunction(_ final: UInt8) -> Key.Code? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
  }

  /// A key that a terminal reports by its letter, with modifiers that bytes alone can't carry.
  private static func letter(_ value: Int, _ held: Key.Modifiers) -> Key? {
    switch value {
    case 9: return Key(.tab, held)
    case 13: return Key(.enter, held)
    case 27: return Key(.escape, held)
    case 8, 127: return Key(.backspace, held)
    default: break
    }
    guard value >= 0x20, !(0x80..<0xA0).contains(value), !(0xE000..<0xF900).contains(value),
      let scalar = Unicode.Scalar(UInt32(value))
    else { return nil }
    let character = Character(scalar)
    if held == .shift { return Key(.character(character.uppercased().first ?? character)) }
    return Key(.character(character), held)
  }

  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = max(parameter, 1) - 1
    var held: Key.Modifiers = []
    if bits & 1 != 0 { held.insert(.shift) }
    if bits & 2 != 0 { held.insert(.alt) }
    if bits & 4 != 0 { held.insert(.control) }
    return held
  }

  /// A mouse report: button with what is held, column and row, and whether it went down or up.
  private func mouse(_ body: ArraySlice<UInt8>, _ final: UInt8) -> TerminalInput? {
    guard !body.contains(where: { $0 < 0x30 || $0 > 0x3B }) else { return nil }
    let numbers = Self.parameters(body)
    guard numbers.count == 3 else { return nil }
    let position = ScreenPosition(row: max(0, numbers[2] - 1), column: max(0, numbers[1] - 1))
    let action: MouseEvent.Action
    switch (numbers[0] & ~0x1C, final) {
    case (0, UInt8(ascii: "M")): action = .press
    case (0, UInt8(ascii: "m")): action = .release
    case (32, UInt8(ascii: "M")): action = .drag
    case (64, UInt8(ascii: "M")): action = .scrollUp
    case (65, UInt8(ascii: "M")): action = .scrollDown
    default: return nil
    }
    // The same bits as a key's.
    return .mouse(MouseEvent(action, at: position, Self.modifiers((numbers[0] >> 2 & 7) + 1)))
  }
}
