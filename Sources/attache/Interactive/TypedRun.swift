import Screen
import Terminal

/// Letters that came together, as from a program that types or a paste without marks: taken one by
/// one, each would cost as much as one that is seen.
enum TypedRun {
  /// The keys at the beginning of `inputs` that write something.
  static func keys(of inputs: ArraySlice<TerminalInput>) -> [Key] {
    var keys: [Key] = []
    for input in inputs {
      guard case .key(let key) = input, key.writes else { break }
      keys.append(key)
    }
    return keys
  }
}

extension Key {
  fileprivate var writes: Bool {
    if case .character = code { modifiers.isSubset(of: [.shift]) } else { false }
  }
}
