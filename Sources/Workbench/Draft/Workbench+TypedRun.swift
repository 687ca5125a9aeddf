import Dossier
import Prose
import Screen

extension Workbench {
  /// Takes keys that came together: letters for the text as one change of it, all others one by
  /// one.
  mutating func handle(_ run: [Key]) -> [Effect] {
    var effects: [Effect] = []
    var letters = ""
    for key in run {
      if let letter = letterForText(key) {
        letters.append(letter)
      } else {
        type(&letters)
        effects += handle(key)
      }
    }
    type(&letters)
    return effects
  }

  private mutating func type(_ letters: inout String) {
    guard let current, !letters.isEmpty else { return }
    messages.dismiss()
    edit(.insert(letters), in: current)
    letters = ""
  }

  /// What a key writes into the text whatever stands there, where that is all it does.
  ///
  /// Signs that depend on what they follow, as quotes and dashes do, are not among them.
  private func letterForText(_ key: Key) -> Character? {
    guard place == .draft, overlay == nil, leavesAfterKeeping.isEmpty, let current,
      drafts[current]?.focus == .text, case .character(let letter) = key.code,
      key.modifiers.isSubset(of: [.shift]),
      letter == " " || letter.isLetter || letter.isNumber || ",;:!?()".contains(letter),
      keys.command(for: key, in: scopes) == nil
    else { return nil }
    return letter
  }
}
