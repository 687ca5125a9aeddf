/// What a terminal was sent, taken apart by the grammar of ECMA-48: the text, and whatever in it is
/// not what ncurses needs to draw.
public struct TerminalStream {
  /// Everything that is no sequence and no control.
  public private(set) var text: [UInt8] = []
  /// Sequences and controls that nothing but a file could have brought in, as they were sent.
  public private(set) var strange: [String] = []
  private var rest: ArraySlice<UInt8>

  /// Takes apart what was recorded.
  public init(_ bytes: [UInt8]) {
    rest = bytes[...]
    while let byte = rest.first {
      rest.removeFirst()
      switch byte {
      case 0x1B: takeEscape()
      // Movements of the cursor, and the shifts between character sets.
      case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: break
      case 0..<0x20, 0x7F: strange.append("control \(byte)")
      default: text.append(byte)
      }
    }
  }

  private mutating func takeEscape() {
    guard let kind = rest.popFirst() else { return strange.append("ESC at the end") }
    switch kind {
    case UInt8(ascii: "["): takeControlSequence()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      takeString(kind)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let set = rest.popFirst() ?? 0
      if !"B0".utf8.contains(set) { strange.append("ESC \(letter(kind)) \(letter(set))") }
    // Cursor kept and restored, keypad, a line up.
    case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "M"):
      break
    case 0x20..<0x30:
      strange.append("ESC \(letter(kind))")
      rest.removeFirst(min(1, rest.count))
    default: strange.append("ESC \(letter(kind))")
    }
  }

  private mutating func takeControlSequence() {
    var parameters: [UInt8] = []
    while let byte = rest.first, (0x20..<0x40).contains(byte) {
      parameters.append(byte)
      rest.removeFirst()
    }
    let final = rest.popFirst() ?? 0
    let words = String(decoding: parameters, as: UTF8.self)
    let isKnown =
      switch letter(final) {
      case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "@", "b", "d",
        "m", "r":
        parameters.allSatisfy { (0x30..<0x3C).contains($0) }
      case "h", "l": Self.modes.contains(words)
      // The cursor's form on the Linux console; the title put aside and taken back on xterm.
      case "c": ["?0", "?1", "?8"].contains(words)
      case "t": ["22;0;0", "23;0;0"].contains(words)
      default: false
      }
    if !isKnown { strange.append("CSI \(words)\(letter(final))") }
  }

  /// Other screen, cursor, insertion, wrap, application keys, paste, mouse, frames sent whole.
  private static let modes = [
    "?1049", "?47", "8", "?25", "?12;25", "?12", "?34", "34", "4", "?7", "?1", "?2004", "?1000",
    "?1002", "?1003", "?1006", "?2026",
  ]

  private mutating func takeString(_ kind: UInt8) {
    var body: [UInt8] = []
    // The Linux console's own, which has no end mark: the palette put back.
    if kind == UInt8(ascii: "]"), rest.first == UInt8(ascii: "R") {
      rest.removeFirst()
      return
    }
    while let byte = rest.popFirst(), byte != 0x07 {
      if byte == 0x1B, rest.first == UInt8(ascii: "\\") {
        rest.removeFirst()
        break
      }
      body.append(byte)
    }
    let words = String(decoding: body.prefix(60), as: UTF8.self)
    // ncurses puts the palette back at the end.
    if kind == UInt8(ascii: "]"), words == "104" { return }
    strange.append("ESC \(letter(kind)) \(words.debugDescription)")
  }

  private func letter(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}
