import Diplomacy
import Markdown

/// Reads an intervention's body as the paragraphs that are spoken.
struct SpeechReader {
  let bytes: [UInt8]
  private(set) var paragraphs: [SpeechParagraph] = []
  private(set) var silenced: [Silenced] = []
  /// Comments that wait for the paragraph they stand before.
  private var waiting: [Silenced] = []
  /// Whether the last paragraph is the rest of a line on which a comment ended.
  private var continues = false
  private var isUnspoken = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Adds the paragraphs of `section`; the desk's own notes are never spoken.
  mutating func read(_ section: Section, _ problems: inout Problems) {
    isUnspoken = section.kind.isConfidential || section.kind == .background
    if let heading = section.heading { add(.direction, heading.value, heading.range) }
    for block in section.blocks { read(block, &problems) }
  }

  /// Keeps what silences findings at the end of the text.
  mutating func finish() {
    silenced += waiting
    waiting = []
  }

  private mutating func read(_ block: Block, _ problems: inout Problems) {
    switch block.kind {
    case .paragraph:
      let text = block.inlines.plainText.onOneLine
      if block.inlines.holdHTML { readComments(in: block.range, &problems) }
      // A comment that is closed is HTML, and in code it is text.
      if ByteSearch.holds(text, "<!--"), let open = Comments.find(bytes, in: block.range).last,
        !open.isClosed
      {
        let start = open.range.lowerBound
        problems.add(.commentUnclosed, start..<min(start + 4, open.range.upperBound))
      }
      add(text, block.range, &problems)
    case .heading: add(.direction, block.plainText.onOneLine, block.range)
    case .code(_, let text): add(text.onOneLine, block.range, &problems)
    case .html: readHTML(block, &problems)
    case .list, .item, .blockQuote:
      for child in block.children { read(child, &problems) }
    case .thematicBreak: break
    }
  }

  /// A block that a comment opens; words behind the comment on its last line are spoken.
  private mutating func readHTML(_ block: Block, _ problems: inout Problems) {
    readComments(in: block.range, &problems)
    let words = Comments.without(bytes, block.range).onOneLine
    if words.isEmpty {
      add(.direction, "", block.range)
    } else {
      add(words, block.range, &problems)
      continues = true
    }
  }

  private mutating func readComments(in range: SourceRange, _ problems: inout Problems) {
    for comment in Comments.find(bytes, in: range) {
      if !comment.isClosed {
        let start = comment.range.lowerBound
        problems.add(.commentUnclosed, start..<min(start + 4, comment.range.upperBound))
      }
      guard let silenced = Comments.silenced(bytes, comment) else {
        if Comments.isBareAllow(bytes, comment) {
          problems.add(.allowWithoutRule, bytes.trimmed(comment.inside))
        }
        continue
      }
      if silenced.rule.value.isRedLineRule {
        problems.add(.redLineAllowed, silenced.rule.range)
        continue
      }
      if !ReviewRule.isKnown(silenced.rule.value) {
        let rule = silenced.rule.value
        let nearest = ReviewRule.nearest(to: rule)
        // Several words that name no rule are a remark like any other.
        if nearest == nil, rule.contains(" ") { continue }
        problems.add(.unknownRule(rule, nearest: nearest), silenced.rule.range)
      }
      if silenced.reason.value.isEmpty {
        problems.add(.allowWithoutReason(rule: silenced.rule.value), silenced.rule.range)
      }
      waiting.append(silenced)
    }
  }

  /// Adds a paragraph of people's words, which tell themselves what becomes of them.
  private mutating func add(
    _ text: String, _ range: SourceRange, _ problems: inout Problems
  ) {
    if continues, let end = paragraphs.last?.range.upperBound,
      bytes.isOneLineEnd(end..<range.lowerBound)
    {
      extend(by: text, to: range.upperBound, &problems)
      return
    }
    if text.isWhollyBracketed {
      if text.afterIfTime?.rest.isEmpty ?? false { problems.add(.ifTimeAlone, range) }
      add(.direction, text, range)
    } else if let (rank, rest) = text.afterIfTime {
      add(.ifTime(rank: rank), rest, range)
    } else {
      if text.isNearlyIfTime, let words = mark(in: range) {
        problems.add(.ifTimeNotUnderstood(bytes.text(words)), words)
      }
      add(.spoken, text, range)
    }
  }

  /// Goes on with the last paragraph, whose use may only now be seen where it began in a bracket.
  ///
  /// - Complexity: linear in `text`, however long the paragraph has become.
  private mutating func extend(by text: String, to end: Int, _ problems: inout Problems) {
    continues = false
    let index = paragraphs.count - 1
    let range = paragraphs[index].range.lowerBound..<end
    if mayTurn(paragraphs[index]) {
      let last = paragraphs.removeLast()
      add(last.text + " " + text, range, &problems)
      return
    }
    paragraphs[index].text += " "
    paragraphs[index].text += text
    paragraphs[index].range = range
    paragraphs[index].isSalutation =
      paragraphs[index].use == .spoken && Salutation.isAddress(paragraphs[index].text)
    if paragraphs[index].use != .direction { silenceWaiting(in: range) }
  }

  /// Whether more words may make a direction of a paragraph, or the other way round.
  private func mayTurn(_ paragraph: SpeechParagraph) -> Bool {
    if paragraph.use == .direction { return !isUnspoken }
    return paragraph.text.utf8.first == UInt8(ascii: "[")
      && paragraph.text.utf8.count <= Self.longestDirection
  }

  /// A longer paragraph that opens with a bracket is not looked through again at each further line.
  private static let longestDirection = 4096

  /// The brackets at the start of a paragraph.
  private func mark(in range: SourceRange) -> SourceRange? {
    let first = bytes[range].prefix(48)
    guard let open = first.firstIndex(of: UInt8(ascii: "[")),
      let close = first[open...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return open..<close + 1
  }

  private mutating func add(_ use: SpeechParagraph.Use, _ text: String, _ range: SourceRange) {
    continues = false
    let use = isUnspoken ? .direction : use
    paragraphs.append(
      SpeechParagraph(
        use: use, text: text, range: range,
        isSalutation: use == .spoken && Salutation.isAddress(text)))
    if use != .direction { silenceWaiting(in: range) }
  }

  /// Lets the comments before a paragraph count for it.
  private mutating func silenceWaiting(in range: SourceRange) {
    silenced += waiting.map { waiting in
      var silenced = waiting
      silenced.paragraph = range
      return silenced
    }
    waiting = []
  }
}

extension Sequence<Inline> {
  /// Whether there is HTML among the runs.
  var holdHTML: Bool {
    contains { inline in
      if case .html = inline.kind { return true }
      return inline.children.holdHTML
    }
  }
}

extension Array where Element == UInt8 {
  /// Whether `range` holds nothing but blanks with one line feed, so that no empty line is there.
  fileprivate func isOneLineEnd(_ range: SourceRange) -> Bool {
    range.count <= 64 && self[range].allSatisfy(\.isASCIIBlank)
      && self[range].count { $0 == 0x0A } == 1
  }
}
