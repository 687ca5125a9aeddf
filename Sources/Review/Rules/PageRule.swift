import Diplomacy

/// Paragraphs are cited by their numbers, for pages differ from one language version to the next.
enum PageRule {
  /// The pages that a paragraph cites: `page 12`, `pp. 3–5`, `第5页`.
  static func find(in paragraph: ReviewedParagraph) -> [Finding] {
    guard paragraph.isSpoken else { return [] }
    let scalars = Array(paragraph.words.unicodeScalars)
    var findings: [Finding] = []
    var place = 0
    var offset = 0
    var isWordStart = true
    while place < scalars.count {
      if isWordStart || !scalars[place].isASCII,
        let length = length(of: scalars[place...], after: place > 0 ? scalars[place - 1] : " ")
      {
        let bytes = scalars[place..<place + length].reduce(0) { $0 + $1.utf8.count }
        let range = offset..<offset + bytes
        findings.append(
          Finding(.pageCited(String(paragraph.text(range))), at: range, in: paragraph))
        place += length
        offset += bytes
        isWordStart = false
        continue
      }
      isWordStart = !scalars[place].properties.isAlphabetic
      offset += scalars[place].utf8.count
      place += 1
    }
    return findings
  }

  /// How many scalars cite a page at the start of `rest`.
  private static func length(
    of rest: ArraySlice<Unicode.Scalar>, after before: Unicode.Scalar
  ) -> Int? {
    if rest.first == "第" {
      let digits = rest.dropFirst().prefix(6).prefix { isDigit($0) }.count
      return digits > 0 && rest.dropFirst(1 + digits).first == "页" ? digits + 2 : nil
    }
    guard !before.properties.isAlphabetic else { return nil }
    let word = rest.prefix(12).prefix { $0.properties.isAlphabetic }
    let key = Folding.fold(String(String.UnicodeScalarView(word)))
    guard words.contains(key) else { return nil }
    var length = word.count
    let isShort = word.count < 4
    var after = rest.dropFirst(length)
    if after.first == "." {
      after = after.dropFirst()
      length += 1
    } else if isShort {
      return nil
    }
    while let next = after.first, next == " " || next == "\u{A0}" || next == "\n" {
      after = after.dropFirst()
      length += 1
      guard length < word.count + 4 else { return nil }
    }
    let digits = after.prefix(6).prefix { isDigit($0) }.count
    return digits > 0 ? length + digits : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  /// Folded; those of three letters or fewer only with their full stop.
  private static let words: Set<String> = [
    "page", "pages", "p", "pp", "pagina", "paginas", "pag", "pags", "страница", "страницы",
    "странице", "страницу", "страницах", "стр", "с", "صفحة", "الصفحة", "الصفحتين", "الصفحات", "ص",
  ]
}
