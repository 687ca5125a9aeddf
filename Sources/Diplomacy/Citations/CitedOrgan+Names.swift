extension CitedOrgan {
  /// The organ that `name` is or begins to name: `Security Council`, `CCPCJ`, or the name of a body
  /// that stands under it.
  public init?(named name: String) {
    let text = CitationText(Array(name.utf8))
    var words: [CitationText.Word] = []
    var place = 0
    while place < text.bytes.count, words.count < 40 {
      if let word = text.word(at: place) {
        words.append(word)
        place = word.range.upperBound
      } else {
        place = text.sign(at: place).place
      }
    }
    let found =
      words.indices.lazy.compactMap { OrganNames.match(words[$0...])?.organ }
      .first { !CitationScan.isVague($0) }
    guard let organ = found ?? OrganNames.han(in: text, 0..<text.bytes.count)?.organ else {
      return nil
    }
    self = organ
  }
}

/// The names of organs in running text.
enum OrganNames {
  /// A name as folded words; a word with a star behind it stands for all that begin so.
  struct Phrase: Sendable {
    let words: [String]
    let organ: CitedOrgan

    fileprivate init(_ text: String, _ organ: CitedOrgan) {
      words = Folding.fold(text).split(separator: " ").map(String.init)
      self.organ = organ
    }

    fileprivate static func fits(_ word: String, _ pattern: String) -> Bool {
      let pattern = pattern.utf8
      guard pattern.last == UInt8(ascii: "*") else { return word.utf8.elementsEqual(pattern) }
      return word.utf8.starts(with: pattern.dropLast())
    }
  }

  private struct Index: Sendable {
    /// By the beginning of the first word.
    var starts: [UInt32: [Phrase]] = [:]
    /// By the beginning of the last word.
    var ends: [UInt32: [Phrase]] = [:]

    init(_ phrases: [Phrase]) {
      for phrase in phrases.sorted(by: { $0.words.count > $1.words.count }) {
        starts[OrganNames.key(phrase.words.first ?? ""), default: []].append(phrase)
        ends[OrganNames.key(phrase.words.last ?? ""), default: []].append(phrase)
      }
    }
  }

  private static let index = Index(table.map { Phrase($0.name, $0.organ) })

  /// The first four bytes; no name's first or last word is shorter before its star.
  private static func key(_ word: String) -> UInt32 {
    var key: UInt32 = 0
    for byte in word.utf8.prefix(4) where byte != UInt8(ascii: "*") {
      key = key << 8 | UInt32(byte)
    }
    return key
  }

  /// The longest name that `words` begin with.
  static func match(
    _ words: some RandomAccessCollection<CitationText.Word>
  ) -> (organ: CitedOrgan, count: Int)? {
    guard let first = words.first else { return nil }
    for phrase in index.starts[key(withoutParticle(first.text))] ?? index.starts[key(first.text)]
      ?? []
    where phrase.words.count <= words.count {
      if zip(words, phrase.words).enumerated().allSatisfy({ number, pair in
        Phrase.fits(pair.0.text, pair.1)
          || number == 0 && Phrase.fits(withoutParticle(pair.0.text), pair.1)
      }) {
        return (phrase.organ, phrase.words.count)
      }
    }
    return nil
  }

  /// The longest name that ends with the first of `words`, which stand in reverse order.
  static func match(
    backwards words: some RandomAccessCollection<CitationText.Word>
  ) -> (organ: CitedOrgan, count: Int)? {
    guard let last = words.first else { return nil }
    for phrase in index.ends[key(last.text)] ?? [] where phrase.words.count <= words.count {
      if zip(words, phrase.words.reversed()).enumerated().allSatisfy({ number, pair in
        Phrase.fits(pair.0.text, pair.1)
          || number == phrase.words.count - 1
            && Phrase.fits(withoutParticle(pair.0.text), pair.1)
      }) {
        return (phrase.organ, phrase.words.count)
      }
    }
    return nil
  }

  /// Whether a name may end with `word`: a cheap look before others.
  static func mayEnd(with word: String) -> Bool { index.ends[key(word)] != nil }

  /// Whether `word` is one of a name.
  static func hasWord(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    table.flatMap { Phrase($0.name, $0.organ).words })

  /// An Arabic word without what is written in front of it as one: and, by, to.
  private static func withoutParticle(_ word: String) -> String {
    var scalars = Substring(word).unicodeScalars
    guard scalars.count > 4, let first = scalars.first, "ولبف".unicodeScalars.contains(first) else {
      return word
    }
    scalars.removeFirst()
    return String(scalars)
  }

  /// The last name in Han characters that ends in `range`, and its end.
  static func han(
    in text: CitationText, _ range: Range<Int>
  ) -> (organ: CitedOrgan, end: Int)? {
    var place = range.upperBound
    while place > range.lowerBound {
      let sign = text.sign(before: place)
      if sign.code == CitationText.han {
        for name in hanTable {
          let bytes = name.name.utf8
          if place - bytes.count >= range.lowerBound,
            text.bytes[place - bytes.count..<place].elementsEqual(bytes)
          {
            return (name.organ, place)
          }
        }
      }
      place = sign.place
    }
    return nil
  }
}
