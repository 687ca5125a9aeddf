nonisolated extension TerminalError {
  /// What happened and what helps, in one sentence.
  public var message: String {
    switch self {
    case .notATerminal:
      "The interactive tool needs a terminal for its input and its output; "
        + "run it without redirection, or use one of the commands (attache --help)."
    case .cannotMoveCursor(let term):
      "A terminal of type “\(term)” can only print line after line; "
        + "set TERM to what you really use, or use one of the commands (attache --help)."
    case .notDescribed(let term):
      "This machine has no description of the terminal “\(term)” nor of xterm-256color; "
        + "install the package ncurses-base or set TERMINFO."
    }
  }
}

nonisolated extension ClipboardError {
  /// What happened and what helps, in one sentence.
  public var message: String {
    switch self {
    case .tooLong(let bytes, let limit):
      "The text has \(bytes) bytes, more than the \(limit) that terminals take for the system's "
        + "clipboard; paste it here with Ctrl-V, or copy it in parts."
    }
  }
}

nonisolated extension TerminalNote {
  /// What is not as it should be and what helps, in one sentence.
  public var message: String {
    switch self {
    case .termMissing:
      "TERM is not set, so xterm-256color was taken; set TERM if the screen looks wrong."
    case .termUnknown(let term):
      "This machine has no description of the terminal “\(term)”, so xterm-256color was taken; "
        + "set TERM if the screen looks wrong."
    case .asciiOnly(let charset):
      "The locale says that this terminal shows \(charset), so letters beyond ASCII are drawn "
        + "with substitutes; set LC_CTYPE to a UTF-8 locale if it can show them."
    }
  }
}
