extension Salutation {
  /// Whether a paragraph is nothing but an address, in any of the six languages: `Mr. Chair,`,
  /// `Monsieur le Président,`, `Excellencies, distinguished delegates,`, `主席先生：`.
  ///
  /// - Complexity: constant: a paragraph longer than an address can be is not looked into.
  public static func isAddress(_ text: some StringProtocol) -> Bool {
    guard text.utf8.prefix(longest + 1).count <= longest else { return false }
    let folded = Folding.fold(text)
    if folded.unicodeScalars.contains(where: \.properties.isIdeographic) {
      return isChineseAddress(folded)
    }
    // A question or a sentence is no address.
    guard folded.utf8.last != UInt8(ascii: "?") else { return false }
    let words = words(of: folded)
    guard let first = words.first, words.count <= 24, !AddressWords.links.contains(first),
      words.contains(where: AddressWords.heads.contains)
    else { return false }
    return words.allSatisfy { word in
      // Arabic writes its "and" together with the word that follows.
      isKnown(word) || (word.hasPrefix("و") && isKnown(String(word.dropFirst())))
    }
  }

  /// Whether a paragraph ends in the thanks that close a statement, in any of the six languages.
  ///
  /// `Thank you, Mr. Chair.` does, and `We support the draft. I thank you.`
  public static func isClosing(_ text: some StringProtocol) -> Bool {
    // Thanks come in the last few words; more than this is another sentence.
    let tail = Folding.fold(String(String(text).unicodeScalars.suffix(100)))
    guard !tail.isEmpty else { return false }
    if tail.unicodeScalars.contains(where: \.properties.isIdeographic) {
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
    folded.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
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
