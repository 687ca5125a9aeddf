import Prose
import Screen

extension KeyTable {
  /// A command by what it does and all its keys.
  struct Listed {
    let command: Command
    let summary: String
    let keys: [Key]

    /// The keys as people read them, with blanks between.
    func labels(in repertoire: Repertoire) -> String {
      keys.map { $0.label(in: repertoire) }.joined(separator: "  ")
    }
  }

  /// What can be done in `scopes`, each once and in their order, for the list of keys and the
  /// palette.
  func listed(in scopes: [KeyBinding.Scope]) -> [Listed] {
    let bindings = bindings(in: scopes)
    var seen: Set<Command> = []
    return bindings.compactMap { binding in
      guard let summary = binding.summary, seen.insert(binding.command).inserted else {
        return nil
      }
      return Listed(
        command: binding.command, summary: summary,
        keys: bindings.filter { $0.command == binding.command }.flatMap(\.keys))
    }
  }
}
