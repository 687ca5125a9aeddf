import Diplomacy

/// Finds where a text says which document or paragraph it speaks of.
enum ReferenceScan {
  /// Offsets into `words` of each number behind a word such as `resolution`, and of each symbol.
  ///
  /// - Complexity: linear in the words.
  static func ranges(in words: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    var before: (key: String, start: Int)?
    let runs = words.utf8.split(omittingEmptySubsequences: false) {
      $0 == 0x20 || (0x09...0x0D).contains($0)
    }
    for run in runs.lazy.map(Substring.init) {
      let start = offset
      offset += run.utf8.count + 1
      guard !run.isEmpty else { continue }
      let leading = run.prefix { !$0.isLetter && !$0.isNumber }.utf8.count
      let bare = run.drop { !$0.isLetter && !$0.isNumber }
      let last = bare.lastIndex { $0.isLetter || $0.isNumber || $0 == ")" && bare.contains("(") }
      let end = start + leading + (last.map { bare[...$0].utf8.count } ?? 0)
      if let named = before, bare.contains(where: \.isNumber) {
        ranges.append(named.start..<end)
      } else if isSymbol(bare) {
        ranges.append(start + leading..<end)
      }
      let key = Folding.fold(bare.prefix { $0.isLetter })
      before = Self.words.contains(key) ? (key, start + leading) : nil
    }
    return ranges
  }

  /// `A/RES/74/247`, `EX/MER/2023/7`.
  private static func isSymbol(_ run: Substring) -> Bool {
    let parts = run.split(separator: "/")
    guard parts.count >= 3, let first = parts.first else { return false }
    return first.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
      && parts.contains { $0.first?.isNumber ?? false }
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
