import Dossier
import Prose

/// The words of a draft that are marked as misspelt, by line; only lines that changed are looked at
/// again.
struct SpellingMarks: Sendable {
  private struct Known {
    var marks: [SpellingMark]
    /// Whether the paragraph was taken to begin within a comment.
    var isInComment: Bool
  }

  /// What was found, by the versions of the lines.
  private var known: [UInt64: Known] = [:]
  /// The line that is being typed in, whose marks move along with what is typed.
  private var live = LiveMarks<SpellingMark>()
  private var seen: UInt64 = 0
  /// From which paragraph on something may not be known yet.
  private var unswept = 0
  /// Whether something may not be known yet.
  private(set) var isDue = true
  /// Whether the cursor stands where something was just typed.
  private(set) var isTyping = false
  /// Changes when marks do, but for what a change of the text itself does to them.
  private(set) var revision = 0

  /// Texts are sent by so many bytes, so that what is on the screen never waits for the rest.
  private static let portion = 32 << 10

  /// Takes in that something was done to the text or to the cursor in `line`.
  ///
  /// - Complexity: linear in the marks of the line.
  mutating func note(_ buffer: borrowing TextBuffer, line: Int) {
    guard buffer.revision != seen else {
      isTyping = false
      return
    }
    seen = buffer.revision
    isDue = true
    isTyping = true
    unswept = 0
    live.follow(buffer.lines[line]) { known[$0]?.marks }
  }

  /// The marks of the line with a version, in order.
  func marks(of version: UInt64) -> [SpellingMark] {
    version == live.version ? live.marks : known[version]?.marks ?? []
  }

  /// The word that is still being typed at a place, which is not marked before it is left.
  func held(at cursor: TextPosition, in buffer: borrowing TextBuffer) -> Range<Int> {
    guard isTyping else { return 0..<0 }
    return mark(at: cursor, in: buffer)?.range ?? 0..<0
  }

  /// The marked word that a place is in or at.
  func mark(at place: TextPosition, in buffer: borrowing TextBuffer) -> SpellingMark? {
    marks(of: buffer.lines[place.line].version).first {
      $0.range.lowerBound <= place.offset && place.offset <= $0.range.upperBound
    }
  }

  /// Forgets everything: what holds for words has changed.
  mutating func forget() {
    known = [:]
    live = LiveMarks()
    unswept = 0
    isDue = true
    revision += 1
  }

  /// The paragraphs to look at next, those among the lines `visible` first; none where everything is
  /// known.
  mutating func nextParagraphs(
    of buffer: borrowing TextBuffer, _ meter: SpeechMeter, visible: Range<Int>
  ) -> [ParagraphToSpell] {
    var found: [ParagraphToSpell] = []
    var bytes = 0
    for paragraph in meter.paragraphs(in: visible)
    where bytes < Self.portion && isUnknown(paragraph, of: buffer) {
      found.append(Self.paragraph(paragraph, of: buffer, &bytes))
    }
    guard found.isEmpty else { return found }
    let all = meter.paragraphs
    while unswept < all.count, bytes < Self.portion {
      if isUnknown(all[unswept], of: buffer) {
        found.append(Self.paragraph(all[unswept], of: buffer, &bytes))
      }
      unswept += 1
    }
    isDue = !found.isEmpty
    if !isDue { prune(buffer) }
    return found
  }

  /// Takes in what was found in `paragraphs`; words in `passed` are right after all.
  mutating func take(
    _ lines: [SpelledLine], of paragraphs: [ParagraphToSpell], passed: Set<String>
  ) {
    var lines = lines[...]
    var isNew = false
    for paragraph in paragraphs {
      for line in paragraph.lines {
        guard let found = lines.popFirst(), found.version == line.version else { return }
        let marks =
          passed.isEmpty
          ? found.marks
          : found.marks.filter { !passed.contains(String(line.text.slice($0.range))) }
        isNew = isNew || marks != self.marks(of: line.version)
        known[line.version] = Known(marks: marks, isInComment: paragraph.isInComment)
        if live.version == line.version { live.marks = marks }
      }
    }
    if isNew { revision += 1 }
  }

  /// Takes the marks off every word that is written as `word`.
  mutating func pass(_ word: String, in buffer: borrowing TextBuffer) {
    for index in buffer.lines.indices {
      let line = buffer.lines[index]
      let marks = marks(of: line.version)
      let left = marks.filter { !line.text.slice($0.range).utf8.elementsEqual(word.utf8) }
      guard left.count < marks.count else { continue }
      known[line.version]?.marks = left
      if live.version == line.version { live.marks = left }
    }
    revision += 1
  }

  private func isUnknown(
    _ paragraph: SpeechMeter.Paragraph, of buffer: borrowing TextBuffer
  ) -> Bool {
    for index in paragraph.lines {
      guard let known = known[buffer.lines[index].version],
        known.isInComment == paragraph.startsInComment
      else { return true }
    }
    return false
  }

  private static func paragraph(
    _ paragraph: SpeechMeter.Paragraph, of buffer: borrowing TextBuffer, _ bytes: inout Int
  ) -> ParagraphToSpell {
    var lines: [ParagraphToSpell.Line] = []
    for index in paragraph.lines {
      let line = buffer.lines[index]
      lines.append(.init(version: line.version, text: line.text))
      bytes += line.text.utf8.count
    }
    return ParagraphToSpell(lines: lines, isInComment: paragraph.startsInComment)
  }

  /// Forgets the lines that are there no more, once they are as many as those that are.
  private mutating func prune(_ buffer: borrowing TextBuffer) {
    guard known.count > 2 * buffer.lines.count + 64 else { return }
    var kept: [UInt64: Known] = [:]
    for index in buffer.lines.indices {
      let version = buffer.lines[index].version
      kept[version] = known[version]
    }
    known = kept
  }
}
