import Markdown

/// How the blocks of a section are set.
struct BlockStyle {
  /// Columns before the block.
  var indent = 0
  /// Whether list items are points, whose nested `source: …` and the like are dim.
  var isPoint = false
  /// What stands before a point.
  var sign: Page.Run?
  /// What plain words are.
  var role = Page.Role.text
}

/// Markdown in general.
extension BriefLayout {
  /// Blocks one below the other, air between them.
  mutating func write(blocks: [Block], _ style: BlockStyle, isTight: Bool = false) {
    var isFirst = true
    for block in blocks {
      if !isFirst && !isTight { writer.blank() }
      isFirst = false
      write(block, style)
    }
  }

  private mutating func write(_ block: Block, _ style: BlockStyle) {
    switch block.kind {
    case .paragraph:
      writer.write(block.inlines.runs(style.role), indent: style.indent, source: block.range)
    case .heading:
      writer.write(block.inlines.runs(.strong), indent: style.indent, source: block.range)
    case .list(let ordered, let start, let tight):
      write(items: block.children, first: ordered ? start : nil, isTight: tight, style)
    case .item: write(blocks: block.children, style)
    case .blockQuote:
      var inner = style
      inner.indent += 2
      inner.role = .quote
      write(blocks: block.children, inner)
    case .code(_, let text):
      let text = text.last?.isNewline == true ? String(text.dropLast()) : text
      writer.writeVerbatim(text, role: .code, indent: style.indent + 2, source: block.range)
    case .html(let text):
      // A comment is for the file's reader alone.
      guard !text.hasPrefix("<!--") else { return }
      writer.write([Page.Run(text, .secondary)], indent: style.indent, source: block.range)
    case .thematicBreak:
      writer.write([Page.Run("———", .secondary)], indent: style.indent, source: block.range)
    }
  }

  /// List items with their marks; `first` is the first number of an ordered list.
  private mutating func write(
    items: [Block], first: Int?, isTight: Bool, _ style: BlockStyle
  ) {
    let last = String((first ?? 0) &+ items.count).count
    for (index, item) in items.enumerated() {
      if index > 0 && !isTight && !style.isPoint { writer.blank() }
      let mark = first.map { "\($0 &+ index)." } ?? "•"
      write(item, mark: mark, width: first == nil ? 2 : last + 2, isTight: isTight, style)
    }
  }

  private mutating func write(
    _ item: Block, mark: String, width: Int, isTight: Bool, _ style: BlockStyle
  ) {
    var rest = item.children[...]
    var words: [Page.Run] = []
    if let first = rest.first, first.kind == .paragraph {
      words = first.inlines.runs(style.role)
      rest = rest.dropFirst()
    }
    let indent = style.indent + (style.indent == 0 ? 1 : 0)
    if let sign = style.sign {
      let labelled = words.map { $0.role == .strong ? Page.Run($0.text, .redLine) : $0 }
      writer.write(labelled, beside: sign, indent: indent, hanging: 2, source: item.range)
    } else if style.isPoint, mark == "•" {
      writer.write(words, indent: indent, hanging: 2, source: item.range)
    } else {
      writer.write(
        words, beside: Page.Run(mark, .secondary), indent: indent, hanging: width,
        source: item.range)
    }
    var inner = style
    inner.indent = indent + (style.isPoint ? 2 : width)
    inner.sign = nil
    inner.isPoint = false
    for block in rest {
      if !isTight { if case .list = block.kind {} else { writer.blank() } }
      if style.isPoint, case .list = block.kind {
        write(nested: block, inner)
      } else {
        write(block, inner)
      }
    }
  }

  /// What is nested below a point: `source: …`, `watch: …`, `needs: …`, `for: …` dim and without a
  /// mark, anything else as a list.
  private mutating func write(nested list: Block, _ style: BlockStyle) {
    for item in list.children {
      if let paragraph = item.children.first, paragraph.kind == .paragraph,
        Self.isKeyed(paragraph.inlines.plainText)
      {
        writer.write(
          paragraph.inlines.runs(.secondary), indent: style.indent, hanging: 2, source: item.range)
      } else {
        write(item, mark: "•", width: 2, isTight: true, style)
      }
    }
  }

  private static func isKeyed(_ text: String) -> Bool {
    let key = text.prefix { $0 != ":" }
    return key.utf8.count < text.utf8.count
      && ["source", "watch", "needs", "for"].contains(key.lowercased())
  }
}

extension [Inline] {
  /// The words with their roles; plain words are of `role`.
  func runs(_ role: Page.Role) -> [Page.Run] {
    var runs: [Page.Run] = []
    for inline in self {
      switch inline.kind {
      case .text(let text): runs.append(Page.Run(text, role))
      case .strong: runs += inline.children.runs(role == .text ? .strong : role)
      case .emphasis: runs += inline.children.runs(role == .text ? .emphasis : role)
      case .code(let text): runs.append(Page.Run(text, .code))
      case .link(let destination, _):
        runs += inline.children.runs(role)
        if !destination.isEmpty, inline.children.plainText != destination {
          runs.append(Page.Run(" (\(destination))", .secondary))
        }
      case .image: runs.append(Page.Run("[\(inline.children.plainText)]", .secondary))
      case .softBreak, .hardBreak: runs.append(Page.Run(" ", role))
      case .html: break
      }
    }
    return runs
  }
}
