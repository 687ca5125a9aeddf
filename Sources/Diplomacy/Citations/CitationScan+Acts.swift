extension CitationScan {
  /// Reads the resolutions or decisions whose first number is at `start`, and returns the place
  /// behind them.
  mutating func readActs(
    at start: Int, _ lead: Lead, _ kind: Citation.Kind, isPlural: Bool
  ) -> Int {
    guard let first = text.number(at: start, isNamed: true) else { return start }
    let rest = listed(after: first.range.upperBound, isPlural: isPlural, first: first)
    let end = rest.last?.range.upperBound ?? first.range.upperBound
    if case .bare = first.form, isMeasure(behind: end) { return end }
    var reading = Reading(organ: lead.organ, isOwn: lead.isOwn)
    if reading.organ == nil || Self.isVague(reading.organ ?? .foreign), reading.organ != .foreign {
      reading.organ = organ(after: end) ?? reading.organ
    }
    reading.place = lead.start
    let index = found.count
    add(first, kind, reading, range: lead.start..<first.range.upperBound, isPlural: isPlural)
    if found.count > index { giveWaiting(toCitationAt: index) }
    for number in rest { add(number, kind, reading, range: number.range, isPlural: isPlural) }
    return end
  }

  private func isMeasure(behind end: Int) -> Bool {
    guard let place = text.skipBlanks(from: end), let word = text.word(at: place) else {
      return false
    }
    return CitationWord.measures.contains(word.text)
  }

  /// The further numbers of a list.
  func listed(after end: Int, isPlural: Bool, first: CitedNumber?) -> [CitedNumber] {
    var numbers: [CitedNumber] = []
    var end = end
    while numbers.count < 60, let separator = text.separator(at: text.skipDate(from: end)) {
      guard let start = text.skipNumberWord(from: separator.end),
        let number = text.number(at: start, isNamed: false, isListed: true),
        isListed(number, behind: start, isPlural: isPlural, after: numbers.last ?? first)
      else { break }
      numbers.append(number)
      end = number.range.upperBound
    }
    return numbers
  }

  private func isListed(
    _ number: CitedNumber, behind place: Int, isPlural: Bool, after last: CitedNumber?
  ) -> Bool {
    switch number.form {
    case .slash(let series, let session, _):
      return isPlural || !series.isEmpty || ResolutionNumbering.slashSessions.contains(session)
    case .numberOfYear, .numeral: return true
    case .year:
      if case .year = last?.form { return true }
      return isPlural
    case .damaged: return false
    case .bare(let value):
      guard isPlural, value >= 100 else { return false }
      switch last?.form {
      case .bare, .numberOfYear: return !counts(number, behind: place)
      default: return false
      }
    }
  }

  /// Whether a number alone counts what follows it: `resolutions 242 and 338, 150 States`.
  private func counts(_ number: CitedNumber, behind place: Int) -> Bool {
    let end = number.range.upperBound
    guard let next = text.skipBlanks(from: end), let word = text.word(at: next) else {
      return false
    }
    switch CitationWord.meaning(of: word.text) {
    case .conjunction, .joint: return false
    default: break
    }
    let isLast = text.skipBlanks(before: place).map { text.sign(before: $0).code } != 0x2C
    let isName = Ascii.isCapital(text.sign(at: next).code)
    return isName || !isLast || CitationWord.measures.contains(word.text)
  }

  /// Reads a number that stands without the word: `2200 A (XXI)`, `2231 (2015)`, `ES-11/1`.
  mutating func readUnnamed(at start: Int) -> Int {
    guard let number = text.number(at: start, isNamed: false) else { return start }
    var isSure = false
    switch number.form {
    case .slash("ES-", _, _): isSure = true
    case .slash("S-", _, _): isSure = organInSentence(before: start) != nil
    case .numberOfYear(let value, let year):
      isSure = value >= 100 && ResolutionNumbering.fitsCouncil(value, year: year)
    case .numeral(let value, let session):
      isSure =
        value >= 100 && !isSmall(number.range)
        && (session.isSpecial || ResolutionNumbering.fitsAssembly(value, session: session.value))
    default: break
    }
    guard isSure else { return start }
    var reading = Reading(organ: organ(after: number.range.upperBound))
    if reading.organ == .foreign { return number.range.upperBound }
    reading.place = start
    let index = found.count
    add(number, .resolution, reading, range: number.range, isPlural: false)
    if found.count > index { giveWaiting(toCitationAt: index) }
    return number.range.upperBound
  }

  /// Whether a numeral is in small letters, as a letter in brackets would be.
  private func isSmall(_ range: Range<Int>) -> Bool {
    text.bytes[range].contains(where: Ascii.isSmall)
  }

  /// Adds what `number` cites, once for each of its letters.
  mutating func add(
    _ number: CitedNumber, _ kind: Citation.Kind, _ reading: Reading, range: Range<Int>,
    isPlural: Bool
  ) {
    if case .bare(let value) = number.form { asked.append(value) }
    guard let meaning = meaning(of: number, kind, reading) else { return }
    let isWhole: Bool
    switch number.form {
    case .numeral, .numberOfYear: isWhole = number.letters.isEmpty
    default: isWhole = false
    }
    for written in number.written {
      let symbol = meaning.whole ?? meaning.prefix + written
      if isWhole, let value = Int(written.prefix { $0 != " " }) {
        named[value] = symbol
        newlyNamed.append((value, symbol))
      }
      add(
        Citation(
          range: range, symbol: symbol, kind: kind,
          isAmbiguous: meaning.isAmbiguous,
          suggestion: number.suggestion.map { suggestion in
            let lead = text.string(range.lowerBound..<number.range.lowerBound)
            return lead + suggestion
          }))
    }
  }
}

