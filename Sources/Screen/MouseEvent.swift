/// What the mouse did, where the terminal reports it.
public struct MouseEvent: Hashable, Sendable {
  /// What was done with the left button or the wheel.
  public enum Action: Hashable, Sendable {
    /// The button went down.
    case press
    /// The mouse moved with the button down.
    case drag
    /// The button went up.
    case release
    /// The wheel turned away from the user.
    case scrollUp
    /// The wheel turned towards the user.
    case scrollDown
  }

  /// What was done.
  public var action: Action
  /// The cell that the pointer is on.
  public var position: ScreenPosition
  /// What was held down with it; most terminals keep Shift to themselves.
  public var modifiers: Key.Modifiers
  /// Which of several quick presses on one place it is, from 1 to 3; a drag and a release have that
  /// of their press.
  public var clicks: Int

  /// Joins the parts.
  public init(
    _ action: Action, at position: ScreenPosition, _ modifiers: Key.Modifiers = [], clicks: Int = 1
  ) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
    self.clicks = clicks
  }
}
