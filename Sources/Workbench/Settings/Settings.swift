public import Prose

/// What the user wants otherwise than it is by itself, as `config.yaml` says it.
public struct Settings: Sendable {
  /// The colours.
  public var theme = Appearance.automatic
  /// Whether signs beyond ASCII are drawn.
  public var signs = SignStyle.automatic
  /// Whether the mouse is for the program; without it the terminal's own selection works.
  public var mouse = true
  /// Who puts what is written from right to left into its order on the screen.
  public var bidi = Reordering.automatic
  /// Whether what is copied goes to the system's clipboard too, through the terminal (OSC 52).
  public var clipboard = true
  /// Whether a start goes to the last place.
  public var reopen = true
  /// After how long a time a text that was changed is saved by itself; `nil` for never.
  public var autosave: Duration?
  /// Whether spelling is checked.
  public var spelling = true
  /// Whether quotation marks and dashes become those of the language as one types.
  public var quotes = QuoteStyle.smart
  var keys = KeyTable.standard
  /// The lines of the file that say so, with the names of the settings.
  var lines: [(name: String, line: Int)] = []

  /// The settings of a user who says nothing.
  public init() {}
}

extension Settings {
  /// The themes that can be chosen.
  public enum Appearance: String, CaseIterable, Hashable, Sendable {
    /// By what the terminal says of its background, or colours for any background.
    case automatic = "auto"
    /// For a light background.
    case light
    /// For a dark background.
    case dark
    /// White on black, whatever the terminal's own colours are.
    case highContrast = "high-contrast"
    /// No colours: weight, underlining and signs say everything.
    case none
  }

  /// How stances and other signs are drawn.
  public enum SignStyle: String, CaseIterable, Hashable, Sendable {
    /// Letters where the locale or the terminal speaks against signs.
    case automatic = "auto"
    case signs
    case letters

    /// What is drawn of what the terminal can be trusted with.
    public func repertoire(of terminal: Repertoire) -> Repertoire {
      switch self {
      case .automatic: terminal
      case .signs: terminal == .letters ? .all : terminal
      case .letters: terminal == .all ? .letters : terminal
      }
    }
  }

  /// What becomes of the quotation marks and dashes that a keyboard has.
  public enum QuoteStyle: String, CaseIterable, Hashable, Sendable {
    /// They become those of the intervention's language.
    case smart
    /// They stay.
    case plain
  }

  /// Who puts text from right to left into the order of the screen.
  public enum Reordering: String, CaseIterable, Hashable, Sendable {
    /// The program, unless the terminal is known to do it.
    case automatic = "auto"
    /// The program.
    case app
    /// The terminal.
    case terminal
  }
}
