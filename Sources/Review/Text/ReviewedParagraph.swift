public import Diplomacy
public import Dossier
import Prose

/// A paragraph of an intervention as the rules of the review read it.
///
/// What is said of it depends on its source and its use alone, so that a paragraph is looked at
/// once and again only when it changes.
public struct ReviewedParagraph: Hashable, Sendable {
  /// What becomes of it when the statement is delivered.
  public let use: SpeechParagraph.Use
  /// Whether it is only an address, such as `Mr. Chair,`.
  public let isSalutation: Bool
  /// Its bytes in the file.
  public let source: String
  /// The source with what is not spoken (marks of Markdown, comments, `[if time]`, link targets,
  /// backslashes of escapes) overwritten by spaces, byte for byte: an offset into the words and
  /// `range.lowerBound` make the offset in the file.
  public let words: String
  /// The sentences, as offsets into the words.
  public let sentences: [Range<Int>]
  /// What stands in quotation marks, as offsets into the words.
  let quotedPassages: [QuotedPassage]
  /// How many words are spoken; characters for Chinese.
  public let count: Int
  /// Paragraphs count from 1; `nil` for a salutation line and for what is not spoken.
  public private(set) var number: Int?
  /// In the file.
  public private(set) var range: SourceRange
  /// Whether it stands in a block quote.
  public private(set) var isBlockQuote = false

  /// Reads a paragraph's source.
  public init(
    _ source: String, use: SpeechParagraph.Use = .spoken, isSalutation: Bool = false,
    number: Int? = 1, at start: Int = 0, in language: LanguageTag = LanguageTag("en")
  ) {
    self.use = use
    self.isSalutation = isSalutation
    self.source = source
    self.number = number
    range = start..<start + source.utf8.count
    if use == .direction {
      words = ""
      sentences = []
      quotedPassages = []
      count = 0
      return
    }
    var isOptional = false
    if case .ifTime = use { isOptional = true }
    words = SpokenBytes.words(of: source, isOptional: isOptional)
    sentences = SentenceScan.sentences(in: words)
    quotedPassages = QuotedPassage.all(in: words)
    count = SpokenCount.words(in: words, language: language)
  }

  /// Whether it may be left unsaid where time is short, and its rank: the highest goes first.
  public var ifTimeRank: Int? {
    if case .ifTime(let rank) = use { rank } else { nil }
  }

  /// Whether any of it is said.
  public var isSpoken: Bool { use != .direction && count > 0 }

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
    let utf8 = text.utf8
    var index = utf8.startIndex
    var offset = 0
    var known: [Substring: ReviewedParagraph] = [:]
    for paragraph in former { known[paragraph.source[...]] = paragraph }
    var paragraphs: [ReviewedParagraph] = []
    var number = 0
    for paragraph in brief.paragraphs {
      guard paragraph.range.lowerBound >= offset, paragraph.range.upperBound <= utf8.count else {
        continue
      }
      index = utf8.index(index, offsetBy: paragraph.range.lowerBound - offset)
      let end = utf8.index(index, offsetBy: paragraph.range.count)
      offset = paragraph.range.upperBound
      let source = text[index..<end]
      let isBlockQuote = Self.isQuoted(utf8[..<index])
      index = end
      let isCounted = paragraph.use != .direction && !paragraph.isSalutation
      if isCounted { number += 1 }
      if var found = known[source], found.use == paragraph.use,
        found.isSalutation == paragraph.isSalutation
      {
        found.number = isCounted ? number : nil
        found.range = paragraph.range
        found.isBlockQuote = isBlockQuote
        paragraphs.append(found)
        continue
      }
      var read = ReviewedParagraph(
        String(source), use: paragraph.use, isSalutation: paragraph.isSalutation,
        number: isCounted ? number : nil, at: paragraph.range.lowerBound, in: language)
      read.isBlockQuote = isBlockQuote
      paragraphs.append(read)
    }
    return paragraphs
  }

  /// Whether the line that a paragraph begins on has the mark of a quote before it.
  private static func isQuoted(_ before: Substring.UTF8View) -> Bool {
    for byte in before.reversed().prefix(16) {
      if byte == UInt8(ascii: ">") { return true }
      guard byte == 0x20 || byte == 0x09 else { return false }
    }
    return false
  }
}
