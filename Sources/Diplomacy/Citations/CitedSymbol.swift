/// A document symbol as it stands in a text.
struct CitedSymbol {
  /// In canonical form.
  var symbol: String
  var range: Range<Int>
  var suggestion: String?

  /// What the symbol stands for.
  var kind: Citation.Kind { DocumentSymbol.kind(of: symbol) }
}

/// Reads one symbol, part by part.
struct SymbolReader {
  private let text: CitationText
  private let ownSeries: Set<String>
  private var place: Int
  private var parts: [String] = []
  /// As many parts as make a symbol, and where they end.
  private var whole: (count: Int, end: Int)?

  /// The symbol at `start`, which is at a letter; `nil` where there is none.
  ///
  /// - Parameter ownSeries: What symbols begin with besides the series of the United Nations.
  static func read(_ text: CitationText, at start: Int, ownSeries: Set<String>) -> CitedSymbol? {
    var reader = SymbolReader(text: text, ownSeries: ownSeries, place: start)
    return reader.read(from: start)
  }

  private init(text: CitationText, ownSeries: Set<String>, place: Int) {
    self.text = text
    self.ownSeries = ownSeries
    self.place = place
  }

  private mutating func read(from start: Int) -> CitedSymbol? {
    guard let look = firstPart(), text.sign(at: place).code == UInt8(ascii: "/") else { return nil }
    let isSmall = look.isSmall
    parts.append(look.part)
    place = text.sign(at: place).place
    while parts.count < 12, let part = nextPart(isSmall: isSmall) {
      guard parts.count > 1 || isAllowed(part) else { return nil }
      parts.append(part)
      if part.utf8.contains(where: Ascii.isDigit) || Self.ends(part) {
        whole = (parts.count, place)
      }
      let stroke = text.sign(at: text.skipUnseen(from: place))
      guard stroke.code == UInt8(ascii: "/") else { break }
      place = stroke.place
    }
    guard let whole,
      parts[..<whole.count].contains(where: { $0.utf8.contains(where: Ascii.isDigit) })
    else { return nil }
    parts.removeSubrange(whole.count...)
    return finished(start, end: whole.end, misspelt: look.isMisspelt)
  }

  /// What a symbol may end with besides a number.
  private static func ends(_ part: String) -> Bool { part == "Summary" || part == "SUMMARY" }

  // MARK: The first part

  private mutating func firstPart() -> (part: String, isSmall: Bool, isMisspelt: Bool)? {
    let start = place
    var letters: [UInt8] = []
    var isMisspelt = false
    while letters.count < 10 {
      let sign = text.sign(at: place)
      if Ascii.isLetter(sign.code) {
        letters.append(sign.code)
      } else if sign.code == CitationText.letter, letters.isEmpty,
        let letter = Self.latin(text.scalar(at: place).value)
      {
        letters.append(letter)
        isMisspelt = true
      } else {
        break
      }
      place = sign.place
    }
    guard place > start else { return nil }
    let isSmall = letters.allSatisfy(Ascii.isSmall)
    guard isSmall || letters.allSatisfy(Ascii.isCapital) else { return nil }
    let part = String(decoding: letters, as: UTF8.self).uppercased()
    if let organ = Self.aliases[part], text.has("/RES/", at: place) { return (organ, false, true) }
    guard DocumentSeries.isKnown(part) || ownSeries.contains(where: { $0.hasPrefix(part) }) else {
      return nil
    }
    return (part, isSmall, isMisspelt)
  }

  /// What is written where a resolution's symbol has one letter.
  private static let aliases = ["GA": "A", "UNGA": "A", "SC": "S", "UNSC": "S"]

