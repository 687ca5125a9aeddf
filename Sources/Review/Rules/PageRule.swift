import Diplomacy

/// Paragraphs are cited by their numbers, for pages differ from one language version to the next.
enum PageRule {
  /// The pages that a paragraph cites: `page 12`, `pp. 3–5`, `第5页`.
  ///
  /// - Complexity: linear in the paragraph.
  static func find(in paragraph: ReviewedParagraph) -> [Finding] {
    guard paragraph.isSpoken else { return [] }
    let bytes = paragraph.words.utf8.span
    var findings: [Finding] = []
    var place = 0
    while place < bytes.count {
      // Rare as they are, numbers are looked for, and then what stands before them.
      guard let width = digitWidth(bytes, at: place) else {
        place += 1
        continue
      }
      var end = place + width
      while let width = digitWidth(bytes, at: end) { end += width }
      if let start = start(bytes, before: place, after: end, of: paragraph) {
        let stop = isHan(bytes, at: end, "页") ? end + 3 : end
        let range = start..<stop
        findings.append(
          Finding(.pageCited(String(paragraph.text(range))), at: range, in: paragraph))
      }
      place = end
    }
    return findings
  }

  /// Where the word for a page begins before the digits from `place` to `end`.
  private static func start(
    _ bytes: Span<UInt8>, before place: Int, after end: Int, of paragraph: ReviewedParagraph
  ) -> Int? {
    if isHan(bytes, at: place - 3, "第") { return isHan(bytes, at: end, "页") ? place - 3 : nil }
    var stop = place
    while stop > 0, place - stop < 4, isBlank(bytes, before: stop) { stop -= 1 }
    let isShort = stop > 0 && bytes[stop - 1] == UInt8(ascii: ".")
    if isShort { stop -= 1 }
    guard isShort || stop < place else { return nil }
    var start = stop
    while start > 0, stop - start < 32, isLetter(bytes[start - 1]) { start -= 1 }
    // A blank that is no ASCII stands before it: `\u{A0}p. 5`.
    if start + 1 < stop, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
    guard start < stop else { return nil }
    // A word ends its sentence at a full stop, an abbreviation has no meaning without.
    let key = Folding.fold(paragraph.text(start..<stop))
    return (isShort ? abbreviations : words).contains(key) ? start : nil
  }

  private static func digitWidth(_ bytes: Span<UInt8>, at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if (0x30...0x39).contains(bytes[place]) { return 1 }
    // U+0660 to U+0669.
    guard bytes[place] == 0xD9, place + 1 < bytes.count, (0xA0...0xA9).contains(bytes[place + 1])
    else { return nil }
    return 2
  }

  private static func isHan(_ bytes: Span<UInt8>, at place: Int, _ wanted: StaticString) -> Bool {
    guard place >= 0, place + 3 <= bytes.count else { return false }
    var offset = place
    for byte in wanted.description.utf8 {
      guard bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  private static func isBlank(_ bytes: Span<UInt8>, before place: Int) -> Bool {
    let byte = bytes[place - 1]
    // The second byte of U+00A0 as well as the first.
    return byte == 0x20 || (0x09...0x0D).contains(byte)
      || byte == 0xA0 && place > 1
        && bytes[place - 2] == 0xC2
      || byte == 0xC2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Folded.
  private static let words: Set<String> = Set(
    """
    page pages pagina paginas страница страницы странице страницу страницах صفحة الصفحة الصفحتين
    الصفحات
    """.split { $0.isWhitespace }.map { Folding.fold($0) })

  /// With a full stop behind them.
  private static let abbreviations: Set<String> = ["p", "pp", "pag", "pags", "стр", "с", "ص"]
}
