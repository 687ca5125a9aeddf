extension Page {
  /// The page as plain text, a line break after each line and no spaces at its end: what the
  /// command line prints.
  public var text: String {
    var text = ""
    for line in lines {
      var words = String(repeating: " ", count: line.indent)
      for run in line.runs { words += run.text }
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
