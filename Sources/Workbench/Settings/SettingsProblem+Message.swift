import Dossier
import Screen

extension SettingsProblem {
  /// What is wrong and what to do about it, in one sentence.
  public var message: String {
    switch kind {
    case .reading(let kind): kind.message
    case .notADelay(let name, let value):
      "\"\(value)\" is no value for \"\(name)\"; write off, or a time such as 30s or 5m."
    case .unknownCommand(let name, _):
      "There is no command \"\(name)\"; `attache keys` lists them all."
    case .notKeys(let command, let value):
      "\"\(value)\" names no keys for \"\(command)\"; write them as in \"<c-s>\", \"<f7>\" or \"x\"."
    case .fixedKey(let key):
      "\(key.label) always keeps what it does; choose another key."
    case .letterWhereTyped(let key, let command):
      "\"\(key.label)\" is typed where \"\(command)\" works; choose a key with Ctrl or Alt, or a "
        + "function key."
    case .keyTaken(let key, let winner, let loser):
      "\(key.label) is now \"\(winner)\" and no longer \"\(loser)\"; give one of them another key."
    }
  }

  /// What to write instead, where that is known.
  public var suggestion: String? {
    switch kind {
    case .reading(let kind): kind.suggestion
    case .unknownCommand(_, let nearest): nearest
    default: nil
    }
  }

  /// The problem on one line, with its place in the file at `path`.
  public func line(path: String) -> String {
    let hint = suggestion.map { " Did you mean \($0)?" } ?? ""
    return "\(path):\(location.line):\(location.column): \(message)\(hint)"
  }
}
