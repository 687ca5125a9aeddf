extension CitationScan {
  /// Reads the symbol that the digits at `place` are part of; `nil` where they are part of none.
  mutating func readSymbol(around place: Int) -> Int? {
    guard var start = symbolStart(before: place),
      var symbol = SymbolReader.read(text, at: start, ownSeries: context.ownSeries)
    else { return nil }
    // `E/2020/30-E/CN.15/2020/10`: one document with two symbols.
    while symbol.range.upperBound <= place {
      let dash = text.sign(at: symbol.range.upperBound)
      guard dash.code == UInt8(ascii: "-"),
        let next = SymbolReader.read(text, at: dash.place, ownSeries: context.ownSeries)
      else { return nil }
      start = dash.place
      symbol = next
    }
    var range = symbol.range
    var kind = symbol.kind
    if let lead = lead(before: start), case .act(let named, _) = lead.kind {
      if isOwn(symbol.symbol) { kind = named }
      // The word and the symbol are one citation.
      if named == kind { range = lead.start..<range.upperBound }
    }
    let index = found.count
    let lead = text.string(range.lowerBound..<symbol.range.lowerBound)
    add(
      Citation(
        range: range, symbol: symbol.symbol, kind: kind,
        suggestion: symbol.suggestion.map { lead + $0 }))
    guard found.count > index else { return symbol.range.upperBound }
    giveWaiting(toCitationAt: index)
    return readFollowing(symbol, kind)
  }

  private func isOwn(_ symbol: String) -> Bool {
    !DocumentSeries.isKnown(String(symbol.prefix { $0 != "/" }))
  }

  /// Where the word of strokes, full stops and letters begins that ends before `place`; `nil` where
  /// it can't be a symbol.
  private func symbolStart(before place: Int) -> Int? {
    var start = place
    var hasStroke = false
    for _ in 0..<64 {
      let sign = text.sign(before: start)
      switch sign.code {
      case UInt8(ascii: "/"): hasStroke = true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      case CitationText.unseen where hasStroke: break
      case CitationText.space, CitationText.lineEnd:
        guard let end = text.skipBlanks(before: start), joins(before: end) else {
          return hasStroke ? trimmed(start, place) : nil
        }
        start = end
        continue
      case CitationText.letter:
        // A Cyrillic letter that looks Latin.
        let next = text.sign(at: start).code
        guard next == UInt8(ascii: "/"), text.word(before: start)?.range.lowerBound == sign.place
        else { return hasStroke ? trimmed(start, place) : nil }
      case _ where Ascii.isAlphanumeric(sign.code): break
      // A path, an address, a name: not the beginning of a symbol.
      case UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "\\"),
        UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "?"):
        let before = sign.code == UInt8(ascii: "_") ? text.sign(before: sign.place).code : 0x61
        return hasStroke && !Ascii.isAlphanumeric(before) ? trimmed(start, place) : nil
      default: return hasStroke ? trimmed(start, place) : nil
      }
      start = sign.place
    }
    return nil
  }

  /// Whether a line or word may be broken at `end` within a symbol: behind a stroke, and behind the
  /// full stop of `PV. 22`.
  private func joins(before end: Int) -> Bool {
    let sign = text.sign(before: end)
    if sign.code == UInt8(ascii: "/") { return true }
    guard sign.code == UInt8(ascii: "."), let word = text.word(before: sign.place) else {
      return false
    }
    return text.sign(before: word.range.lowerBound).code == UInt8(ascii: "/")
  }

  /// The first letter from `start` on; `nil` where a stroke stands before it, as in a path.
  private func trimmed(_ start: Int, _ end: Int) -> Int? {
    var place = start
    while place < end {
      let sign = text.sign(at: place)
      if Ascii.isLetter(sign.code) || sign.code == CitationText.letter { return place }
      guard
        sign.code == UInt8(ascii: "(") || sign.code == UInt8(ascii: "-")
          || sign.code == UInt8(ascii: ")") || sign.code == CitationText.unseen
      else { return nil }
      place = sign.place
    }
    return nil
  }

  // MARK: What follows

  /// Reads what is said of the same series behind a symbol: `and Corr.1`, `and L.12`, `Add.1–3`,
  /// and for resolutions `, 74/247 and 75/282`.
  private mutating func readFollowing(_ symbol: CitedSymbol, _ kind: Citation.Kind) -> Int {
    var end = symbol.range.upperBound
    if kind != .document, symbol.symbol.hasPrefix("A/RES/") || symbol.symbol.hasPrefix("S/RES/") {
      let organ: CitedOrgan =
        symbol.symbol.hasPrefix("A/") ? .generalAssembly : .securityCouncil
      for number in listed(after: end, isPlural: false, first: nil) {
        add(number, kind, Reading(organ: organ), range: number.range, isPlural: false)
        end = number.range.upperBound
      }
      return end
    }
    var last = symbol
    for _ in 0..<20 {
      guard let next = follower(of: symbol, after: last) else { break }
      add(
        Citation(
          range: next.range, symbol: next.symbol, kind: kind, suggestion: next.suggestion))
      last = next
      end = next.range.upperBound
    }
    return end
  }

  /// What follows `last` in the list that `symbol` begins.
  private func follower(of symbol: CitedSymbol, after last: CitedSymbol) -> CitedSymbol? {
    guard let separator = text.separator(at: last.range.upperBound) else { return nil }
    let start = separator.end
    if let found = ending(at: start, of: symbol.symbol) { return found }
    // `Add.1 and 2`, `L.10–12`; but `PV.1, 22 June` and `L.11 and 24 others`.
    let comma = text.skipBlanks(from: last.range.upperBound).map { text.sign(at: $0).code }
    guard let digits = text.digits(at: start), digits.count <= 3, comma != UInt8(ascii: ","),
      !text.continues(at: digits.end, isBare: true),
      text.skipBlanks(from: digits.end).flatMap({ text.word(at: $0) }) == nil,
      let dot = last.symbol.utf8.lastIndex(of: UInt8(ascii: ".")),
      !last.symbol[dot...].utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return CitedSymbol(
      symbol: "\(last.symbol[..<dot]).\(digits.value)", range: start..<digits.end)
  }

  /// `Corr.1`, or another `Add.2` in the place of `Add.1`.
  private func ending(at start: Int, of symbol: String) -> CitedSymbol? {
    guard let word = text.word(at: start) else { return nil }
    let dot = text.sign(at: word.range.upperBound)
    guard dot.code == UInt8(ascii: "."), let place = text.skipBlanks(from: dot.place) else {
      return nil
    }
    guard let digits = text.digits(at: place), digits.count <= 3,
      !text.continues(at: digits.end, isBare: false)
    else { return misreadEnding(word, at: place, of: symbol) }
    let ending = DocumentSymbol.part("\(text.string(word.range).uppercased()).\(digits.value)")
    let own = String(ending.prefix { $0 != "." })
    let range = start..<digits.end
    if symbol.split(separator: "/").last?.hasPrefix(own + ".") ?? false {
      let stem = symbol.split(separator: "/").dropLast().joined(separator: "/")
      return CitedSymbol(symbol: "\(stem)/\(ending)", range: range)
    }
    guard ["Add", "Corr", "Rev", "Amend"].contains(own) else { return nil }
    return CitedSymbol(symbol: "\(symbol)/\(ending)", range: range)
  }

  /// `Corr.l`, whose number was read as a letter.
  private func misreadEnding(
    _ word: CitationText.Word, at place: Int, of symbol: String
  ) -> CitedSymbol? {
    let letter = text.sign(at: place)
    guard letter.code == UInt8(ascii: "l") || letter.code == UInt8(ascii: "I"),
      !text.continues(at: letter.place, isBare: true)
    else { return nil }
    let ending = DocumentSymbol.part("\(text.string(word.range).uppercased()).1")
    guard ["Add", "Corr", "Rev", "Amend"].contains(String(ending.dropLast(2))) else { return nil }
    let range = word.range.lowerBound..<letter.place
    let written = "\(ending.dropLast())\(text.string(place..<letter.place))"
    return CitedSymbol(symbol: "\(symbol)/\(written)", range: range, suggestion: ending)
  }
}
