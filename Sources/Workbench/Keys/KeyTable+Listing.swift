import Prose
import Screen

extension KeyTable {
  /// A command by what it does and all its keys.
  struct Listed {
    let command: Command
    let summary: String
    /// As people read them, with blanks between; empty where the user took them away.
    let keys: String
  }

  /// What can be done in `scopes`, each once and in their order, for the list of keys and the
  /// palette.
  func listed(in scopes: [KeyBinding.Scope], repertoire: Repertoire) -> [Listed] {
    let bindings = bindings(in: scopes)
    var seen: Set<Command> = []
    return bindings.compactMap { binding in
      guard let summary = binding.summary, seen.insert(binding.command).inserted else {
        return nil
      }
      let keys = bindings.filter { $0.command == binding.command }.flatMap(\.keys)
        .map { $0.label(in: repertoire) }
      return Listed(
        command: binding.command, summary: summary, keys: keys.joined(separator: "  "))
    }
  }
}
