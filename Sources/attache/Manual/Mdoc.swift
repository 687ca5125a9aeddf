/// Text in the language of manual pages, mdoc.
nonisolated enum Mdoc {
  /// A paragraph in short lines, each sentence beginning one, for a formatter to fill.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var words: [Substring] = []
    func endLine() {
      if !words.isEmpty { lines.append(line(words.joined(separator: " "))) }
      words = []
    }
    // Bold words stay on one line.
    var isBold = false
    var length = 0
    for word in text.split(separator: " ") {
      if !isBold, length + word.utf8.count > 70 {
        endLine()
        length = 0
      }
      words.append(word)
      length += word.utf8.count + 1
      if word.count(where: { $0 == "`" }) % 2 == 1 { isBold.toggle() }
      if !isBold, word.last == "." {
        endLine()
        length = 0
      }
    }
    endLine()
    return lines
  }

  /// A line of text, `words` between backticks in bold; nothing in it is taken for a macro.
  static func line(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    var line = ""
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1 && index < parts.count - 1
      line += isCode ? "\\fB\(copied(part))\\fR" : escaped(part)
    }
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// One argument of a macro: not taken for another macro, and whole with its blanks.
  static func argument(_ text: String) -> String {
    let escaped = "\\&" + copied(text).replacing("\"", with: "\\(dq")
    return text.contains(" ") ? "\"\(escaped)\"" : escaped
  }

  /// A line to be copied by hand: its dashes and quotes stay what they are.
  static func copied(_ text: String) -> String {
    var copied = escaped(text)
    for (sign, name) in [("-", "\\-"), ("'", "\\(aq"), ("`", "\\(ga"), ("~", "\\(ti")] {
      copied = copied.replacing(sign, with: name)
    }
    return copied
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e")
  }
}
