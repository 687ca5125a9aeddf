public import Prose

extension Page {
  /// The page as plain text, a line break after each line and no spaces at its end.
  public var text: String { text(in: .all) }

  /// The page as plain text, its stances in signs or in letters: what the command line prints.
  public func text(in repertoire: Repertoire) -> String {
    var text = ""
    for line in lines {
      var words = String(repeating: " ", count: line.indent)
      for run in line.runs { words += run.text(in: repertoire) }
      text += words.trimmedAtEnd
      text += "\n"
    }
    return text
  }
}

extension String {
  /// Without the spaces at its end.
  var trimmedAtEnd: Substring {
    var end = utf8.endIndex
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == UInt8(ascii: " ") {
      end = utf8.index(before: end)
    }
    return self[..<end]
  }
}
