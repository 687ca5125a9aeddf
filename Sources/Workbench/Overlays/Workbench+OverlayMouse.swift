import Screen

/// What the mouse does to what lies over the place.
extension Workbench {
  /// A click on one of several answers gives it.
  mutating func pressInOverlay(_ event: MouseEvent) -> [Effect] {
    guard event.clicks == 1, case .decision(let decision) = overlay else { return [] }
    let layout = DecisionLayout(decision, in: body)
    guard let choice = layout.choice(at: event.position) else { return [] }
    return handle(.character(choice.key))
  }

  /// Scrolls what has more lines than the screen.
  mutating func scrollOverlay(by lines: Int) {
    switch overlay {
    case .help(var offset):
      offset.scroll(by: lines, count: helpLines.count, height: overlayRows)
      overlay = .help(offset)
    case .messages(var offset):
      offset.scroll(by: lines, count: messageLines.count, height: overlayRows)
      overlay = .messages(offset)
    case .decision, .newBrief, .saveElsewhere, nil: break
    }
  }
}
