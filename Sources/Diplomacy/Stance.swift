/// What a delegation holds on one question of an agenda item.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  case support
  /// Support, with conditions.
  case conditional
  /// Can go along.
  case flexible
  case abstain
  case oppose
  /// Nothing is known; the default.
  case undeclared

  /// The sign that stands for the stance in a list; one cell wide except where ambiguous
  /// characters are drawn wide.
  public var sign: Character {
    switch self {
    case .support: "●"
    case .conditional: "◆"
    case .flexible: "○"
    case .abstain: "◇"
    case .oppose: "✗"
    case .undeclared: "·"
    }
  }

  /// The letter that stands for the stance where the signs can't be drawn.
  public var letter: Character {
    switch self {
    case .support: "S"
    case .conditional: "C"
    case .flexible: "F"
    case .abstain: "A"
    case .oppose: "O"
    case .undeclared: "–"
    }
  }
}
