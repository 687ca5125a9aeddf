public import Prose

extension Key {
  /// The key as people call it: "Ctrl-S", "F1", "Shift-←", "Esc".
  public var label: String { label(in: .all) }

  /// The key as people call it where `repertoire` can be drawn: "Shift-Left" without arrows.
  public func label(in repertoire: Repertoire) -> String {
    var label = ""
    if modifiers.contains(.control) { label += "Ctrl-" }
    if modifiers.contains(.alt) { label += "Alt-" }
    if modifiers.contains(.shift) { label += "Shift-" }
    return label + ((repertoire == .all ? nil : direction) ?? name)
  }

  private var direction: String? {
    switch code {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    default: nil
    }
  }

  private var name: String {
    switch code {
    case .character(" "): "Space"
    case .character(let character):
      !modifiers.isDisjoint(with: [.control, .alt]) ? character.uppercased() : String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .tab: "Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    }
  }
}
