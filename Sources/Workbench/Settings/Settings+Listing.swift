import Diplomacy
import Screen

extension Settings {
  /// One setting in words.
  public struct Listed: Hashable, Sendable {
    /// Its name in the file; of the keys of a command `keys.` and the command's name.
    public let key: String
    /// As the file would say it.
    public let value: String
    /// The line of the file that says it; `nil` where nothing does.
    public let line: Int?
  }

  /// Every setting with its value, and the keys of the commands that were given others.
  public var listed: [Listed] {
    let values = [
      "theme": theme.rawValue, "signs": signs.rawValue, "mouse": Self.word(mouse),
      "bidi": bidi.rawValue, "clipboard": Self.word(clipboard), "reopen": Self.word(reopen),
      "spelling": Self.word(spelling),
      "autosave": autosave.map(SpokenDuration.written) ?? "off",
      "quotes": quotes.rawValue,
    ]
    let plain = Self.names.compactMap { name in
      values[name].map { Listed(key: name, value: $0, line: line(of: name)) }
    }
    let given = lines.filter { $0.name.hasPrefix("keys.") }
    return plain
      + given.map { name, line in
        Listed(key: name, value: keys.notation(ofCommand: name.dropFirst(5)), line: line)
      }
  }

  private func line(of name: String) -> Int? { lines.first { $0.name == name }?.line }

  private static func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }
}

extension KeyTable {
  /// The keys of a command by its name, in the keys' notation.
  fileprivate func notation(ofCommand name: Substring) -> String {
    var seen: [Key] = []
    for binding in bindings(in: KeyBinding.Scope.listed)
    where binding.command.name.map({ $0 == name }) ?? false {
      seen += binding.keys.filter { !seen.contains($0) }
    }
    return seen.map(\.notation).joined()
  }
}
