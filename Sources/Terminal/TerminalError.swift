/// Why the interactive tool can't have this terminal.
public nonisolated enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// TERM names a terminal that only prints line after line.
  case cannotMoveCursor(term: String)
  /// Neither the terminal of that name nor xterm-256color is described on this machine.
  case notDescribed(term: String)
}

/// What is not as it should be, though the tool runs.
public nonisolated enum TerminalNote: Hashable, Sendable {
  /// TERM is not set; xterm-256color was taken.
  case termMissing
  /// TERM names a terminal that isn't described on this machine; xterm-256color was taken.
  case termUnknown(String)
  /// The locale's charset isn't UTF-8: letters beyond ASCII are drawn with substitutes.
  case asciiOnly(charset: String)
}
