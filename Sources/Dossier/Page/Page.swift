public import Diplomacy

/// A brief or a statement laid out for a number of columns: what `show` prints and the page
/// beside the columns draws.
public struct Page: Hashable, Sendable {
  /// What a run of text is, which decides how it is drawn.
  public enum Role: Hashable, Sendable {
    case title
    case subtitle
    case heading
    case text
    case strong
    case emphasis
    case code
    case quote
    /// Sources, dates, what can be passed over.
    case secondary
    /// The sign and the word of a stance.
    case stance(Stance)
    /// What must not be said.
    case redLine
    /// What is wrong with the file.
    case problem
  }

  /// Text of one role, without line breaks.
  public struct Run: Hashable, Sendable {
    /// What is shown; safe for a terminal.
    public var text: String
    /// How it is drawn.
    public var role: Role

    /// Joins text and role.
    public init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// One line of the page, already wrapped.
  public struct Line: Hashable, Sendable {
    /// Empty columns before the first run.
    public var indent: Int
    /// From left to right as written; none on an empty line.
    public var runs: [Run]
    /// The place in the file that the line shows, where there is one.
    public var source: SourceRange?

    /// Joins the parts.
    public init(indent: Int = 0, _ runs: [Run] = [], source: SourceRange? = nil) {
      self.indent = indent
      self.runs = runs
      self.source = source
    }
  }

  /// From top to bottom.
  public var lines: [Line]

  /// Holds `lines`.
  public init(_ lines: [Line] = []) { self.lines = lines }
}