extension CitationText {
  /// What separates the parts of a list at `place`: a comma, `and`, a dash, or several of them.
  func separator(at place: Int) -> (end: Int, isRange: Bool)? {
    guard var place = skipBlanks(from: place) else { return nil }
    var isFound = false
    var isRange = false
    for _ in 0..<3 {
      let sign = sign(at: place)
      var end = place
      switch sign.code {
      case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ";"): end = sign.place
      case UInt8(ascii: "-"):
        end = sign.place
        isRange = true
      case Self.han:
        guard let sign = Self.hanSeparators.first(where: { has($0, at: place) }) else { break }
        end = place + sign.utf8CodeUnitCount
      default:
        guard let word = word(at: place) else { break }
        switch CitationWord.meaning(of: word.text) {
        case .conjunction: end = word.range.upperBound
        case .range:
          end = word.range.upperBound
          isRange = true
        default: break
        }
      }
      guard end > place else { break }
      isFound = true
      guard let next = skipBlanks(from: end) else { return nil }
      place = next
    }
    return isFound ? (place, isRange) : nil
  }

  private static let hanSeparators: [StaticString] = ["以及", "和", "及", "与", "與", "至", "或"]

  /// The place behind the day of adoption, or `place` where none is given.
  func skipDate(from place: Int) -> Int { date(at: place)?.end ?? place }

  /// A day as it is given behind a number: ` of 27 December 2019`, ` от 27 декабря 2019 года`,
  /// `, de 27 de diciembre de 2019`, ` (2019)`.
  func date(at place: Int) -> (year: Int, end: Int)? {
    guard var start = skipBlanks(from: place) else { return nil }
    let open = sign(at: start)
    if open.code == UInt8(ascii: "("), let year = digits(at: open.place), year.count == 4 {
      let close = sign(at: year.end)
      return close.code == UInt8(ascii: ")") ? (year.value, close.place) : nil
    }
    if open.code == UInt8(ascii: ",") {
      guard let next = skipBlanks(from: open.place) else { return nil }
      start = next
    }
    guard let word = word(at: start), Self.dateWords.contains(word.text),
      var next = skipBlanks(from: word.range.upperBound), let day = digits(at: next),
      day.count <= 2
    else { return nil }
    next = day.end
    for _ in 0..<5 {
      guard let begin = skipBlanks(from: next) else { return nil }
      if let year = digits(at: begin) {
        guard year.count == 4 else { return nil }
        let word = skipBlanks(from: year.end).flatMap { self.word(at: $0) }
        let hasWord = word?.text == "года" || word?.text == "г"
        return (year.value, hasWord ? word?.range.upperBound ?? year.end : year.end)
      }
      guard let word = self.word(at: begin) else { return nil }
      next = word.range.upperBound
    }
    return nil
  }

  static let dateWords: Set<String> = Set(
    ["of", "dated", "du", "de", "del", "от", "المؤرخ", "المؤرخة"].map { Folding.fold($0) })

  /// The place behind `No.` or `第`, or `place`.
  func skipNumberWord(from place: Int) -> Int? {
    if has("第", at: place) { return skipBlanks(from: place + 3) }
    if let word = word(at: place), case .number = CitationWord.meaning(of: word.text) {
      let next = sign(at: word.range.upperBound)
      let isSign = next.code == UInt8(ascii: ".") || next.code == Self.other
      return skipBlanks(from: isSign ? next.place : word.range.upperBound)
    }
    return place
  }
}
