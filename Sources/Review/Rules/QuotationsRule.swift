import Diplomacy
import Dossier

/// Words in quotation marks, and block quotes, compared with the library's text of the paragraph
/// that is cited near them.
///
/// Left alone are titles, and a few words in quotation marks that nothing is cited for.
enum QuotationsRule {
  /// What a paragraph quotes, and what became of it.
  struct Reading {
    /// What was cited last before it.
    let former: CitedPlace?
    /// What is cited last where it ends.
    let latter: CitedPlace?
    /// Of each quotation, by place in the paragraph alone.
    private(set) var checks: [QuotationCheck] = []
    private(set) var findings: [Finding] = []

    /// Reads a paragraph that stands alone.
    init(
      of paragraph: ReviewedParagraph, citing citations: [Citation], behind former: CitedPlace?,
      from sources: CitedSources
    ) {
      self.former = former
      guard paragraph.isSpoken, !paragraph.isSalutation else {
        latter = former
        return
      }
      let places = CitedPlace.all(citations, after: former?.symbol)
      for quotation in Quotation.all(in: paragraph) {
        let near = QuotationsRule.near(quotation, places, behind: former, in: paragraph)
        guard let judged = judge(quotation, near, sources, in: paragraph) else { continue }
        checks.append(judged.check)
        if let finding = judged.finding { findings.append(finding) }
      }
      // What a quotation of several paragraphs is from is said once.
      let goesOn = paragraph.isBlockQuote || paragraph.running.contains(.from)
      latter =
        places.last.map { CitedPlace(range: 0..<0, symbol: $0.symbol, pinpoint: $0.pinpoint) }
        ?? (goesOn ? former : nil)
    }
  }

  /// What is cited close to a quotation, or before it where it goes on from there.
  private static func near(
    _ quotation: Quotation, _ places: [CitedPlace], behind former: CitedPlace?,
    in paragraph: ReviewedParagraph
  ) -> ArraySlice<CitedPlace> {
    if quotation.isBlock, places.isEmpty { return [former].compactMap { $0 }[...] }
    if quotation.goesOn, var former {
      // Of the paragraphs that it runs through perhaps the first alone is named.
      former.pinpoint = nil
      return [former]
    }
    return near(quotation, places, in: paragraph)
  }

  /// What is cited close to a quotation, the nearest first.
  private static func near(
    _ quotation: Quotation, _ places: [CitedPlace], in paragraph: ReviewedParagraph
  ) -> ArraySlice<CitedPlace> {
    if quotation.isBlock { return places[...] }
    let index = paragraph.sentences.lastIndex { $0.lowerBound <= quotation.range.lowerBound } ?? 0
    let last = paragraph.sentences.lastIndex { $0.lowerBound < quotation.range.upperBound } ?? index
    guard paragraph.sentences.indices.contains(last) else { return [] }
    let sentence =
      paragraph.sentences[index].lowerBound..<paragraph.sentences[last].upperBound
    let outside = places.filter { !$0.range.overlaps(quotation.range) }
    let before = outside.filter {
      sentence.contains($0.range.lowerBound) && $0.range.upperBound <= quotation.range.lowerBound
    }
    let after = outside.filter {
      sentence.contains($0.range.lowerBound) && $0.range.lowerBound >= quotation.range.upperBound
        && $0.range.lowerBound - quotation.range.upperBound <= 160
    }
    if !before.isEmpty || !after.isEmpty { return (before.reversed() + after)[...] }
    // “… (resolution 74/247, paragraph 2)” behind the full stop.
    let next = outside.first { $0.range.lowerBound >= quotation.range.upperBound }
    if let next, next.range.lowerBound - quotation.range.upperBound <= 24,
      paragraph.text(quotation.range.upperBound..<next.range.lowerBound).contains("(")
    {
      return [next]
    }
    guard index > 0 else { return [] }
    let previous = paragraph.sentences[index - 1]
    return outside.filter { previous.contains($0.range.lowerBound) }.suffix(1)
  }

