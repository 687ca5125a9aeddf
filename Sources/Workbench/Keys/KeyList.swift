public import Screen

/// The keys as a list in words: what F1 shows, for those who read it elsewhere.
public struct KeyList: Sendable {
  /// One command where it holds.
  public struct Entry: Sendable {
    /// Where it holds, in words.
    public let place: String
    /// The name that settings know it by; `nil` for what always has its own keys.
    public let command: String?
    /// The keys, the one that is named first first; none where the user took them all away.
    public let keys: [Key]
    /// What it does, in a few words.
    public let summary: String
  }

  /// In the order of the places.
  public let entries: [Entry]

  /// Lists the keys that hold with `settings`.
  public init(_ settings: Settings) {
    let table = settings.keys
    let withKeys = Set(table.all.filter { !$0.keys.isEmpty }.map(\.command))
    entries = KeyBinding.Scope.listed.flatMap { scope in
      table.bindings(of: scope).compactMap { binding in
        guard let summary = binding.summary,
          !binding.keys.isEmpty || !withKeys.contains(binding.command)
        else { return nil }
        return Entry(
          place: scope.title, command: binding.command.name, keys: binding.keys, summary: summary)
      }
    }
  }
}

extension KeyBinding.Scope {
  /// From what holds everywhere to what holds in one place.
  static let listed: [KeyBinding.Scope] = [
    .everywhere, .walking, .browsing, .drafting, .text, .rail, .previewing, .overlaid, .choosing,
    .filtering, .settingStances, .listing, .showing, .comparing, .palette, .finding, .replacing,
    .inserting,
  ]
}
