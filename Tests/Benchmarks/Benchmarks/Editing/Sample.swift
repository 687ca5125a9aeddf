import Prose

/// The texts that are edited: what people write, and what an editor must bear.
enum Sample: String, CaseIterable {
  case statement = "5 KiB"
  case book = "1 MiB"
  case paragraph = "a paragraph of 64 KiB"

  private static let sentence =
    "The delegation of Arvénia would go further than the report, provided that costs are treated "
    + "separately. "

  /// Paragraphs of some sentences each; only one in `paragraph`.
  var text: String {
    let (size, sentences) =
      switch self {
      case .statement: (5 << 10, 4)
      case .book: (1 << 20, 4)
      case .paragraph: (64 << 10, Int.max)
      }
    var text = ""
    var count = 0
    while text.utf8.count < size {
      text += Self.sentence
      count += 1
      if count % sentences == 0 { text += "\n\n" }
    }
    return text
  }

  /// Where one types: in the middle.
  static func middle(of buffer: TextBuffer) -> TextPosition {
    let line = buffer.lines.count / 2
    let text = buffer.lines[line]
    return TextPosition(line: line, offset: text.utf8Count / 2)
  }
}
