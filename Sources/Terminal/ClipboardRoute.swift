/// What stands between the program and the terminal that has the system's clipboard, and so in
/// what wrapping the control sequence for it (OSC 52) gets there.
///
/// A terminal that doesn't know the sequence, or was told to refuse it, drops it in silence.
nonisolated enum ClipboardRoute: Hashable, Sendable {
  /// The terminal itself.
  case direct
  /// tmux, which takes the sequence itself where `set-clipboard` is on, and hands a wrapped one
  /// through up to version 3.2, later where `allow-passthrough` is on.
  case tmux
  /// GNU screen, which hands through what is wrapped, in pieces.
  case screen
  /// A terminal too old to drop in silence what it doesn't know.
  case none

  /// Texts of more bytes are refused: common terminals take sequences of 100,000 bytes.
  static let longestText = 74_994
  /// A piece in screen's wrapping: versions before 2014 take 512 bytes with the wrapping.
  private static let screenPiece = 500

  /// The way that the environment tells.
  init(environment: (String) -> String?) {
    let term = environment("TERM") ?? ""
    if term.hasPrefix("tmux") || environment("TMUX") != nil {
      self = .tmux
    } else if environment("STY") != nil {
      self = .screen
    } else {
      self = term.hasPrefix("vt") || term == "linux" ? .none : .direct
    }
  }

  /// What puts a text on the system's clipboard: nothing of the text but its base64 is in it.
  func sequence(for text: String) throws(ClipboardError) -> [UInt8] {
    guard text.utf8.count <= Self.longestText else {
      throw .tooLong(bytes: text.utf8.count, limit: Self.longestText)
    }
    let plain = Array("\u{1B}]52;c;".utf8) + Base64.encode(Array(text.utf8)) + [0x07]
    switch self {
    case .direct: return plain
    // Whichever way is open; twice the same does no harm.
    case .tmux: return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen:
      return stride(from: 0, to: plain.count, by: Self.screenPiece).flatMap { start in
        Array("\u{1B}P".utf8) + plain[start..<min(start + Self.screenPiece, plain.count)]
          + Array("\u{1B}\\".utf8)
      }
    case .none: return []
    }
  }
}

/// Why a text does not get to the system's clipboard.
public nonisolated enum ClipboardError: Error, Hashable, Sendable {
  /// Terminals would drop it.
  case tooLong(bytes: Int, limit: Int)
}
