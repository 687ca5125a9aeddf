public import Dossier
import Screen

/// Something in the settings that is not as it was meant, with its place in the file.
public struct SettingsProblem: Hashable, Sendable {
  /// What is wrong.
  enum Kind: Hashable, Sendable {
    /// What can be wrong with the keys and values of any file of ours.
    case reading(Diagnostic.Kind)
    case notADelay(name: String, value: String)
    case unknownCommand(String, nearest: String?)
    case notKeys(command: String, value: String)
    /// A key that always keeps what it does.
    case fixedKey(Key)
    /// A letter for a command that works where letters are typed.
    case letterWhereTyped(Key, command: String)
    /// A key that two commands want where both hold.
    case keyTaken(Key, winner: String, loser: String)
  }

  let kind: Kind
  /// Where in the file.
  public let location: SourceLocation

  init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}
