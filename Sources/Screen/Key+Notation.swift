/// Keys as tests and settings write them: `"<tab><c-s>q"`, `"<s-left>"`, `"<f1>"`, `"<lt>"`.
extension Key {
  private static let names: [(name: String, code: Code)] = [
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
    ("end", .end), ("pageup", .pageUp), ("pagedown", .pageDown), ("enter", .enter), ("tab", .tab),
    ("esc", .escape), ("backspace", .backspace), ("del", .delete), ("ins", .insert),
    ("space", .character(" ")), ("lt", .character("<")), ("gt", .character(">")),
  ]

  /// The keys that a notation names; nothing where it isn't understood.
  public static func parse(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let end = rest.firstIndex(of: ">"), let key = named(rest[..<end]) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// The key in the notation that `parse` reads.
  public var notation: String {
    if modifiers.isEmpty, case .character(let character) = code,
      !["<", ">", " "].contains(character)
    {
      return String(character)
    }
    let prefixes = Self.prefixes.filter { modifiers.contains($0.modifier) }.map(\.prefix)
    return "<\(prefixes.joined())\(name)>"
  }

  private static let prefixes: [(prefix: String, modifier: Modifiers)] = [
    ("c-", .control), ("a-", .alt), ("s-", .shift),
  ]

  private static func named(_ text: Substring) -> Key? {
    var name = text
    var modifiers: Modifiers = []
    while let match = prefixes.first(where: { name.hasPrefix($0.prefix) && name.count > 2 }) {
      modifiers.insert(match.modifier)
      name = name.dropFirst(2)
    }
    if let match = names.first(where: { $0.name == name }) { return Key(match.code, modifiers) }
    if name.count == 1, let character = name.first, !modifiers.isEmpty {
      return Key(.character(character), modifiers)
    }
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) else {
      return nil
    }
    return Key(.function(number), modifiers)
  }

  private var name: String {
    if let match = Self.names.first(where: { $0.code == code }) { return match.name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }
}
