public import Screen

/// What can end a wait for the terminal.
public nonisolated enum TerminalInput: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; its lines end in line feeds.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal has another size now.
  case resized(Size)
  /// Another thread has something for us.
  case wake
  /// The program was stopped and goes on.
  case continued
  /// The program is asked to end, or the terminal is gone; the exit status is 128 + signal.
  case terminate(signal: Int32)
}
