extension CitationScan {
  /// Reads the paragraphs whose first number is at `place`, behind the word at `start`.
  mutating func readParagraphs(at place: Int, _ part: Pinpoint.Part, from start: Int) -> Int {
    var numbers: [(text: String, start: Int, end: Int)] = []
    var next = place
    while numbers.count < 30,
      let number = text.paragraphNumber(at: next, after: numbers.last?.text)
    {
      numbers.append((number.text, next, number.end))
      guard let separator = text.separator(at: number.end), !separator.isRange else { break }
      next = separator.end
    }
    guard let end = numbers.last?.end else { return place }
    guard !isOfArticle(start, end) else { return end }
    let part = partBehind(end) ?? part
    add(
      numbers.enumerated().map { index, number in
        Pinpoint(
          part: part, number: number.text,
          range: (index == 0 ? start : number.start)..<number.end)
      })
    return end
  }

  /// Reads `OP5` and `PP3`, and returns the place behind it, or `place`.
  mutating func readShortParagraph(at place: Int) -> Int {
    let names: [(StaticString, Pinpoint.Part)] = [
      ("OPs", .operative), ("PPs", .preambular), ("OP", .operative), ("PP", .preambular),
    ]
    for (name, part) in names {
      let start = place - name.utf8CodeUnitCount
      guard text.has(name, at: start) else { continue }
      let before = text.sign(before: start).code
      guard !Ascii.isAlphanumeric(before), before != CitationText.letter,
        before != UInt8(ascii: "-"), before != UInt8(ascii: "_"), before != UInt8(ascii: "/"),
        before != UInt8(ascii: ".")
      else { return place }
      return readParagraphs(at: place, part, from: start)
    }
    return place
  }

  /// `paragraphe 5 du dispositif`, `párrafo 3 del preámbulo`.
  private func partBehind(_ end: Int) -> Pinpoint.Part? {
    var place = end
    for _ in 0..<3 {
      guard let next = text.skipBlanks(from: place), let word = text.word(at: next) else {
        return nil
      }
      switch CitationWord.meaning(of: word.text) {
      case .part(let part): return part
      case .joint: place = word.range.upperBound
      default: return nil
      }
    }
    return nil
  }

