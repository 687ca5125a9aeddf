import Screen

/// Tells a double and a triple click from single ones, which only somebody with a clock can.
nonisolated struct ClickCounter: Sendable {
  private var last: (position: ScreenPosition, time: Int)?
  private var count = 1

  /// Milliseconds within which presses belong together.
  static let patience = 400

  /// The event with its clicks counted, given the time in milliseconds of a clock that nobody sets.
  mutating func counted(_ event: MouseEvent, at time: Int) -> MouseEvent {
    var event = event
    switch event.action {
    case .press:
      count = follows(event.position, at: time) ? count % 3 + 1 : 1
      last = (event.position, time)
      event.clicks = count
    case .drag:
      event.clicks = count
      // Who moves and comes back means another click.
      if let place = last?.position, place != event.position { last = nil }
    case .release: event.clicks = count
    case .scrollUp, .scrollDown: last = nil
    }
    return event
  }

  /// Whether a press goes on with the last one; a hand may tremble by a cell.
  private func follows(_ position: ScreenPosition, at time: Int) -> Bool {
    guard let last, time - last.time <= Self.patience else { return false }
    return position.row == last.position.row && abs(position.column - last.position.column) <= 1
  }
}
