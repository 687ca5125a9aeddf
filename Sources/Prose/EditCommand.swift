/// What a writer wants from an editor.
public enum EditCommand: Hashable, Sendable {
  case move(Motion, Direction, selecting: Bool = false)
  /// The selection, or from the cursor to where the motion leads.
  case delete(Motion, Direction)
  /// What was typed; follows on what was typed before as one step of undo.
  case insert(String)
  /// What was typed, its quotation marks and dashes put right for a language; one undo takes only
  /// that back.
  case write(String, Typography)
  /// One step of undo. Line ends may be `\n`, `\r\n` or, as terminals send them, `\r`.
  case paste(String)
  /// Puts a text in the place of the one that was just pasted, else pastes it.
  case pasteInstead(String)
  case newline
  /// The paragraphs that are selected, or the cursor's, over the next one.
  case moveParagraph(Direction)
  /// The cursor's paragraph with the next one, or all that are selected.
  case joinParagraphs
  /// What follows the cursor becomes a paragraph of its own.
  case splitParagraph
  /// Of what is selected, else of the cursor's word.
  case changeCase(LetterCase)
  /// The same text in the place of each range; the ranges in order and apart.
  case replaceAll([TextRange], with: String)
  case selectAll
  case setCursor(TextPosition)
  /// Leaves the selection's start where it is.
  case extend(to: TextPosition)
  case undo
  case redo

  /// How far a movement or a deletion goes.
  public enum Motion: Hashable, Sendable {
    /// A grapheme cluster, or a line end.
    case cluster
    case word
    /// To where a sentence begins.
    case sentence
    /// A row as it is wrapped on the screen, keeping the column.
    case visualLine
    /// So many rows, keeping the column.
    case page(rows: Int)
    /// To an end of the row as it is wrapped on the screen.
    case rowEdge
    /// To an end of the line; a deletion from there takes the line end.
    case lineEdge
    case paragraph
    case document
  }

  /// Where to: along the text, or as seen in a line of its direction.
  public enum Direction: Hashable, Sendable {
    case backward
    case forward
    /// Backward, but forward in a line that is read from right to left.
    case left
    /// Forward, but backward in a line that is read from right to left.
    case right
  }

  /// Backspace.
  public static let deleteBackward = EditCommand.delete(.cluster, .backward)
  /// The delete key.
  public static let deleteForward = EditCommand.delete(.cluster, .forward)
  /// From the cursor to the start of its word.
  public static let deleteWordBackward = EditCommand.delete(.word, .backward)
  /// From the cursor to the end of its word.
  public static let deleteWordForward = EditCommand.delete(.word, .forward)
  /// The rest of the line; at its end, the line end.
  public static let deleteToLineEnd = EditCommand.delete(.lineEdge, .forward)
}

extension EditCommand {
  /// Whether it may change the text, rather than only the cursor and the selection.
  public var changesText: Bool {
    switch self {
    case .move, .selectAll, .setCursor, .extend: false
    case .delete, .insert, .write, .paste, .pasteInstead, .newline, .moveParagraph, .joinParagraphs,
      .splitParagraph, .changeCase, .replaceAll, .undo, .redo:
      true
    }
  }
}
