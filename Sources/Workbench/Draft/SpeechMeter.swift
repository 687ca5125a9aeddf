import Diplomacy
import Dossier
import Prose

/// How many words of a draft are spoken, kept up to date paragraph by paragraph.
///
/// Comments and directions in square brackets do not count, `[if time]` paragraphs do. Only
/// paragraphs whose lines changed are counted again.
struct SpeechMeter: Hashable, Sendable {
  /// One paragraph: its lines by their versions, and what they say.
  private struct Paragraph: Hashable {
    var versions: [UInt64]
    /// Whether a comment that was opened above goes on into the paragraph.
    var startsInComment: Bool
    var endsInComment: Bool
    var words: Int
  }

  private var paragraphs: [Paragraph] = []
  /// The lines of paragraphs that are never spoken: comments and directions; in order.
  private(set) var silent: [Range<Int>] = []
  let language: LanguageTag

  /// Spoken words; characters for Chinese.
  private(set) var words = 0

  /// A meter for a text in `language`.
  init(language: LanguageTag) { self.language = language }

  /// Counts what changed in `buffer`.
  /// - Complexity: O(lines), and O(bytes) in the paragraphs that changed.
  mutating func update(for buffer: TextBuffer) {
    var former = FormerParagraphs(paragraphs)
    var counted: [Paragraph] = []
    counted.reserveCapacity(paragraphs.count + 1)
    silent.removeAll(keepingCapacity: true)
    var inComment = false
    var total = 0
    var index = 0
    while index < buffer.lines.count {
      let start = index
      while index < buffer.lines.count, !buffer.lines[index].isBlank { index += 1 }
      if index > start {
        let lines = buffer.lines[start..<index]
        let paragraph =
          former.next(lines, inComment) ?? measure(lines, startsInComment: inComment)
        counted.append(paragraph)
        if paragraph.words == 0 { silent.append(start..<index) }
        inComment = paragraph.endsInComment
        total += paragraph.words
      }
      index += 1
    }
    paragraphs = counted
    words = total
  }

  private func measure(
    _ lines: ArraySlice<TextBuffer.Line>, startsInComment: Bool
  ) -> Paragraph {
    var inComment = startsInComment
    let text = lines.map(\.text).joined(separator: "\n")
    let spoken = SpokenWords.spoken(in: text, isInComment: &inComment)
    return Paragraph(
      versions: lines.map(\.version), startsInComment: startsInComment,
      endsInComment: inComment, words: SpokenCount.words(in: spoken, language: language))
  }

  /// The paragraphs of the last count, found again in order; an edit makes only a few differ.
  private struct FormerParagraphs {
    private let paragraphs: [Paragraph]
    private var index = 0

    init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    /// The former paragraph of just these lines, looked for where it should be and right after.
    mutating func next(
      _ lines: ArraySlice<TextBuffer.Line>, _ startsInComment: Bool
    ) -> Paragraph? {
      for candidate in index..<min(index + 3, paragraphs.count)
      where paragraphs[candidate].startsInComment == startsInComment
        && paragraphs[candidate].versions.elementsEqual(lines.lazy.map(\.version))
      {
        index = candidate + 1
        return paragraphs[candidate]
      }
      return nil
    }
  }
}
