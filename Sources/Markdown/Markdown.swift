/// CommonMark, read by cmark and handed on as values.
public enum Markdown {
  /// How deep blocks or inlines may nest; what lies deeper is kept as text.
  public static let depthLimit = 48

  /// The blocks of `text` from the byte at `from` on; ranges count from the start of `text`.
  ///
  /// Takes any text. A byte order mark at `from` is skipped.
  /// - Complexity: linear in the text, whatever is nested in it.
  public static func parse(_ text: String, from: Int = 0) -> [Block] {
    MarkdownTree(Array(text.utf8), from: from).blocks.map(\.value)
  }
}
