import CNcurses

/// Strings and numbers of the current terminal's description.
enum Capability {
  /// A string's bytes without padding, or nothing where the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8]? {
    // Where the name itself is unknown, ncurses answers with the address -1.
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    var bytes: [UInt8] = []
    var index = 0
    while text[index] != 0 {
      if text[index] == 0x24, text[index + 1] == 0x3C {
        while text[index] != 0, text[index] != 0x3E { index += 1 }
        if text[index] != 0 { index += 1 }
        continue
      }
      bytes.append(UInt8(bitPattern: text[index]))
      index += 1
    }
    return bytes.isEmpty ? nil : bytes
  }
}