  /// Whether it is a paragraph of an article, and so of a treaty: `Article 2, paragraph 7`,
  /// `paragraph 3 of Article 27`; or an item of an agenda, which Russian calls the same.
  private func isOfArticle(_ start: Int, _ end: Int) -> Bool {
    var words = WordsBefore(text, before: start, isLoose: true)
    for _ in 0..<6 {
      guard start - words.place < 40, let word = words.next() else { break }
      if case .article = CitationWord.meaning(of: word.text) { return true }
      if word.text.utf8.count > 3 { break }
    }
    var place = end
    for _ in 0..<6 {
      guard let next = text.skipBlanks(from: place) else { return false }
      let sign = text.sign(at: next)
      if let word = text.word(at: next) {
        if word.text.hasPrefix("повестк") || word.text.hasPrefix("стат") { return true }
        if case .article = CitationWord.meaning(of: word.text) { return true }
        guard isLight(word.text) else { return false }
        place = word.range.upperBound
      } else if [UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")")]
        .contains(sign.code)
      {
        place = sign.place
      } else {
        return false
      }
    }
    return false
  }

  /// Whether a word may stand between a paragraph and its article.
  private func isLight(_ word: String) -> Bool {
    if case .joint = CitationWord.meaning(of: word) { return true }
    return Self.light.contains(word)
  }

  private static let light: Set<String> = Set(
    [
      "present", "same", "that", "these", "настоящей", "этой", "данной", "presente", "mismo",
      "este",
      "ese", "dicho", "présent", "cet", "هذه", "a", "b", "c", "d", "e",
    ].map { Folding.fold($0) })

  /// Adds pinpoints: to the document before them, or to wait for one behind them.
  mutating func add(_ pinpoints: [Pinpoint]) {
    guard let first = pinpoints.first else { return }
    if let last = found.last, last.kind != .pinpoint, last.pinpoint == nil, last.suggestion == nil,
      isJoined(last.range.upperBound..<first.range.lowerBound)
    {
      setPinpoint(Pinpoint(joining: pinpoints[...]))
      return
    }
    let index = found.count
    for pinpoint in pinpoints {
      add(
        Citation(
          range: pinpoint.range, symbol: pinpoint.symbol, kind: .pinpoint, pinpoint: pinpoint))
    }
    waiting = found.count - index
  }

  /// Whether nothing stands in `range` but what joins a paragraph and its document.
  func isJoined(_ range: Range<Int>) -> Bool {
    guard range.count < 100 else { return false }
    var place = range.lowerBound
    for _ in 0..<24 {
      guard place < range.upperBound else { return true }
      guard let next = text.skipBlanks(from: place) else { return false }
      place = next
      guard place < range.upperBound else { return true }
      if let word = text.word(at: place) {
        guard joins(word, until: range.upperBound) else { return false }
        place = word.range.upperBound
        continue
      }
      let sign = text.sign(at: place)
      switch sign.code {
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "["),
        UInt8(ascii: "*"), UInt8(ascii: "_"), CitationText.han:
        place = sign.place
      default: return false
      }
    }
    return false
  }

  private func joins(_ word: CitationText.Word, until end: Int) -> Bool {
    switch CitationWord.meaning(of: word.text) {
    case .joint, .own, .part, .kind, .number: return true
    case .conjunction, .range, .article, .paragraph: return false
    case nil: break
    }
    if Self.joining.contains(word.text) { return true }
    // The words of an organ's name.
    return OrganNames.hasWord(word.text)
  }

  private static let joining: Set<String> = [
    "annex", "annexe", "anexo", "at", "see", "draft", "report", "document", "united", "nations",
    "в", "его", "ее", "к", "доклада", "документа",
  ]
}

extension CitationText {
  /// The number of a paragraph: `5`, `9 (b)`, `5–7`, `5 to 7`, `12bis`.
  ///
  /// - Parameter last: The number before it in a list, of which `(b)` alone is another part.
  func paragraphNumber(at place: Int, after last: String? = nil) -> (text: String, end: Int)? {
    if let last, last.utf8.contains(UInt8(ascii: "(")), sign(at: place).code == UInt8(ascii: "("),
      let part = part(at: place)
    {
      return (last.prefix { $0 != "(" } + part.text, part.end)
    }
    guard let first = counted(at: place) else { return nil }
    guard let separator = separator(at: first.end), separator.isRange,
      let last = counted(at: separator.end)
    else { return first }
    return ("\(first.text)-\(last.text)", last.end)
  }

  /// `(b)`.
  private func part(at place: Int) -> (text: String, end: Int)? {
    let open = sign(at: place)
    guard open.code == UInt8(ascii: "("), let letter = word(at: open.place),
      letter.range.count <= 4
    else { return nil }
    let close = sign(at: letter.range.upperBound)
    guard close.code == UInt8(ascii: ")") else { return nil }
    return ("(\(string(letter.range)))", close.place)
  }

  private func counted(at place: Int) -> (text: String, end: Int)? {
    guard let digits = digits(at: place), digits.count <= 4 else { return nil }
    var text = String(digits.value)
    var end = digits.end
    if let next = skipBlanks(from: end), let word = word(at: next),
      ["bis", "ter", "quater", "alt"].contains(word.text)
    {
      text += word.text
      end = word.range.upperBound
    }
    for _ in 0..<3 {
      guard let open = skipBlanks(from: end), let part = part(at: open) else { break }
      text += part.text
      end = part.end
    }
    let next = sign(at: end)
    switch next.code {
    case UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "_"), Self.letter: return nil
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      return Ascii.isDigit(sign(at: next.place).code) ? nil : (text, end)
    default: return Ascii.isAlphanumeric(next.code) ? nil : (text, end)
    }
  }
}
