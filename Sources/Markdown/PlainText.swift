extension Inline {
  /// The words on one line: no marks, no HTML, breaks as spaces.
  public var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .softBreak, .hardBreak: " "
    case .html: ""
    case .strong, .emphasis, .link, .image: children.plainText
    }
  }
}

extension Sequence<Inline> {
  /// The words of all runs on one line.
  public var plainText: String {
    var text = ""
    for inline in self { text += inline.plainText }
    return text
  }
}

extension Block {
  /// The words of the block: one line for each paragraph, heading or item line inside.
  public var plainText: String {
    switch kind {
    case .paragraph, .heading: inlines.plainText
    case .code(_, let text): text
    case .html, .thematicBreak: ""
    case .list, .item, .blockQuote: children.plainText
    }
  }
}

extension Sequence<Block> {
  /// The words of all blocks, one line for each.
  public var plainText: String {
    var lines: [String] = []
    for block in self {
      let text = block.plainText
      if !text.isEmpty { lines.append(text) }
    }
    return lines.joined(separator: "\n")
  }
}
