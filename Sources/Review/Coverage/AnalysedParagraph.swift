import Linguistics
import Prose

/// A paragraph as coverage reads it: everything that its words alone decide, read once and again
/// only when they change.
struct AnalysedParagraph: Sendable {
  var sentences: [AnalysedSentence] = []
}

/// Reads paragraphs and points of one language for coverage.
///
/// - Note: it holds a stemmer, so that no two threads may use one reader at the same time.
final class CoverageReader {
  let lexicon: Lexicon
  private let stemmer: Stemmer?
  private let sentences: SentenceReader

  /// Makes a reader of one language.
  ///
  /// - Parameters:
  ///   - language: The ISO 639 code of the text's language.
  ///   - names: What the delegation is called: its state's names, without article.
  init(language: String, names: [String] = []) {
    lexicon = language == "en" ? .english : .plain(language)
    stemmer = Stemmer(language: language)
    var own: Set<WordKey> = []
    for name in names {
      for token in WordScanner.tokens(of: name) where token.isCapital {
        let key = lexicon.key(of: token.text, stemmer)
        if lexicon.entries[key] == nil { own.insert(key) }
      }
    }
    sentences = SentenceReader(lexicon: lexicon, stemmer: stemmer, ownNames: own)
  }

  /// Reads a paragraph.
  ///
  /// - Complexity: linear in the text; some 0.2 ms for a hundred words.
  func read(_ text: String) -> AnalysedParagraph {
    let tokens = WordScanner.tokens(of: text)
    let bytes = text.utf8.span
    var paragraph = AnalysedParagraph()
    var start = 0
    for range in SentenceScan.sentences(in: text) {
      while start < tokens.count, tokens[start].range.lowerBound < range.lowerBound { start += 1 }
      var end = start
      while end < tokens.count, tokens[end].range.lowerBound < range.upperBound { end += 1 }
      guard start < end else { continue }
      var mark = range.upperBound
      while mark > range.lowerBound, Self.closes(bytes[mark - 1]) { mark -= 1 }
      let isQuestion = mark > range.lowerBound && bytes[mark - 1] == UInt8(ascii: "?")
      let spoken =
        lexicon.language == "en" ? Vocative.removed(from: tokens[start..<end]) : tokens[start..<end]
      if spoken.isEmpty {
        start = end
        continue
      }
      paragraph.sentences.append(
        sentences.read(
          spoken, endsInQuestion: isQuestion && !Vocative.asksForTheFloor(spoken)))
      start = end
    }
    return paragraph
  }

  /// The key of a word in small letters.
  func key(of word: [UInt8]) -> WordKey { lexicon.key(of: word, stemmer) }

  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'")
  }
}
