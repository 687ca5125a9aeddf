public import Diplomacy
public import Dossier

/// A paragraph of an intervention as the rules of the review read it.
///
/// What is said of it depends on its source and its use alone, so that a paragraph is looked at
/// once and again only when it changes.
public struct ReviewedParagraph: Hashable, Sendable {
  /// What does not depend on where it stands.
  let content: ParagraphText
  /// Paragraphs count from 1; `nil` for a salutation line and for what is not spoken.
  public private(set) var number: Int?
  /// In the file.
  public private(set) var range: SourceRange
  /// Whether it opens a quotation that goes on in the next paragraph, or goes on with one.
  private(set) var running: QuotationMarks.Running = []

  /// Reads a paragraph's source.
  public init(
    _ source: String, use: SpeechParagraph.Use = .spoken, isSalutation: Bool = false,
    number: Int? = 1, at start: Int = 0, in language: LanguageTag = LanguageTag("en")
  ) {
    let content = ParagraphText(
      source, use: use, isSalutation: isSalutation, isBlockQuote: false, in: language)
    self.init(content, number: number, at: start..<start + source.utf8.count)
  }

  private init(_ content: ParagraphText, number: Int?, at range: SourceRange) {
    self.content = content
    self.number = number
    self.range = range
  }

  /// What becomes of it when the statement is delivered.
  public var use: SpeechParagraph.Use { content.use }
  /// Whether it is only an address, such as `Mr. Chair,`.
  public var isSalutation: Bool { content.isSalutation }
  /// Its bytes in the file.
  public var source: String { content.source }
  /// The source with what is not spoken (marks of Markdown, comments, `[if time]`, link targets,
  /// backslashes of escapes) overwritten by spaces, byte for byte: an offset into the words and
  /// `range.lowerBound` make the offset in the file.
  public var words: String { content.words }
  /// The sentences, as offsets into the words.
  public var sentences: [Range<Int>] { content.sentences }
  /// How many words are spoken; characters for Chinese.
  public var count: Int { content.count }
  /// Whether it stands in a block quote.
  public var isBlockQuote: Bool { content.isBlockQuote }

  /// What stands in quotation marks, as offsets into the words.
  var quotedPassages: [QuotedPassage] { content.quotations.passages(running) }

  /// Whether it may be left unsaid where time is short, and its rank: the highest goes first.
  public var ifTimeRank: Int? {
    if case .ifTime(let rank) = use { rank } else { nil }
  }

  /// Whether any of it is said.
  public var isSpoken: Bool { count > 0 }

  /// The words at `range`, which are offsets into them.
  public func text(_ range: Range<Int>) -> Substring {
    let utf8 = words.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(max(0, range.lowerBound), utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(max(0, range.upperBound), utf8.count))
    return words[start..<max(start, end)]
  }

  /// The place in the file of what stands at `place` in the words.
  public func inFile(_ place: Range<Int>) -> SourceRange {
    range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound
  }

  /// The paragraph as if it stood alone, for what is found in it wherever it stands.
  var alone: ReviewedParagraph {
    var alone = self
    alone.range = 0..<range.count
    alone.number = nil
    return alone
  }
}

extension ReviewedParagraph {
  /// The paragraphs of an intervention; those that stand in `former` with the same source are
  /// taken from there.
  ///
  /// - Complexity: linear in the text; what did not change is compared and not read again.
  public static func all(
    of brief: Brief, in language: LanguageTag, reusing former: [ReviewedParagraph] = []
  ) -> [ReviewedParagraph] {
    var text = brief.text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    var places: [(paragraph: SpeechParagraph, isBlockQuote: Bool)] = []
    places.reserveCapacity(brief.paragraphs.count)
    for paragraph in brief.paragraphs {
      guard paragraph.range.lowerBound >= places.last?.paragraph.range.upperBound ?? 0,
        paragraph.range.upperBound <= bytes.count
      else { continue }
      places.append((paragraph, isQuoted(bytes, before: paragraph.range.lowerBound)))
    }
    var same = places.indices.prefix(former.count).prefix {
      former[$0].content.isOf(
        places[$0].paragraph, in: bytes, isBlockQuote: places[$0].isBlockQuote)
    }.count
    var contents = former.prefix(same).map(\.content)
    contents.reserveCapacity(places.count)
    let rest = min(places.count, former.count) - same
    let atEnd = (0..<max(0, rest)).prefix {
      let place = places[places.count - 1 - $0]
      return former[former.count - 1 - $0].content.isOf(
        place.paragraph, in: bytes, isBlockQuote: place.isBlockQuote)
    }.count
    // What is neither at the start nor at the end as it was may have been moved.
    var moved: [String: ParagraphText] = [:]
    for paragraph in former.dropFirst(same).dropLast(atEnd) {
      moved[paragraph.source] = paragraph.content
    }
    while same < places.count - atEnd {
      let (paragraph, isBlockQuote) = places[same]
      let start = text.utf8.index(text.startIndex, offsetBy: paragraph.range.lowerBound)
      let source = String(
        text[start..<text.utf8.index(start, offsetBy: paragraph.range.count)])
      // Each is taken once, for what is said twice is no one paragraph.
      let known = moved.removeValue(forKey: source).flatMap {
        $0.isOf(paragraph, in: bytes, isBlockQuote: isBlockQuote) ? $0 : nil
      }
      contents.append(
        known
          ?? ParagraphText(
            source, use: paragraph.use, isSalutation: paragraph.isSalutation,
            isBlockQuote: isBlockQuote, in: language))
      same += 1
    }
    contents += former.suffix(atEnd).map(\.content)
    return numbered(contents, at: places.map(\.paragraph.range))
  }

  private static func numbered(
    _ contents: [ParagraphText], at ranges: [SourceRange]
  ) -> [ReviewedParagraph] {
    let running = QuotationMarks.running(through: contents)
    var number = 0
    return contents.indices.map { index in
      let content = contents[index]
      let isCounted = content.use != .direction && !content.isSalutation
      if isCounted { number += 1 }
      var paragraph = ReviewedParagraph(
        content, number: isCounted ? number : nil, at: ranges[index])
      paragraph.running = running[index] ?? []
      return paragraph
    }
  }

  /// Whether the line that a paragraph begins on has the mark of a quote before it.
  private static func isQuoted(_ bytes: Span<UInt8>, before start: Int) -> Bool {
    var place = start
    while place > 0, start - place < 16 {
      place -= 1
      if bytes[place] == UInt8(ascii: ">") { return true }
      guard bytes[place] == 0x20 || bytes[place] == 0x09 else { return false }
    }
    return false
  }
}
