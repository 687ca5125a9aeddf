import Screen

extension KeyTable {
  /// What the user wants of a command's keys.
  struct Wish: Hashable {
    var command: Command
    /// The keys that take the place of its own, the one that is named first first.
    var keys: [Key]
  }

  /// Two commands that want one key where both hold.
  struct Clash: Hashable {
    var key: Key
    /// Who has the key now.
    var winner: Command
    /// Who goes without it.
    var loser: Command
    /// The wish that made the clash, by its place in the list.
    var wish: Int
  }

  /// The standard table with other keys for some commands, and where that takes keys away.
  ///
  /// What was wished for goes before what is standard, and of two wishes the first goes before
  /// the second. Enter and Esc keep what they do.
  init(_ wishes: [Wish]) {
    var clashes: [Clash] = []
    self.init(wishes, clashes: &clashes)
  }

  /// As the same without `clashes`, to which it adds where keys were taken away.
  init(_ wishes: [Wish], clashes: inout [Clash]) {
    guard !wishes.isEmpty else { return }
    let wishers = wishes.map(\.command)
    changed = KeyBinding.Scope.allCases.map { scope in
      let own = Self.standard.bindings(of: scope).map { binding in
        var binding = binding
        if wishers.contains(binding.command) { binding.keys.removeAll { !$0.isFixed } }
        return binding
      }
      return (scope, own)
    }
    for (index, wish) in wishes.enumerated() {
      for key in wish.keys where !key.isFixed {
        for scope in Self.scopes(of: wish.command, for: key) {
          take(key, for: wish.command, in: scope, wishers, wish: index, &clashes)
        }
      }
    }
  }

  /// Whether some place can give `key` to `command`: a letter means itself where one types.
  static func canHave(_ command: Command, _ key: Key) -> Bool {
    !scopes(of: command, for: key).isEmpty
  }

  /// Where `command` gets `key`: everywhere where it has a key, but letters only where none is
  /// typed, which commands that work everywhere do too.
  private static func scopes(of command: Command, for key: Key) -> [KeyBinding.Scope] {
    let own = KeyBinding.Scope.allCases.filter { scope in
      standard.bindings(of: scope).contains { $0.command == command }
    }
    guard key.writesSomething else {
      // Where it holds everywhere it need not be said again.
      return own.contains(.everywhere) ? [.everywhere] : own
    }
    let quiet = own.filter { !$0.isTypedIn }
    return quiet.isEmpty && own.contains(.everywhere) ? [.walking] : quiet
  }

  private mutating func take(
    _ key: Key, for command: Command, in scope: KeyBinding.Scope, _ wishers: [Command],
    wish: Int, _ clashes: inout [Clash]
  ) {
    let neighbours = Set(KeyBinding.Scope.together.filter { $0.contains(scope) }.joined())
      .union([scope])
    for (place, list) in changed.enumerated() where neighbours.contains(list.scope) {
      for (row, binding) in list.bindings.enumerated()
      where binding.command != command && binding.keys.contains(key) {
        let holds = wishers.contains(binding.command)
        let clash = Clash(
          key: key, winner: holds ? binding.command : command,
          loser: holds ? command : binding.command, wish: wish)
        if !clashes.contains(clash) { clashes.append(clash) }
        guard !holds else { return }
        changed[place].bindings[row].keys.removeAll { $0 == key }
      }
    }
    give(key, to: command, in: scope)
  }

  private mutating func give(_ key: Key, to command: Command, in scope: KeyBinding.Scope) {
    guard let place = changed.firstIndex(where: { $0.scope == scope }) else { return }
    guard let row = changed[place].bindings.firstIndex(where: { $0.command == command }) else {
      let summary = Self.standard.all.first { $0.command == command }?.summary
      changed[place].bindings.append(
        KeyBinding(command, keys: [key], scope, summary, footer: nil))
      return
    }
    if !changed[place].bindings[row].keys.contains(key) {
      changed[place].bindings[row].keys.append(key)
    }
  }
}

extension Key {
  /// Whether the key keeps what it does, so that nobody is shut in or out.
  var isFixed: Bool { modifiers.isEmpty && (code == .enter || code == .escape) }

  /// Whether it writes a letter where one types.
  var writesSomething: Bool {
    guard case .character = code else { return false }
    return modifiers.isSubset(of: [.shift])
  }
}
