import Diplomacy
import Dossier
import Prose

/// What a paragraph's source and its use alone decide, read once.
///
/// An object, so that what else is known of it is found by what it is and not by its words.
final class ParagraphText: Hashable, Sendable {
  let use: SpeechParagraph.Use
  let isSalutation: Bool
  let isBlockQuote: Bool
  let source: String
  /// The source with what is not spoken overwritten by spaces.
  let words: String
  let sentences: [Range<Int>]
  let quotations: QuotationMarks
  let count: Int

  init(
    _ source: String, use: SpeechParagraph.Use, isSalutation: Bool, isBlockQuote: Bool,
    in language: LanguageTag
  ) {
    self.use = use
    self.isSalutation = isSalutation
    self.isBlockQuote = isBlockQuote
    self.source = source
    if use == .direction {
      words = ""
      sentences = []
      quotations = QuotationMarks()
      count = 0
      return
    }
    var isOptional = false
    if case .ifTime = use { isOptional = true }
    words = SpokenBytes.words(of: source, isOptional: isOptional)
    sentences = SentenceScan.sentences(in: words)
    quotations = QuotationMarks(in: words)
    count = SpokenCount.words(in: words, language: language)
  }

  /// Whether it is what would be read of a paragraph of a file.
  func isOf(_ paragraph: SpeechParagraph, in bytes: Span<UInt8>, isBlockQuote: Bool) -> Bool {
    use == paragraph.use && isSalutation == paragraph.isSalutation
      && self.isBlockQuote == isBlockQuote && SameBytes.are(source, bytes, at: paragraph.range)
  }

  static func == (left: ParagraphText, right: ParagraphText) -> Bool {
    left === right
      || left.source == right.source && left.use == right.use
        && left.isSalutation == right.isSalutation && left.isBlockQuote == right.isBlockQuote
        && left.count == right.count
  }

  func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Compares texts byte by byte, eight at once: what is typed in leaves nearly all of a text as it
/// was.
enum SameBytes {
  /// Whether `text` is what stands at `range`, which lies within `bytes`.
  static func are(_ text: String, _ bytes: Span<UInt8>, at range: Range<Int>) -> Bool {
    let own = text.utf8.span
    guard own.count == range.count else { return false }
    let left = unsafe own.bytes
    let right = unsafe bytes.bytes
    var place = 0
    while place + 8 <= own.count {
      let mine = unsafe left.unsafeLoadUnaligned(
        fromByteOffset: place, as: UInt64.self)
      let theirs = unsafe right.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound + place, as: UInt64.self)
      guard mine == theirs else { return false }
      place += 8
    }
    while place < own.count {
      guard own[place] == bytes[range.lowerBound + place] else { return false }
      place += 1
    }
    return true
  }
}
