import Screen

extension Key {
  /// What tmux calls a key; nothing where it has no name for it.
  var tmuxName: String? {
    if code == .tab, modifiers == .shift { return "BTab" }
    guard let name = plainTmuxName else { return nil }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "M-" }
    if modifiers.contains(.shift) { prefix += "S-" }
    return prefix + name
  }

  private var plainTmuxName: String? {
    switch code {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .enter: "Enter"
    case .tab: "Tab"
    case .escape: "Escape"
    case .backspace: "BSpace"
    case .delete: "DC"
    case .insert: "IC"
    case .function(let number): number <= 12 ? "F\(number)" : nil
    }
  }
}