  private static func judge(
    _ quotation: Quotation, _ near: ArraySlice<CitedPlace>, _ sources: CitedSources,
    in paragraph: ReviewedParagraph
  ) -> (check: QuotationCheck, finding: Finding?)? {
    let text = String(paragraph.text(quotation.inside))
    let words = QuotedWords(text, readsGaps: true)
    guard !words.words.isEmpty else { return nil }
    let isLong = quotation.isBlock || isLong(words)
    var best = Match.nearest(words, of: near, in: sources)
    if best == nil, near.isEmpty, isLong {
      best = Match.anywhere(words, in: sources)
    }
    var check = QuotationCheck(
      text: text, source: best?.source, status: .unknown, differences: [],
      range: paragraph.inFile(quotation.range))
    guard let best, isLong || best.isExact || best.share >= 0.5 && best.isPinned else {
      guard isLong, let symbol = near.first(where: { $0.symbol != nil })?.symbol,
        !quotation.isTitle(in: paragraph)
      else { return nil }
      check.source = symbol
      return (
        check,
        Finding(.quotationUnknown(source: symbol), at: quotation.range, in: paragraph)
      )
    }
    check.differences = best.differences(words)
    let place = quotation.range
    if let cited = best.insteadOf {
      check.status = .altered
      return (
        check,
        Finding(
          .quotationElsewhere(source: best.source, cited: cited), at: place, in: paragraph)
      )
    }
    guard !best.isExact else {
      check.status = .exact
      return (check, nil)
    }
    check.status = .altered
    let fix = best.fix(words, at: quotation.inside.lowerBound, in: paragraph)
    return (
      check,
      Finding(
        .quotationAltered(source: best.source, differences: check.differences), at: place,
        in: paragraph, fix: fix)
    )
  }

  /// Four words or more, or as many characters as they take.
  private static func isLong(_ words: QuotedWords) -> Bool {
    words.words.count
      >= (words.text.unicodeScalars.contains { $0.properties.isIdeographic } ? 7 : 4)
  }
}

/// A document that is cited, and where.
struct CitedPlace: Hashable {
  var range: Range<Int>
  var symbol: String?
  var pinpoint: Pinpoint?

  /// The citations of a paragraph; a paragraph that is named alone is of the document before it.
  static func all(_ citations: [Citation], after former: String?) -> [CitedPlace] {
    var symbol = former
    return citations.map { citation in
      guard citation.kind == .pinpoint else {
        symbol = citation.symbol
        return CitedPlace(range: citation.whole, symbol: symbol, pinpoint: citation.pinpoint)
      }
      return CitedPlace(
        range: citation.whole, symbol: symbol, pinpoint: citation.pinpoint)
    }
  }
}

/// Words that somebody else's are said to be.
private struct Quotation {
  /// In bytes of the paragraph, with the marks.
  var range: Range<Int>
  /// Without the marks.
  var inside: Range<Int>
  var isBlock = false
  /// Whether it goes on with what the paragraph before began to quote.
  var goesOn = false

  static func all(in paragraph: ReviewedParagraph) -> [Quotation] {
    var passages = paragraph.quotedPassages.map {
      Quotation(range: $0.range, inside: $0.inside)
    }
    if paragraph.running.contains(.from), !passages.isEmpty { passages[0].goesOn = true }
    guard paragraph.isBlockQuote, passages.isEmpty else { return passages }
    var end = paragraph.words.utf8.count
    // “— A/RES/74/247, OP 2” says where the quote is from.
    if let line = paragraph.words.utf8.lastIndex(of: UInt8(ascii: "\n")) {
      let last = paragraph.words[paragraph.words.index(after: line)...].drop { $0 == " " }
      if last.hasPrefix("—") || last.hasPrefix("–") || last.hasPrefix("--") {
        end = paragraph.words.utf8.distance(from: paragraph.words.startIndex, to: line)
      }
    }
    return end > 0 ? [Quotation(range: 0..<end, inside: 0..<end, isBlock: true)] : []
  }

  /// Whether it is what a document is called: “entitled ‘…’”.
  func isTitle(in paragraph: ReviewedParagraph) -> Bool {
    let before = Folding.fold(paragraph.text(max(0, range.lowerBound - 48)..<range.lowerBound))
    let word = before.split { $0.isWhitespace || $0.isPunctuation }.last ?? ""
    return Self.titling.contains(String(word))
  }

  private static let titling = Set(
    """
    entitled titled called named intitule intitulee intitules titulada titulado denominada
    озаглавленная озаглавленной озаглавленную المعنون المعنونة 题为
    """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })
}

/// Where in the library the words of a quotation stand, or words like them.
private struct Match {
  var source: String
  var words: QuotedWords
  var isExact: Bool
  var share: Double
  /// Whether the text names the very paragraph.
  var isPinned: Bool
  /// The paragraph that the text names in its place.
  var insteadOf: String?
  var comparison: QuotedWords.Comparison?

