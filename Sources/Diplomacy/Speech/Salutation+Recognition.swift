extension Salutation {
  /// Whether a paragraph is nothing but an address, in any of the six languages: `Mr. Chair,`,
  /// `Monsieur le Président,`, `Excellencies, distinguished delegates,`, `主席先生：`.
  ///
  /// - Complexity: constant: a paragraph longer than an address can be is not looked into.
  public static func isAddress(_ text: some StringProtocol) -> Bool {
    guard text.utf8.prefix(longest + 1).count <= longest, mayBeAddress(Substring(text))
    else { return false }
    let folded = Folding.fold(text)
    if holdsHan(folded) { return isChineseAddress(folded) }
    // A question or a sentence is no address.
    guard folded.utf8.last != UInt8(ascii: "?") else { return false }
    var count = 0
    var hasHead = false
    var rest = folded.unicodeScalars[...]
    while let start = rest.firstIndex(where: isLetter) {
      let end = rest[start...].firstIndex { !isLetter($0) } ?? rest.endIndex
      let word = String(rest[start..<end])
      rest = rest[end...]
      count += 1
      // Nearly every paragraph is told by its first word that it is none.
      guard count <= 24, count > 1 || !AddressWords.links.contains(word),
        // Arabic writes its "and" together with the word that follows.
        isKnown(word) || (word.hasPrefix("و") && isKnown(String(word.dropFirst())))
      else { return false }
      hasHead = hasHead || AddressWords.heads.contains(word)
    }
    return hasHead
  }

  /// Whether the first word, or what can't be told without all of them, may begin an address:
  /// nearly every paragraph begins with another, and need not be folded.
  private static func mayBeAddress(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: isLetter) else { return false }
    let end = scalars[start...].firstIndex { !isLetter($0) } ?? scalars.endIndex
    // Signs without a letter may be part of a word: vowel signs, accents that stand alone.
    let signs = scalars[..<start].contains { $0.value >= 0x80 }
    if signs || end < scalars.endIndex && scalars[end].value >= 0x80 { return true }
    let word = Folding.fold(text[start..<end])
    return isKnown(word) || word.hasPrefix("و") || holdsHan(word)
  }

  /// Whether a paragraph ends in the thanks that close a statement, in any of the six languages.
  ///
  /// `Thank you, Mr. Chair.` does, and `We support the draft. I thank you.`
  public static func isClosing(_ text: some StringProtocol) -> Bool {
    // Thanks come in the last few words; more than this is another sentence.
    let text = Substring(text)
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.endIndex, offsetBy: -100, limitedBy: scalars.startIndex)
    let tail = Folding.fold(text[(start ?? text.startIndex)...])
    guard !tail.isEmpty else { return false }
    if holdsHan(tail) {
      let end = String(tail.unicodeScalars.suffix(16))
      return AddressWords.chineseThanks.contains { end.contains($0) }
    }
    let end = " " + words(of: tail).suffix(12).joined(separator: " ") + " "
    return AddressWords.thanks.contains { end.contains(" \($0) ") }
  }

  /// In UTF-8 bytes; the longest addresses list half a dozen dignitaries.
  private static let longest = 400

  static func isKnown(_ word: String) -> Bool {
    AddressWords.heads.contains(word) || AddressWords.attributes.contains(word)
      || AddressWords.links.contains(word)
  }

  /// Runs of letters; an apostrophe, a hyphen and a full stop end a word.
  private static func words(of folded: String) -> [String] {
    folded.unicodeScalars.split { !isLetter($0) }.map { String($0) }
  }

  /// Asks Unicode's tables only where it has to, for this is done with each paragraph.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func holdsHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x2E80 && $0.properties.isIdeographic }
  }

  /// Takes the known words off the front, the longest first, until nothing is left.
  private static func isChineseAddress(_ folded: String) -> Bool {
    var rest = folded[...]
    var hasHead = false
    while let next = rest.first {
      if next.isPunctuation || next.isWhitespace {
        if next == "?" || next == "？" { return false }
        rest = rest.dropFirst()
      } else if let head = AddressWords.chineseHeads.first(where: rest.hasPrefix) {
        rest = rest.dropFirst(head.count)
        hasHead = true
      } else if let word = AddressWords.chineseAttributes.first(where: rest.hasPrefix) {
        rest = rest.dropFirst(word.count)
      } else {
        return false
      }
    }
    return hasHead
  }
}
