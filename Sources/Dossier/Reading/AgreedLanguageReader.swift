import Markdown

/// Reads block quotes and the sources that follow them behind a dash.
struct AgreedLanguageReader {
  let bytes: [UInt8]

  /// The quotes among `blocks`, each with its source where it has one.
  func read(_ blocks: [Block], _ problems: inout Problems) -> [AgreedLanguage] {
    var quotes: [AgreedLanguage] = []
    for (index, block) in blocks.enumerated() where block.kind == .blockQuote {
      var children = block.children
      var source = children.popLastSource(bytes)
      var range = block.range
      if source == nil, index + 1 < blocks.count {
        var following = [blocks[index + 1]]
        if let found = following.popLastSource(bytes), following.isEmpty {
          source = found
          range = range.lowerBound..<blocks[index + 1].range.upperBound
        }
      }
      let text = children.plainText
      if source == nil { problems.add(.quoteWithoutSource, block.range) }
      quotes.append(AgreedLanguage(text: text, source: source, range: range))
    }
    return quotes
  }
}

extension Array where Element == Block {
  /// Takes the last line of the last paragraph off, if it names a source behind a dash.
  fileprivate mutating func popLastSource(_ bytes: [UInt8]) -> Spanned<String>? {
    guard var last = last, last.kind == .paragraph else { return nil }
    let lineBreak = last.inlines.lastIndex { $0.kind == .softBreak || $0.kind == .hardBreak }
    let line = last.inlines[(lineBreak.map { $0 + 1 } ?? 0)...]
    let words = line.plainText.trimmedBlanks
    guard let dash = ["—", "–", "―", "--"].first(where: { words.hasPrefix($0) }) else { return nil }
    let source = String(words.dropFirst(dash.count)).trimmedBlanks
    guard !source.isEmpty else { return nil }
    var range = line.covered ?? last.range
    if bytes[range].starts(with: dash.utf8) {
      range = bytes.trimmed(range.lowerBound + dash.utf8.count..<range.upperBound)
    }
    removeLast()
    if let lineBreak {
      last.inlines.removeSubrange(lineBreak...)
      append(last)
    }
    return Spanned(source, range)
  }
}
