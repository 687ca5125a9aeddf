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
  /// Takes the source behind a dash off the end: the last line of the last paragraph, or its last
  /// words where these are a document's symbol.
  fileprivate mutating func popLastSource(_ bytes: [UInt8]) -> Spanned<String>? {
    guard var last = last, last.kind == .paragraph else { return nil }
    let lineBreak = last.inlines.lastIndex { $0.kind == .softBreak || $0.kind == .hardBreak }
    let line = last.inlines[(lineBreak.map { $0 + 1 } ?? 0)...]
    let place = line.covered ?? last.range
    guard let dash = Self.dash(bytes, place) else { return nil }
    let source = bytes.spanned(dash.upperBound..<place.upperBound)
    let isWholeLine = bytes.trimmed(place.lowerBound..<dash.lowerBound).isEmpty
    guard !source.value.isEmpty, isWholeLine || Library.symbol(in: source.value) != nil else {
      return nil
    }
    if isWholeLine {
      removeLast()
      guard let lineBreak else { return source }
      last.inlines.removeSubrange(lineBreak...)
      append(last)
      return source
    }
    // The words before the dash stay in the quotation.
    let after = place.upperBound - dash.lowerBound
    guard case .text(let words)? = last.inlines.last?.kind, words.utf8.count >= after else {
      return nil
    }
    let kept = String(decoding: words.utf8.dropLast(after), as: UTF8.self).trimmedBlanks
    last.inlines[last.inlines.count - 1].kind = .text(kept)
    self[count - 1] = last
    return source
  }

  /// The dash that opens `range`, or else the last one in it that stands between blanks.
  private static func dash(_ bytes: [UInt8], _ range: SourceRange) -> SourceRange? {
    let dashes = ["—", "–", "―", "--"].map { Array<UInt8>($0.utf8) }
    for dash in dashes where bytes[range].starts(with: dash) {
      return range.lowerBound..<range.lowerBound + dash.count
    }
    var index = range.upperBound - 2
    while index > range.lowerBound {
      for dash in dashes
      where bytes[index..<range.upperBound].starts(with: dash)
        && bytes[index - 1].isASCIIBlank && index + dash.count < range.upperBound
        && bytes[index + dash.count].isASCIIBlank
      {
        return index..<index + dash.count
      }
      index -= 1
    }
    return nil
  }
}
