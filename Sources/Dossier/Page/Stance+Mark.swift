public import Diplomacy
public import Prose

extension Stance {
  /// What stands for the stance where `repertoire` can be drawn: its sign or its letter.
  public func mark(in repertoire: Repertoire) -> Character {
    repertoire == .all ? sign : letter
  }
}

extension Page.Run {
  /// The text as it is shown where `repertoire` can be drawn: a stance by its letter instead of
  /// its sign.
  ///
  /// Everything else is a matter of single signs, and of who shows them.
  public func text(in repertoire: Repertoire) -> String {
    guard repertoire != .all, case .stance(let stance) = role, text.first == stance.sign else {
      return text
    }
    return String(stance.letter) + text.dropFirst()
  }
}
