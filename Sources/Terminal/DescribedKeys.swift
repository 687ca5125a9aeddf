import Screen

/// The keys of the terminal as its description tells them.
enum DescribedKeys {
  private static let plain: [(capability: String, key: Key)] = [
    ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
    ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
    ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kcbt", Key(.tab, .shift)),
    ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)), ("kent", Key(.enter)),
  ]

  /// Names that end in a digit for what is held: kUP5 is Control-Up; without one it is Shift.
  private static let modified: [(capability: String, code: Key.Code)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
    ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
  ]

  /// Byte sequences of all keys that the current terminal's description names.
  static func read() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    func add(_ capability: String, _ key: Key) {
      if let bytes = Capability.bytes(capability), bytes.count > 1, bytes[0] == 0x1B {
        keys[bytes] = key
      }
    }
    // Beyond twelve the names are used for modifiers, and by each terminal in its own way.
    for number in 1...12 { add("kf\(number)", Key(.function(number))) }
    for (capability, code) in modified {
      add(capability, Key(code, .shift))
      for parameter in 2...8 {
        var held: Key.Modifiers = []
        if (parameter - 1) & 1 != 0 { held.insert(.shift) }
        if (parameter - 1) & 2 != 0 { held.insert(.alt) }
        if (parameter - 1) & 4 != 0 { held.insert(.control) }
        add(capability + String(parameter), Key(code, held))
      }
    }
    for (capability, key) in plain { add(capability, key) }
    return keys
  }
}