  /// A Latin letter whose Cyrillic double was typed.
  private static func latin(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x410: UInt8(ascii: "A")
    case 0x415: UInt8(ascii: "E")
    case 0x422: UInt8(ascii: "T")
    case 0x421: UInt8(ascii: "S")
    default: nil
    }
  }

  private func isAllowed(_ second: String) -> Bool {
    let first = parts.first ?? ""
    if DocumentSeries.isKnown(first) { return DocumentSeries.allows(first, second) }
    return ownSeries.contains(first) || ownSeries.contains { $0.hasPrefix("\(first)/\(second)") }
  }

  // MARK: Further parts

  /// The part at the place; a line may have been broken before it.
  private mutating func nextPart(isSmall: Bool) -> String? {
    guard let start = text.skipBlanks(from: place) else { return nil }
    let first = text.sign(at: start)
    if start > place, !Ascii.isDigit(first.code), !Ascii.isCapital(first.code) { return nil }
    place = start
    if Ascii.isDigit(first.code) { return number() }
    return named(isSmall: isSmall)
  }

  private mutating func number() -> String? {
    guard let digits = text.digits(at: place), digits.count <= 9 else { return nil }
    let next = text.sign(at: digits.end)
    guard !Ascii.isLetter(next.code), next.code != CitationText.letter else {
      // `2200A (XXI)`.
      guard Ascii.isCapital(next.code), text.endsLetter(next.place), isAct else { return nil }
      place = digits.end
      return text.plain(digits)
    }
    place = digits.end
    return text.plain(digits)
  }

  /// Whether the symbol is a resolution's or decision's so far.
  private var isAct: Bool { parts.contains { $0 == "RES" || $0 == "DEC" } }

  /// `CN.15`, `Add.1`, `L.10`, `WGRPE(7)`, `S-13`, `PRST`.
  private mutating func named(isSmall: Bool) -> String? {
    let start = place
    var letters: [UInt8] = []
    while letters.count < 12 {
      let sign = text.sign(at: place)
      guard Ascii.isLetter(sign.code) else { break }
      letters.append(sign.code)
      place = sign.place
    }
    guard !letters.isEmpty, text.sign(at: place).code != CitationText.letter else { return nil }
    let word = String(decoding: letters, as: UTF8.self)
    let name = DocumentSymbol.part(word.uppercased())
    let isKnown = Self.endings.contains(name.uppercased())
    guard letters.allSatisfy(Ascii.isCapital) || isSmall || isKnown else {
      place = start
      return nil
    }
    let next = text.sign(at: place)
    switch next.code {
    case UInt8(ascii: "."): return dotted(name, isKnown, next)
    case UInt8(ascii: "-"): return special(name, next)
    case UInt8(ascii: "("): return counted(name, next)
    case CitationText.space, CitationText.lineEnd:
      // `Add 1`, where the full stop is missing.
      guard isKnown, Self.numbered.contains(name.uppercased()),
        let digits = text.skipBlanks(from: place).flatMap({ text.digits(at: $0) }),
        digits.count <= 3
      else { return name }
      place = digits.end
      return DocumentSymbol.part("\(name.uppercased()).\(digits.value)")
    case _ where Ascii.isDigit(next.code) && Self.closed.contains(name.uppercased()):
      guard let digits = text.digits(at: place), digits.count <= 3 else { return nil }
      place = digits.end
      return DocumentSymbol.part("\(name.uppercased()).\(digits.value)")
    case _ where Ascii.isAlphanumeric(next.code): return nil
    default: return name
    }
  }

  private mutating func dotted(
    _ name: String, _ isKnown: Bool, _ dot: CitationText.Sign
  ) -> String? {
    let after = text.sign(at: dot.place)
    if let digits = text.digits(at: dot.place) {
      place = digits.end
      let letter = text.sign(at: place)
      guard !Ascii.isLetter(letter.code), letter.code != CitationText.letter else { return nil }
      // `CONF.167/PC/1`, but also `AC.105/C.1/L.2(1)`.
      return DocumentSymbol.part("\(name.uppercased()).\(text.plain(digits))")
    }
    if Ascii.isCapital(after.code), let numeral = text.numeral(at: dot.place), !numeral.isMisread {
      place = numeral.end
      return "\(name).\(numeral.session.text)"
    }
    if isKnown || name.utf8.count <= 3, let next = text.skipBlanks(from: dot.place),
      next > dot.place,
      let digits = text.digits(at: next), digits.count <= 4
    {
      place = digits.end
      return DocumentSymbol.part("\(name.uppercased()).\(text.plain(digits))")
    }
    // The end of a sentence.
    return name
  }

  /// `S-13`, `ES-10`, `ES-III`.
  private mutating func special(_ name: String, _ dash: CitationText.Sign) -> String? {
    guard name == "S" || name == "ES" else { return name }
    if let digits = text.digits(at: dash.place), digits.count <= 2 {
      place = digits.end
      return "\(name)-\(digits.value)"
    }
    guard let numeral = text.numeral(at: dash.place), !numeral.isMisread else { return nil }
    place = numeral.end
    return "\(name)-\(numeral.session.text)"
  }

  /// `WGRPE(7)`, `COP(12)`; other brackets belong to no symbol.
  private mutating func counted(_ name: String, _ open: CitationText.Sign) -> String? {
    if let digits = text.digits(at: open.place), digits.count <= 3 {
      let close = text.sign(at: digits.end)
      if close.code == UInt8(ascii: ")") {
        place = close.place
        return "\(name)(\(digits.value))"
      }
    }
    if let numeral = text.numeral(at: open.place), !numeral.isMisread {
      let close = text.sign(at: numeral.end)
      if close.code == UInt8(ascii: ")") {
        place = close.place
        return "\(name)(\(numeral.session.text))"
      }
    }
    return name
  }

  /// Parts that are also written in small letters.
  private static let endings: Set<String> = [
    "ADD", "AMEND", "CORR", "REV", "RES", "DEC", "CONF", "PRST", "INF", "MISC", "SUB", "SUMMARY",
    "AGENDA", "L", "WP", "CRP",
  ]

  /// Those whose full stop is often left out.
  private static let closed: Set<String> = numbered.union(["CRP", "L", "PV", "SR", "WP"])

  /// Those that always have a number.
  private static let numbered: Set<String> = ["ADD", "AMEND", "CORR", "REV"]

  /// Commissions whose resolutions have no sign of their own.
  private static let commissions: Set<String> = ["CCPCJ", "CND", "CSW"]

  // MARK: The whole

  private func finished(_ start: Int, end: Int, misspelt: Bool) -> CitedSymbol? {
    var symbol = parts.joined(separator: "/")
    // `CCPCJ/RES/26/4` is known as `CCPCJ/26/4`.
    if parts.count == 4, parts[1] == "RES", Self.commissions.contains(parts[0]) {
      symbol = "\(parts[0])/\(parts[2])/\(parts[3])"
    }
    var end = end
    let last = parts.last ?? ""
    if parts.count == 2, last.utf8.allSatisfy(Ascii.isDigit) {
      // `A/4` is a sheet of paper, `S/390` a computer.
      let least = parts[0] == "A" ? 3 : parts[0].utf8.count > 1 ? 1 : 4
      guard last.utf8.count >= least else { return nil }
    }
    if isAct { (symbol, end) = withSession(symbol, at: end, start) }
    guard !text.continues(at: end, isBare: false) else { return nil }
    let star = text.sign(at: end)
    if star.code == UInt8(ascii: "*"), text.sign(at: star.place).code != star.code,
      text.sign(before: start).code != star.code
    {
      end = star.place
      symbol += "*"
    }
    var found = CitedSymbol(symbol: symbol, range: start..<end)
    if misspelt { found.suggestion = symbol }
    if let digits = parts.count == 2 ? text.digits(at: end - last.utf8.count) : nil,
      digits.end == end, let mended = CitationText.mended(parts[0], digits)
    {
      found.suggestion = mended
    }
    return found
  }

  /// The symbol with the letter and the session or year behind it: `A/RES/2200 A (XXI)`.
  private func withSession(_ symbol: String, at end: Int, _ start: Int) -> (String, Int) {
    let last = parts.last ?? ""
    let first = end - last.utf8.count
    guard last.utf8.allSatisfy(Ascii.isDigit), first > start, let digits = text.digits(at: first),
      digits.end == end
    else { return (symbol, end) }
    let stem = symbol.dropLast(last.utf8.count)
    if let number = text.number(at: first, isNamed: false), number.letters.count <= 1 {
      switch number.form {
      case .numeral, .numberOfYear:
        return (stem + (number.written.first ?? ""), number.range.upperBound)
      default: break
      }
    }
    // Behind `A/RES/74/247`, but not behind `S/RES/242`, letters are the act's.
    if parts.count > 3, let letters = text.letters(at: end), letters.list.count == 1 {
      return ("\(symbol) \(letters.list[0])", letters.end)
    }
    return (symbol, end)
  }
}

extension CitationText {
  /// Digits in ASCII, zeros in front of them with the rest.
  func plain(_ digits: Digits) -> String {
    let text = String(digits.value)
    return String(repeating: "0", count: max(0, min(9, digits.count) - text.utf8.count)) + text
  }
}
