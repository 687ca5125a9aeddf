import Diplomacy

/// Finds where a text says which document or paragraph it speaks of.
enum ReferenceScan {
  /// Offsets into `words` of each number behind a word such as `resolution`, and of each symbol.
  ///
  /// - Complexity: linear in the words.
  static func ranges(in words: String) -> [Range<Int>] {
    let bytes = words.utf8.span
    var ranges: [Range<Int>] = []
    var start = 0
    // Where a word such as `resolution` began just before.
    var named: Int?
    while start < bytes.count {
      guard !isBlank(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, !isBlank(bytes[end]) { end += 1 }
      let run = start..<end
      start = end
      guard let first = run.first(where: { isWord(bytes[$0]) }),
        let last = run.last(where: { isWord(bytes[$0]) })
      else {
        named = nil
        continue
      }
      let bare = first..<last + 1
      let hasDigit = bare.contains { (0x30...0x39).contains(bytes[$0]) }
      if hasDigit, named != nil || isSymbol(bytes, bare) {
        ranges.append((named ?? bare.lowerBound)..<bare.upperBound)
      }
      named = !hasDigit && isName(words, bare) ? bare.lowerBound : nil
    }
    return ranges
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// `A/RES/74/247`, `EX/MER/2023/7`.
  private static func isSymbol(_ bytes: Span<UInt8>, _ run: Range<Int>) -> Bool {
    let slash = UInt8(ascii: "/")
    guard run.count(where: { bytes[$0] == slash }) >= 2 else { return false }
    return run.prefix { bytes[$0] != slash }.allSatisfy {
      (0x30...0x39).contains(bytes[$0]) || (0x41...0x5A).contains(bytes[$0])
    }
  }

  /// Whether a word says that a number follows by which something is cited.
  private static func isName(_ words: String, _ run: Range<Int>) -> Bool {
    guard (4...24).contains(run.count) else { return false }
    let utf8 = words.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: run.lowerBound)
    return Self.words.contains(
      Folding.fold(words[start..<utf8.index(start, offsetBy: run.count)]))
  }

  /// Folded.
  private static let words: Set<String> = [
    "resolution", "resolutions", "decision", "decisions", "paragraph", "paragraphs", "para",
    "paras", "article", "articles", "document", "paragraphe", "paragraphes", "resolucion",
    "resoluciones", "parrafo", "parrafos", "articulo", "articulos", "резолюция", "резолюции",
    "резолюцией", "пункт", "пункта", "пункте", "пунктом", "статья", "статьи", "القرار", "الفقرة",
    "المادة",
  ]
}
