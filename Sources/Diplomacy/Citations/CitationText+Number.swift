extension CitationText {
  /// The number of a resolution at `start`, which is at its first digit or at `S-` or `ES-`.
  ///
  /// - Parameter isNamed: Whether the word `resolution` or `decision` stands before it, so that what
  ///   is no number as it stands is a damaged one.
  /// - Parameter isListed: Whether it stands in a list behind such a word.
  func number(at start: Int, isNamed: Bool, isListed: Bool = false) -> CitedNumber? {
    let series = has("ES-", at: start) ? "ES-" : has("S-", at: start) ? "S-" : foreignSeries(start)
    let place = series.isEmpty ? start : seriesEnd(start)
    guard let first = digits(at: place), first.count <= 9 else { return nil }
    if let found = stroke(first, series, start, isNamed) { return found }
    guard series.isEmpty else { return nil }
    if let found = bracketed(first, start, isNamed) { return found }
    if isNamed, let found = damaged(first, start) { return found }
    guard first.count <= 4, !continues(at: first.end, isBare: true) else { return nil }
    if isNamed || isListed, let year = yearBehind(first.end),
      ResolutionNumbering.fitsCouncil(first.value, year: year.value)
    {
      return CitedNumber(
        form: .numberOfYear(first.value, year: year.value), range: start..<year.end)
    }
    return CitedNumber(form: .bare(first.value), range: start..<first.end)
  }

  /// The year of ` of 1967`, which belongs to the number, or of ` of 22 November 1967`, which does
  /// not.
  private func yearBehind(_ place: Int) -> (value: Int, end: Int)? {
    if let word = skipBlanks(from: place).flatMap({ word(at: $0) }),
      CitationText.dateWords.contains(word.text),
      let year = skipBlanks(from: word.range.upperBound).flatMap({ digits(at: $0) }),
      year.count == 4, !continues(at: year.end, isBare: true)
    {
      return (year.value, year.end)
    }
    return date(at: place).map { ($0.year, place) }
  }

  /// `S-` or `ES-` with a hyphen that is not ASCII's.
  private func foreignSeries(_ start: Int) -> String {
    guard start < bytes.count, Ascii.isCapital(bytes[start]) else { return "" }
    let end = seriesEnd(start)
    return end == start ? "" : bytes[start] == UInt8(ascii: "E") ? "ES-" : "S-"
  }

  private func seriesEnd(_ start: Int) -> Int {
    var place = start
    if sign(at: place).code == UInt8(ascii: "E") { place = sign(at: place).place }
    let letter = sign(at: place)
    guard letter.code == UInt8(ascii: "S") else { return start }
    let dash = sign(at: letter.place)
    return dash.code == UInt8(ascii: "-") ? dash.place : start
  }

  // MARK: 74/247, 2010/18

  private func stroke(
    _ first: Digits, _ series: String, _ start: Int, _ isNamed: Bool
  ) -> CitedNumber? {
    guard let before = skipBlanks(from: first.end), sign(at: before).code == UInt8(ascii: "/"),
      let after = skipBlanks(from: sign(at: before).place)
    else { return nil }
    let isTight = before == first.end && after == sign(at: before).place
    guard isTight || isNamed else { return nil }
    guard let second = digits(at: after) else { return romanStroke(first, start, after, isNamed) }
    if second.count == 4, ResolutionNumbering.years.contains(second.value), isNamed,
      series.isEmpty, ResolutionNumbering.fitsCouncil(first.value, year: second.value),
      !continues(at: second.end, isBare: false)
    {
      let text = "\(first.value)/\(second.value)"
      return CitedNumber(
        form: .damaged(text), range: start..<second.end,
        suggestion: "\(first.value) (\(second.value))")
    }
    guard second.count <= 3, second.value > 0, first.value > 0 else { return nil }
    var found: CitedNumber
    if first.count == 4, ResolutionNumbering.years.contains(first.value), series.isEmpty {
      found = CitedNumber(form: .year(first.value, number: second.value), range: start..<second.end)
    } else if first.count <= 2 {
      found = CitedNumber(
        form: .slash(series: series, session: first.value, number: second.value),
        range: start..<second.end)
    } else if isNamed, series.isEmpty, first.count == 3, second.count == 2,
      ResolutionNumbering.slashSessions.contains(second.value), isRightToLeft(before: start)
    {
      // Arabic typesetting may put the session, which is read first, to the right.
      found = CitedNumber(
        form: .slash(series: "", session: second.value, number: first.value),
        range: start..<second.end)
    } else {
      return nil
    }
    if isNamed, let mended = misread(second, start, first) { return mended }
    if let letters = letters(at: second.end) {
      found.letters = letters.list
      found.range = start..<letters.end
    }
    return continues(at: found.range.upperBound, isBare: false) ? nil : found
  }

  private func isRightToLeft(before place: Int) -> Bool {
    guard let end = skipBlanks(before: place), end > 0, bytes[end - 1] >= 0x80 else { return false }
    return (0x600...0x6FF).contains(scalar(at: self.start(before: end)).value)
  }

  /// `2625/XXV`, which is `2625 (XXV)`.
  private func romanStroke(
    _ first: Digits, _ start: Int, _ place: Int, _ isNamed: Bool
  ) -> CitedNumber? {
    guard isNamed, let numeral = numeral(at: place), !continues(at: numeral.end, isBare: false)
    else { return nil }
    return CitedNumber(
      form: .damaged(string(start..<numeral.end)), range: start..<numeral.end,
      suggestion: "\(first.value) (\(numeral.session.text))")
  }

  // MARK: 242 (1967), 1514 (XV), 2200 A (XXI)

  private func bracketed(_ first: Digits, _ start: Int, _ isNamed: Bool) -> CitedNumber? {
    guard first.count <= 4, first.value > 0 else { return nil }
    let letters = letters(at: first.end)
    guard let open = skipBlanks(from: letters?.end ?? first.end),
      sign(at: open).code == UInt8(ascii: "("),
      let inner = skipBlanks(from: sign(at: open).place)
    else { return nil }
    if letters == nil, let year = digits(at: inner), year.count == 4,
      ResolutionNumbering.years.contains(year.value), let end = closed(year.end)
    {
      return continues(at: end, isBare: false)
        ? nil
        : CitedNumber(form: .numberOfYear(first.value, year: year.value), range: start..<end)
    }
    guard let numeral = numeral(at: inner), let end = closed(numeral.end) else {
      return nil
    }
    var found = CitedNumber(
      form: .numeral(first.value, numeral.session), letters: letters?.list ?? [],
      range: start..<end)
    if letters == nil { takeLateLetter(&found) }
    guard !continues(at: found.range.upperBound, isBare: false) else { return nil }
    if numeral.isMisread {
      found.suggestion = "\(first.value) (\(numeral.session.text))"
      found.form = .damaged(string(start..<end))
    }
    return found
  }

  /// The place behind a closing bracket at `place`.
  private func closed(_ place: Int) -> Int? {
    guard let place = skipBlanks(from: place), sign(at: place).code == UInt8(ascii: ")") else {
      return nil
    }
    return sign(at: place).place
  }

  /// `1472 (XIV)B`, and `1622 (S-III)J`, whose `J` was a square bracket.
  private func takeLateLetter(_ number: inout CitedNumber) {
    let end = number.range.upperBound
    let letter = sign(at: end)
    if Ascii.isCapital(letter.code), endsLetter(letter.place) {
      number.letters = [String(UnicodeScalar(letter.code))]
      number.range = number.range.lowerBound..<letter.place
      if letter.code == UInt8(ascii: "J") || letter.code == UInt8(ascii: "I") {
        number.suggestion = string(number.range.lowerBound..<end)
      }
    } else if let found = letters(at: end) {
      number.letters = found.list
      number.range = number.range.lowerBound..<found.end
    }
  }

  /// A numeral at `place`; with `1` or `l` in the place of an `I` it is misread.
  func numeral(at place: Int) -> (session: SessionNumeral, end: Int, isMisread: Bool)? {
    var letters: [UInt8] = []
    var end = place
    var isMisread = false
    while letters.count < 13 {
      let sign = sign(at: end)
      switch sign.code {
      case UInt8(ascii: "-"): letters.append(sign.code)
      case UInt8(ascii: "1") where !letters.isEmpty, UInt8(ascii: "l") where !letters.isEmpty:
        letters.append(UInt8(ascii: "I"))
        isMisread = true
      case _ where Ascii.isLetter(sign.code): letters.append(sign.code & 0xDF)
      default:
        return SessionNumeral(String(decoding: letters, as: UTF8.self)).map { ($0, end, isMisread) }
      }
      end = sign.place
    }
    return nil
  }
}
