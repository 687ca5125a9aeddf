extension Salutation {
  /// Whether a paragraph begins with an address, alone or before its first sentence: `Mr. Chair,`,
  /// `Mr. Chair, we thank you …`, `Thank you, Madam President. We …`.
  ///
  /// `The Chair's summary …` and `Delegates will recall …` do not.
  public static func opens(_ text: some StringProtocol) -> Bool {
    // An address that opens a paragraph ends well before this.
    let start = Folding.fold(String(String(text).unicodeScalars.prefix(160)))
    if let first = start.unicodeScalars.first, first.properties.isIdeographic {
      return opensInChinese(start)
    }
    var pieces = Pieces(start.unicodeScalars[...])
    var isThanked = false
    for phrase in AddressWords.thanks {
      var ahead = pieces
      let words = phrase.split(separator: " ")
      guard words.allSatisfy({ ahead.next() == String($0) }) else { continue }
      pieces = ahead
      isThanked = true
      break
    }
    return pieces.holdAddress(afterThanks: isThanked)
  }

  private static func opensInChinese(_ start: String) -> Bool {
    var rest = start[...]
    if let thanks = AddressWords.chineseThanks.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(thanks == "感谢主席" ? 2 : thanks.count)
    }
    // Up to the first mark of punctuation but the pause between two who are addressed.
    let head = rest.prefix { !$0.isPunctuation || $0 == "、" }
    return isAddress(head)
  }

  /// The words of a text, one after another, with what stands between them.
  private struct Pieces {
    private var rest: Substring.UnicodeScalarView
    /// Whether a mark of punctuation or the end came after the last word.
    private(set) var isAtPause = true

    init(_ rest: Substring.UnicodeScalarView) { self.rest = rest }

    mutating func next() -> String? {
      rest = rest.drop { !$0.properties.isAlphabetic }
      let word = rest.prefix { $0.properties.isAlphabetic }
      guard !word.isEmpty else { return nil }
      rest = rest.dropFirst(word.count)
      isAtPause = rest.first.map { !$0.properties.isWhitespace && $0 != "'" && $0 != "’" } ?? true
      return String(word)
    }

    /// Takes known words until one of them, a head among them, stands before a pause.
    mutating func holdAddress(afterThanks isThanked: Bool) -> Bool {
      var hasHead = false
      var isFirst = true
      while let word = next() {
        guard isKnown(word), isThanked || !isFirst || !AddressWords.links.contains(word) else {
          return false
        }
        isFirst = false
        hasHead = hasHead || AddressWords.heads.contains(word)
        if hasHead && isAtPause && !isHyphen { return true }
      }
      return false
    }

    /// A hyphen joins: `Vice-President`.
    private var isHyphen: Bool { rest.first == "-" || rest.first == "\u{2011}" }
  }
}
