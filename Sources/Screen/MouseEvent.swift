/// What the mouse did, where the terminal reports it.
public enum MouseEvent: Hashable, Sendable {
  /// The left button went down.
  case press(ScreenPosition)
  /// The mouse moved with the left button down.
  case drag(ScreenPosition)
  /// The left button went up.
  case release(ScreenPosition)
  /// The wheel turned away from the user.
  case scrollUp(ScreenPosition)
  /// The wheel turned towards the user.
  case scrollDown(ScreenPosition)
}
