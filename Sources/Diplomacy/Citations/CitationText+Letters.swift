extension CitationText {
  /// The letters at `place`: ` A`, ` A and B`, ` A to E`, `A-E`, `[A]`.
  func letters(at place: Int) -> (list: [String], end: Int)? {
    guard let first = letter(at: place) else { return nil }
    var list = [first.letter]
    var end = first.end
    if let last = rangeEnd(at: end), last.letter > first.letter {
      return (["\(first.letter)-\(last.letter)"], last.end)
    }
    while list.count < 26, let next = nextLetter(at: end) {
      list.append(next.letter)
      end = next.end
    }
    return (list, end)
  }

  /// Whether a single letter may end at `place`, so that it is no word's.
  func endsLetter(_ place: Int) -> Bool {
    let next = sign(at: place)
    switch next.code {
    case UInt8(ascii: "/"), UInt8(ascii: "'"), Self.letter, Self.han: return false
    case UInt8(ascii: "."):
      return !Ascii.isAlphanumeric(sign(at: next.place).code)
    case UInt8(ascii: "-"):
      let after = sign(at: next.place).code
      return Ascii.isCapital(after) || !Ascii.isAlphanumeric(after)
    default: return !Ascii.isAlphanumeric(next.code)
    }
  }

  private func letter(at place: Int) -> (letter: String, end: Int)? {
    guard var place = skipBlanks(from: place) else { return nil }
    let isBracketed = sign(at: place).code == UInt8(ascii: "[")
    if isBracketed { place = sign(at: place).place }
    let found = sign(at: place)
    // An I is the speaker, or a bracket.
    guard Ascii.isCapital(found.code), found.code != UInt8(ascii: "I") else { return nil }
    let letter = String(UnicodeScalar(found.code))
    if isBracketed {
      let close = sign(at: found.place)
      return close.code == UInt8(ascii: "]") ? (letter, close.place) : nil
    }
    return endsLetter(found.place) ? (letter, found.place) : nil
  }

  private func rangeEnd(at place: Int) -> (letter: String, end: Int)? {
    guard let place = skipBlanks(from: place) else { return nil }
    let dash = sign(at: place)
    if dash.code == UInt8(ascii: "-") { return letter(at: dash.place) }
    guard let word = word(at: place), case .range = CitationWord.meaning(of: word.text) else {
      return nil
    }
    return letter(at: word.range.upperBound)
  }

  private func nextLetter(at place: Int) -> (letter: String, end: Int)? {
    guard var place = skipBlanks(from: place) else { return nil }
    var isSeparated = false
    if sign(at: place).code == UInt8(ascii: ",") {
      isSeparated = true
      guard let next = skipBlanks(from: sign(at: place).place) else { return nil }
      place = next
    }
    if let word = word(at: place), case .conjunction = CitationWord.meaning(of: word.text) {
      isSeparated = true
      place = word.range.upperBound
    }
    return isSeparated ? letter(at: place) : nil
  }

  /// Whether what stands at `place` shows that the number before it is part of something else: a
  /// date, a path, a decimal, an act with more strokes.
  ///
  /// - Parameter isBare: Of a number alone more is asked.
  func continues(at place: Int, isBare: Bool) -> Bool {
    let next = sign(at: place)
    switch next.code {
    case Self.letter:
      return !isBoundary(place) || !(0x600...0x6FF).contains(scalar(at: place).value)
    case _ where Ascii.isAlphanumeric(next.code), UInt8(ascii: "%"), UInt8(ascii: "_"),
      UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "\\"):
      return true
    case UInt8(ascii: "/"):
      return isBare || Ascii.isAlphanumeric(sign(at: next.place).code)
    case UInt8(ascii: "."):
      let after = sign(at: next.place).code
      return Ascii.isDigit(after) || Ascii.isSmall(after)
    case UInt8(ascii: ":"), UInt8(ascii: "-"):
      let after = sign(at: next.place).code
      return isBare && Ascii.isAlphanumeric(after)
        || next.code == UInt8(ascii: ":") && Ascii.isDigit(after)
    case UInt8(ascii: ","): return isBare && Ascii.isDigit(sign(at: next.place).code)
    case UInt8(ascii: "("): return Ascii.isLetter(sign(at: next.place).code)
    default: return false
    }
  }
}
