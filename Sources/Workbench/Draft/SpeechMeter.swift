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

  /// What was counted of a line.
  struct LineCount: Hashable {
    /// The line's version; 0, which no line has, where it was not counted by itself.
    var version: UInt64 = 0
    var words = 0
  }

  private(set) var paragraphs: [Paragraph] = []
  private var counts: [LineCount] = []
  /// The revision of the text that was counted.
  private var revision: UInt64 = 0
  let language: LanguageTag

  /// Spoken words; characters for Chinese.
  private(set) var words = 0
  /// The lines of paragraphs that are never spoken: comments and directions; in order.
  private(set) var silent: [Range<Int>] = []

  /// A meter for a text in `language`.
  init(language: LanguageTag) { self.language = language }

  /// Counts what changed in `buffer`.
  ///
  /// - Complexity: O(bytes) in the words that one types in; in the paragraph where it has comments or
  ///   brackets, or lines came or went, and then a step for each paragraph below; in the whole text
  ///   where a comment was opened or closed.
  mutating func update(for buffer: borrowing TextBuffer) {
    if revision == buffer.revision { return }
    let change = buffer.change(since: revision)
    revision = buffer.revision
    guard let change, !counts.isEmpty else { return countAll(buffer) }
    if change.former.count == 1, change.shift == 0, countLine(change.former.lowerBound, of: buffer)
    {
      return
    }
    countAround(change, in: buffer)
  }

  /// Whether a line belongs to a paragraph that is never spoken.
  func isSilent(line: Int) -> Bool {
    let next = SoftWrap.firstIndex(in: silent.count) { silent[$0].upperBound > line }
    return next < silent.count && silent[next].contains(line)
  }

  /// Counts a line again that counts by itself; whether it was such a one and still is.
  private mutating func countLine(_ line: Int, of buffer: borrowing TextBuffer) -> Bool {
    let found = SoftWrap.firstIndex(in: paragraphs.count) {
      paragraphs[$0].lines.upperBound > line
    }
    guard found < paragraphs.count, paragraphs[found].lines.contains(line),
      paragraphs[found].isWhollySpoken, !buffer.lines[line].isBlank
    else { return false }
    let edit = buffer.lines[line].lastEdit
    let isKnown = edit.previousVersion != 0 && counts[line].version == edit.previousVersion
    guard
      SpokenWords.isWhollySpoken(
        buffer.lines[line].text, changed: isKnown ? edit.start..<edit.end : nil,
        isFirst: line == paragraphs[found].lines.lowerBound)
    else { return false }
    let text = buffer.lines[line].text
    let difference =
      isKnown && edit.removedCount == 0
      ? SpokenCount.words(added: edit.start..<edit.end, in: text, language: language)
      : SpokenCount.words(in: text, language: language) - counts[line].words
    counts[line].version = buffer.lines[line].version
    counts[line].words += difference
    words += difference
    let former = paragraphs[found].words
    paragraphs[found].words += difference
    if (former == 0) != (paragraphs[found].words == 0) { findSilent() }
    return true
  }

  private mutating func countAll(_ buffer: borrowing TextBuffer) {
    counts = Array(repeating: LineCount(), count: buffer.lines.count)
    paragraphs = read(buffer.lines.indices, of: buffer, inComment: false)
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

  /// Counts the paragraphs again that changed lines belong or now belong to.
  private mutating func countAround(
    _ change: TextBuffer.LinesChange, in buffer: borrowing TextBuffer
  ) {
    let first = SoftWrap.firstIndex(in: paragraphs.count) {
      paragraphs[$0].lines.upperBound >= change.former.lowerBound
    }
    let last = SoftWrap.firstIndex(in: paragraphs.count) {
      paragraphs[$0].lines.lowerBound > change.former.upperBound
    }
    let former = paragraphs[first..<max(first, last)]
    let start = min(change.former.lowerBound, former.first?.lines.lowerBound ?? .max)
    let end = max(change.former.upperBound, former.last?.lines.upperBound ?? 0) + change.shift
    let inComment = first > 0 && paragraphs[first - 1].endsInComment
    counts.replaceSubrange(
      change.former, with: repeatElement(LineCount(), count: change.current.count))
    let fresh = read(start..<end, of: buffer, inComment: inComment)
    guard
      (fresh.last?.endsInComment ?? inComment) == (former.last?.endsInComment ?? inComment)
    else { return countAll(buffer) }
    words += fresh.reduce(0) { $0 + $1.words } - former.reduce(0) { $0 + $1.words }
    let hasSilent = !silent.isEmpty || fresh.contains { $0.words == 0 }
    paragraphs.replaceSubrange(former.indices, with: fresh)
    if change.shift != 0 {
      for index in (first + fresh.count)..<paragraphs.count {
        let lines = paragraphs[index].lines
        paragraphs[index].lines =
          (lines.lowerBound + change.shift)..<(lines.upperBound + change.shift)
      }
    }
    if hasSilent { findSilent() }
  }

  private mutating func findSilent() {
    silent = paragraphs.filter { $0.words == 0 }.map(\.lines)
  }

  /// The paragraphs in some lines, none of which goes on beyond them.
  private mutating func read(
    _ lines: Range<Int>, of buffer: borrowing TextBuffer, inComment: Bool
  ) -> [Paragraph] {
    var found: [Paragraph] = []
    var inComment = inComment
    var start = lines.lowerBound
    for index in lines.lowerBound...lines.upperBound {
      if index < lines.upperBound, !buffer.lines[index].isBlank { continue }
      if start < index {
        let paragraph = measure(start..<index, of: buffer, startsInComment: inComment)
        inComment = paragraph.endsInComment
        found.append(paragraph)
      }
      start = index + 1
    }
    return found
  }

  private mutating func measure(
    _ lines: Range<Int>, of buffer: borrowing TextBuffer, startsInComment: Bool
  ) -> Paragraph {
    var inComment = startsInComment
    var paragraph = Paragraph(
      lines: lines, startsInComment: startsInComment, endsInComment: false, isWhollySpoken: true,
      words: 0)
    for index in lines where paragraph.isWhollySpoken {
      paragraph.isWhollySpoken =
        !inComment
        && SpokenWords.isWhollySpoken(
          buffer.lines[index].text, isFirst: index == lines.lowerBound)
    }
    if paragraph.isWhollySpoken {
      for index in lines {
        // A line that only moved was counted already.
        if counts[index].version != buffer.lines[index].version {
          counts[index] = LineCount(
            version: buffer.lines[index].version,
            words: SpokenCount.words(in: buffer.lines[index].text, language: language))
        }
        paragraph.words += counts[index].words
      }
    } else {
      var text = buffer.lines[lines.lowerBound].text
      for index in lines.dropFirst() { text += "\n" + buffer.lines[index].text }
      for index in lines { counts[index] = LineCount() }
      let spoken = SpokenWords.spoken(in: text, isInComment: &inComment)
      paragraph.endsInComment = inComment
      paragraph.words = SpokenCount.words(in: spoken, language: language)
    }
    return paragraph
  }
}
