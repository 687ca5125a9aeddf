import Diplomacy
import Dossier

/// What the text cites, held against the library: known, of the date that the text gives, not later
/// than the statement itself, and a number that can be one.
enum CitationsRule {
  /// What a paragraph cites, and what became of it.
  struct Reading {
    let cited: CitedParagraph
    /// Of each citation, by place in the paragraph alone.
    let checks: [CitationCheck]
    let findings: [Finding]

    /// Reads a paragraph that stands alone.
    ///
    /// - Parameter former: What the paragraphs before it named.
    /// - Complexity: linear in the paragraph.
    init(
      of paragraph: ReviewedParagraph, behind former: NamedResolutions, by mandate: MandateReader
    ) {
      cited = CitedParagraph(paragraph.words, behind: former, context: mandate.sources.context)
      guard !cited.citations.isEmpty else {
        checks = []
        findings = []
        return
      }
      var reader = Reader(
        paragraph: paragraph, citations: cited.citations, sources: mandate.sources,
        material: mandate.material)
      for citation in cited.citations where citation.kind != .pinpoint { reader.read(citation) }
      checks = reader.checks
      findings = reader.findings
    }

    var citations: [Citation] { cited.citations }

    /// Whether it would be the same behind `former`.
    func isSame(behind former: NamedResolutions) -> Bool { cited.isSame(behind: former) }
  }
}

/// Reads the citations of one paragraph.
private struct Reader {
  let paragraph: ReviewedParagraph
  let citations: [Citation]
  let sources: CitedSources
  let material: ReviewMaterial
  private let dates: [DateScan.Mention]
  private(set) var checks: [CitationCheck] = []
  private(set) var findings: [Finding] = []

  init(
    paragraph: ReviewedParagraph, citations: [Citation], sources: CitedSources,
    material: ReviewMaterial
  ) {
    self.paragraph = paragraph
    self.citations = citations
    self.sources = sources
    self.material = material
    dates = DateScan.mentions(in: paragraph.words).filter { date in
      !citations.contains { $0.range.overlaps(date.range) }
    }
  }

  mutating func read(_ citation: Citation) {
    let document = sources.document(citation.symbol)
    let fault = fault(of: citation, document)
    if let fault { findings.append(fault.finding) }
    checks.append(
      CitationCheck(
        text: String(paragraph.text(citation.range)), symbol: citation.symbol,
        status: fault?.status ?? .known,
        message: fault?.finding.message ?? known(citation.symbol, document),
        range: paragraph.inFile(citation.range)))
    if fault?.status ?? .known == .known, let document { readPinpoint(of: citation, document) }
  }

  private func fault(
    of citation: Citation, _ document: CitedSources.Document?
  ) -> (status: CitationCheck.Status, finding: Finding)? {
    let symbol = citation.symbol
    if let suggestion = citation.suggestion {
      let text = String(paragraph.text(citation.range))
      return (
        .malformed,
        finding(
          .citationMalformed(text, suggestion: suggestion), at: citation.range, writing: suggestion)
      )
    }
    if citation.isAmbiguous, document == nil {
      return (.unknown, finding(.citationAmbiguous(symbol), at: citation.range))
    }
    if let late = dateTooLate(symbol, document) {
      return (.anachronism, finding(.citationTooLate(symbol, date: late), at: citation.range))
    }
    if let misdated = misdated(citation, document) { return (.misdated, misdated) }
    if document == nil {
      return (.unknown, finding(.citationUnknown(symbol), at: citation.range))
    }
    return nil
  }

  private func known(_ symbol: String, _ document: CitedSources.Document?) -> String {
    let title = document?.title.map { "\(symbol), “\($0)”" } ?? symbol
    return document?.date.map { "\(title), is of \(written($0))." } ?? "The library has \(title)."
  }

  private func written(_ date: PartialDate) -> String {
    DateWords.written(date, in: LanguageTag("en"))
  }

  // MARK: Dates

  /// The date of a document that is later than the statement.
  private func dateTooLate(_ symbol: String, _ document: CitedSources.Document?) -> String? {
    guard let day = material.date else { return nil }
    if let date = document?.date {
      return date.firstDay.map { $0 > day } ?? false ? written(date) : nil
    }
    guard let (first, text) = SymbolDate.earliest(symbol), first > day else { return nil }
    return text
  }

