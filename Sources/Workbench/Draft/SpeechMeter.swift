import Diplomacy
import Dossier
import Prose

/// How many words of a draft are spoken, kept up to date paragraph by paragraph.
///
/// Comments and directions in square brackets do not count, `[if time]` paragraphs do. Only
/// paragraphs whose lines changed are counted again.
struct SpeechMeter: Hashable, Sendable {
  /// A run of lines that are not empty.
  struct Paragraph: Hashable {
    /// Indices into the text's lines.
    var lines: Range<Int>
    /// Whether a comment that was opened above goes on into the paragraph.
    var startsInComment: Bool
    var endsInComment: Bool
    /// Whether each line counts by itself.
    var isWhollySpoken: Bool
    var words: Int
  }

  private(set) var paragraphs: [Paragraph] = []
  /// The version of each line that was counted.
  private var versions: [UInt64] = []
  /// The words of each line where it counts by itself.
  private var lineWords: [Int] = []
  let language: LanguageTag

  /// Spoken words; characters for Chinese.
  private(set) var words = 0
  /// The lines of paragraphs that are never spoken: comments and directions; in order.
  private(set) var silent: [Range<Int>] = []

  /// A meter for a text in `language`.
  init(language: LanguageTag) { self.language = language }

  /// Counts what changed in `buffer`.
  ///
  /// - Complexity: a comparison for each line, and O(bytes) in the line that one types in, or in its
  ///   paragraph where that has comments or brackets; O(bytes) in the text where lines came, went,
  ///   or a comment was opened or closed.
  mutating func update(for buffer: borrowing TextBuffer) {
    guard buffer.lines.count == versions.count else { return countAll(buffer) }
    var changed: Int?
    for index in versions.indices where versions[index] != buffer.lines[index].version {
      if changed != nil { return countAll(buffer) }
      changed = index
    }
    guard let changed else { return }
    let isSpoken = !buffer.lines[changed].isBlank
    let found = paragraphs.firstIndex { $0.lines.contains(changed) }
    guard isSpoken, let found else { return isSpoken || found != nil ? countAll(buffer) : () }
    versions[changed] = buffer.lines[changed].version
    let former = paragraphs[found]
    if former.isWhollySpoken, isWhollySpoken(changed, of: former.lines, in: buffer) {
      return count(line: changed, of: found, in: buffer)
    }
    let new = measure(former.lines, of: buffer, startsInComment: former.startsInComment)
    guard new.endsInComment == former.endsInComment else { return countAll(buffer) }
    paragraphs[found] = new
    words += new.words - former.words
    if (new.words == 0) != (former.words == 0) { findSilent() }
  }

  private mutating func count(
    line: Int, of paragraph: Int, in buffer: borrowing TextBuffer
  ) {
    let former = paragraphs[paragraph].words
    let new = SpokenCount.words(in: buffer.lines[line].text, language: language)
    let difference = new - lineWords[line]
    lineWords[line] = new
    paragraphs[paragraph].words += difference
    words += difference
    if (former == 0) != (paragraphs[paragraph].words == 0) { findSilent() }
  }

  private func isWhollySpoken(
    _ line: Int, of paragraph: Range<Int>, in buffer: borrowing TextBuffer
  ) -> Bool {
    SpokenWords.isWhollySpoken(
      buffer.lines[line].text, isFirst: line == paragraph.lowerBound)
  }

  private mutating func countAll(_ buffer: borrowing TextBuffer) {
    paragraphs.removeAll(keepingCapacity: true)
    lineWords = Array(repeating: 0, count: buffer.lines.count)
    versions.removeAll(keepingCapacity: true)
    var inComment = false
    var start = 0
    for index in 0...buffer.lines.count {
      if index < buffer.lines.count {
        versions.append(buffer.lines[index].version)
        if !buffer.lines[index].isBlank { continue }
      }
      if start < index {
        let paragraph = measure(start..<index, of: buffer, startsInComment: inComment)
        inComment = paragraph.endsInComment
        paragraphs.append(paragraph)
      }
      start = index + 1
    }
    words = paragraphs.reduce(0) { $0 + $1.words }
    findSilent()
  }

  /// The paragraphs that have lines among `lines`.
  func paragraphs(in lines: Range<Int>) -> ArraySlice<Paragraph> {
    var (start, end) = (0, paragraphs.count)
    while start < end {
      let middle = (start + end) / 2
      if paragraphs[middle].lines.upperBound > lines.lowerBound {
        end = middle
      } else {
        start = middle + 1
      }
    }
    return paragraphs[start...].prefix { $0.lines.lowerBound < lines.upperBound }
  }

  private mutating func findSilent() {
    silent = paragraphs.filter { $0.words == 0 }.map(\.lines)
  }

  private mutating func measure(
    _ lines: Range<Int>, of buffer: borrowing TextBuffer, startsInComment: Bool
  ) -> Paragraph {
    var inComment = startsInComment
    var paragraph = Paragraph(
      lines: lines, startsInComment: startsInComment, endsInComment: false, isWhollySpoken: true,
      words: 0)
    for index in lines where paragraph.isWhollySpoken {
      paragraph.isWhollySpoken = !inComment && isWhollySpoken(index, of: lines, in: buffer)
    }
    if paragraph.isWhollySpoken {
      for index in lines {
        lineWords[index] = SpokenCount.words(in: buffer.lines[index].text, language: language)
        paragraph.words += lineWords[index]
      }
    } else {
      var text = buffer.lines[lines.lowerBound].text
      for index in lines.dropFirst() { text += "\n" + buffer.lines[index].text }
      let spoken = SpokenWords.spoken(in: text, isInComment: &inComment)
      paragraph.endsInComment = inComment
      paragraph.words = SpokenCount.words(in: spoken, language: language)
    }
    return paragraph
  }
}