  /// The best of what is cited near a quotation.
  static func nearest(
    _ words: QuotedWords, of near: ArraySlice<CitedPlace>, in sources: CitedSources
  ) -> Match? {
    var best: Match?
    for place in near.prefix(6) {
      guard let symbol = place.symbol, let document = sources.document(symbol),
        let match = match(words, with: document, symbol, at: place.pinpoint)
      else { continue }
      if match.isExact, match.insteadOf == nil { return match }
      if match.share > best?.share ?? 0 { best = match }
    }
    return best
  }

  /// Words that are known although nothing is cited for them.
  static func anywhere(_ words: QuotedWords, in sources: CitedSources) -> Match? {
    var best: Match?
    for (symbol, document) in sources.documents.prefix(64) {
      guard let match = match(words, with: document, symbol, at: nil), match.share >= 0.75 else {
        continue
      }
      if match.isExact { return match }
      if match.share > best?.share ?? 0 { best = match }
    }
    return best
  }

  private static func match(
    _ words: QuotedWords, with document: CitedSources.Document, _ symbol: String,
    at pinpoint: Pinpoint?
  ) -> Match? {
    let keys = pinpoint.map { PinpointKey.all(of: $0) } ?? []
    let cited = document.passages.filter { passage in
      passage.key.map { key in keys.contains { $0.contains(key) } } ?? false
    }
    if let exact = exact(words, in: cited, symbol, isPinned: true) { return exact }
    let others = document.passages.filter { !cited.contains($0) }
    if var exact = exact(words, in: others, symbol, isPinned: false) {
      if let first = cited.first, exact.source != label(symbol, nil) {
        exact.insteadOf = label(symbol, first.key)
      }
      return exact
    }
    return closest(words, in: cited.isEmpty ? others : cited, symbol, isPinned: !cited.isEmpty)
  }

  private static func exact(
    _ words: QuotedWords, in passages: [CitedSources.Passage], _ symbol: String, isPinned: Bool
  ) -> Match? {
    passages.first { words.isExact(in: $0.words) }.map { passage in
      Match(
        source: label(symbol, passage.key), words: passage.words, isExact: true, share: 1,
        isPinned: isPinned)
    }
  }

  private static func closest(
    _ words: QuotedWords, in passages: [CitedSources.Passage], _ symbol: String, isPinned: Bool
  ) -> Match? {
    let own = Set(words.words.map(\.caseless))
    // Words are counted first, for few paragraphs are worth a comparison.
    let likely = passages.map { passage in
      (passage, Set(passage.words.words.map(\.caseless)).intersection(own).count)
    }.filter { $0.1 * 2 >= own.count }.sorted { $0.1 > $1.1 }.prefix(3)
    var best: Match?
    for (passage, _) in likely {
      guard let comparison = words.comparison(with: passage.words),
        comparison.share >= 0.5, comparison.share > best?.share ?? 0
      else { continue }
      best = Match(
        source: label(symbol, passage.key), words: passage.words, isExact: false,
        share: comparison.share, isPinned: isPinned, comparison: comparison)
    }
    return best
  }

  private static func label(_ symbol: String, _ key: String?) -> String {
    key.map { "\(symbol)#\($0)" } ?? symbol
  }

  func differences(_ said: QuotedWords) -> [QuotationCheck.Difference] {
    (comparison?.differences ?? []).map {
      QuotationCheck.Difference(said: said.text($0.said), source: words.text($0.source))
    }
  }

  /// What makes the quotation say what its source says; nothing where marks stand among the words.
  func fix(
    _ said: QuotedWords, at start: Int, in paragraph: ReviewedParagraph
  ) -> [ByteEdit] {
    guard let comparison, !said.hasGaps else { return [] }
    let range = start..<start + said.text.utf8.count
    let source = paragraph.source.utf8.dropFirst(range.lowerBound).prefix(range.count)
    guard source.elementsEqual(said.text.utf8) else { return [] }
    return comparison.differences.compactMap { difference in
      let new = words.text(difference.source)
      let old = difference.said
      if old.isEmpty {
        guard old.lowerBound > 0 else { return nil }
        let place = start + said.words[old.lowerBound - 1].range.upperBound
        return ByteEdit(
          range: paragraph.inFile(place..<place), bytes: Array((" " + new).utf8))
      }
      var first = said.words[old.lowerBound].range.lowerBound
      if new.isEmpty, old.lowerBound > 0 {
        first = said.words[old.lowerBound - 1].range.upperBound
      }
      let last = said.words[old.upperBound - 1].range.upperBound
      return ByteEdit(
        range: paragraph.inFile(start + first..<start + last), bytes: Array(new.utf8))
    }
  }
}