  private func misdated(
    _ citation: Citation, _ document: CitedSources.Document?
  ) -> Finding? {
    if document == nil, let other = sources.ofOtherYear(citation.symbol),
      let said = SymbolDate.year(citation.symbol), let year = SymbolDate.year(other)
    {
      return finding(
        .citationMisdated(other, said: "\(said)", date: "\(year)"), at: citation.range)
    }
    guard let date = document?.date,
      let sentence = paragraph.sentences.last(where: {
        $0.lowerBound <= citation.range.lowerBound
      }),
      let said = DatedWords(paragraph, sentence: sentence, dates: dates, citations: citations)
        .date(ofCitation: citation.whole),
      !said.date.agrees(with: date)
    else { return nil }
    let range =
      min(
        said.range.lowerBound, citation.range.lowerBound)..<max(
        said.range.upperBound, citation.range.upperBound)
    let kind = Finding.Kind.citationMisdated(
      citation.symbol, said: written(said.date), date: written(date))
    guard let right = right(said.date, date),
      isPlain(said.range), paragraph.text(said.range).utf8.count == said.range.count
    else { return Finding(kind, at: range, in: paragraph) }
    let edit = ByteEdit(range: paragraph.inFile(said.range), bytes: Array(right.utf8))
    return Finding(kind, at: range, in: paragraph, fix: [edit])
  }

  /// What to write for a date, as exactly as the text gives it.
  private func right(_ said: PartialDate, _ date: PartialDate) -> String? {
    switch (said, material.language.official) {
    case (.year, .chinese?): DateWords.written(.year(date.year), in: material.language)
    case (.year, _): String(date.year)
    case (.month, .english?), (.month, .french?), (.month, .spanish?):
      date.month.map {
        DateWords.written(.month(year: date.year, month: $0), in: material.language)
      }
    case (.day, .english?), (.day, .french?), (.day, .spanish?), (.day, .chinese?):
      if case .day = date { DateWords.written(date, in: material.language) } else { nil }
    default: nil
    }
  }

  // MARK: Paragraphs

  /// Tells of a paragraph that the library's document does not have, where it has some.
  private mutating func readPinpoint(of citation: Citation, _ document: CitedSources.Document) {
    guard let pinpoint = citation.pinpoint else { return }
    let families = Set(document.paragraphs.map { $0.prefix { $0.isLetter } })
    for keys in PinpointKey.all(of: pinpoint) {
      let isKept = keys.contains { families.contains($0.prefix { $0.isLetter }) }
      guard isKept, !keys.contains(where: document.paragraphs.contains) else { continue }
      findings.append(
        finding(
          .paragraphUnknown(
            citation.symbol, paragraph: String(paragraph.text(pinpoint.range))),
          at: pinpoint.range))
      return
    }
  }

  private func finding(
    _ kind: Finding.Kind, at range: Range<Int>, writing text: String? = nil
  ) -> Finding {
    let fix = text.map { ByteEdit(range: paragraph.inFile(range), bytes: Array($0.utf8)) }
    return Finding(
      kind, at: range, in: paragraph, fix: isPlain(range) ? [fix].compactMap { $0 } : [])
  }

  /// Whether no mark of Markdown stands within the words.
  private func isPlain(_ range: Range<Int>) -> Bool {
    paragraph.source.utf8.dropFirst(range.lowerBound).prefix(range.count)
      .elementsEqual(paragraph.text(range).utf8)
  }
}

/// What a symbol itself says of its date.
enum SymbolDate {
  /// The first day on which a document of this symbol can be, and how to say when.
  ///
  /// The General Assembly's session of 1976 was its thirty-first.
  static func earliest(_ symbol: String) -> (day: CalendarDay, text: String)? {
    if let year = year(symbol) {
      return CalendarDay(year: year, month: 1, day: 1).map { ($0, String(year)) }
    }
    guard symbol.hasPrefix("A/RES/"),
      let session = symbol.dropFirst(6).split(separator: "/").first.flatMap({ Int($0) }),
      (31...150).contains(session)
    else { return nil }
    let year = 1945 + session
    return CalendarDay(year: year, month: 9, day: 1).map {
      ($0, "the session that began in September \(year)")
    }
  }

  /// The year in a resolution's symbol: `S/RES/242 (1967)`, `E/RES/2010/18`.
  static func year(_ symbol: String) -> Int? {
    if symbol.hasPrefix("S/RES/"), symbol.hasSuffix(")"), let open = symbol.lastIndex(of: "(") {
      return Int(symbol[symbol.index(after: open)...].dropLast())
    }
    guard symbol.hasPrefix("E/RES/"),
      let year = symbol.dropFirst(6).split(separator: "/").first.flatMap({ Int($0) }),
      (1946...2150).contains(year)
    else { return nil }
    return year
  }
}

extension PartialDate {
  /// The year that it is in.
  var year: Int {
    switch self {
    case .day(let day): day.year
    case .month(let year, _), .year(let year): year
    }
  }

  /// The month that it is in; `nil` where only the year is known.
  var month: Int? {
    switch self {
    case .day(let day): day.month
    case .month(_, let month): month
    case .year: nil
    }
  }

  /// The first day that it may mean.
  fileprivate var firstDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .year(let year): CalendarDay(year: year, month: 1, day: 1)
    }
  }

  /// Whether both may mean the same day.
  fileprivate func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard case .day(let day) = self, case .day(let otherDay) = other else { return true }
    return day == otherDay
  }
}
