public import Prose

/// Where the user of a library was when the program ended, to begin there the next time.
public struct LastPlace: Hashable, Sendable {
  /// An open intervention, and where in its text the cursor stood.
  public struct OpenDraft: Hashable, Sendable {
    /// Relative to the library's root.
    public var path: String
    /// In the text without front matter.
    public var cursor: TextPosition
    /// The first row of the text that was on the screen.
    public var topRow: Int

    /// Joins the parts.
    public init(path: String, cursor: TextPosition, topRow: Int) {
      self.path = path
      self.cursor = cursor
      self.topRow = topRow
    }
  }

  /// The name of the place, such as `browse`.
  public var place: String
  /// Which of the columns in Browse had the keyboard, from 0.
  public var column: Int
  /// The path of the brief that is chosen in the columns, the last one that is.
  public var chosen: String?
  /// The intervention in Draft.
  public var draft: OpenDraft?

  /// Joins the parts.
  public init(place: String, column: Int, chosen: String?, draft: OpenDraft?) {
    self.place = place
    self.column = column
    self.chosen = chosen
    self.draft = draft
  }
}
