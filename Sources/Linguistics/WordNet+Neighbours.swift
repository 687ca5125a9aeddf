extension WordNet {
  /// A word that is near another in meaning.
  public struct Neighbour: Sendable {
    /// In small letters, words of a compound joined by `_`.
    public var lemma: [UInt8]
    /// From 0 to 1.
    public var nearness: Double
    /// Whether it means the opposite.
    public var isOpposite = false
  }

  /// The base forms of an inflected word that the dictionary knows, by part of speech.
  func bases(of word: [UInt8], in part: Part, endings: [(String, String)]) -> [UInt8]? {
    if !part.senses(of: word).isEmpty { return word }
    if let base = part.irregularBase(of: word) { return base }
    for (ending, replacement) in endings where word.count > ending.utf8.count + 1 {
      guard word.reversed().starts(with: ending.utf8.reversed()) else { continue }
      let base = word.dropLast(ending.utf8.count) + Array(replacement.utf8)
      if !part.senses(of: Array(base)).isEmpty { return Array(base) }
    }
    return nil
  }

  /// What is near `word`, which may be inflected, in its usual meanings.
  ///
  /// - Complexity: some 50 µs for a word.
  public func neighbours(of word: [UInt8]) -> [Neighbour] {
    var found = Gathering(of: self)
    if let base = bases(of: word, in: verbs, endings: Self.verbEndings) {
      found.gather(base, in: verbs, senses: 4)
    }
    if let base = bases(of: word, in: nouns, endings: Self.nounEndings) {
      found.gather(base, in: nouns, senses: 3)
    }
    if let base = bases(of: word, in: adjectives, endings: Self.adjectiveEndings) {
      found.gather(base, in: adjectives, senses: 3)
    }
    if let base = bases(of: word, in: adverbs, endings: []) {
      found.gather(base, in: adverbs, senses: 2)
    }
    return found.neighbours
  }

  /// How the dictionary explains `word` in its usual meanings as a noun, a verb or an adjective,
  /// without its examples.
  public func definitions(of word: [UInt8]) -> [String] {
    var definitions: [String] = []
    for (part, endings) in [
      (nouns, Self.nounEndings), (verbs, Self.verbEndings), (adjectives, Self.adjectiveEndings),
    ] {
      guard let base = bases(of: word, in: part, endings: endings) else { continue }
      for offset in part.senses(of: base).prefix(2) {
        let line = part.data.line(at: offset)
        guard let bar = line.firstIndex(of: UInt8(ascii: "|")) else { continue }
        let text = line[(bar + 1)...].prefix { $0 != UInt8(ascii: "\"") }
        definitions.append(String(decoding: text, as: UTF8.self))
      }
    }
    return definitions
  }

  private static let verbEndings = [
    ("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""),
    ("ing", "e"), ("ing", ""),
  ]
  private static let nounEndings = [
    ("ies", "y"), ("ses", "s"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("men", "man"),
    ("s", ""),
  ]
  private static let adjectiveEndings = [("er", ""), ("est", ""), ("er", "e"), ("est", "e")]
}

/// The neighbours of one word while they are collected.
private struct Gathering {
  let dictionary: WordNet
  var neighbours: [WordNet.Neighbour] = []

  /// No word of hundreds of kinds (“thing”, “act”) says anything about them.
  private static let mostKinds = 48

  init(of dictionary: WordNet) { self.dictionary = dictionary }

  mutating func gather(_ lemma: [UInt8], in part: WordNet.Part, senses: Int) {
    for (rank, offset) in part.senses(of: lemma).prefix(senses).enumerated() {
      guard let synset = Synset(part.data.line(at: offset)) else { continue }
      let rankWeight = 1 - 0.08 * Double(rank)
      add(synset, nearness: 0.9 * rankWeight)
      let kinds = synset.pointers.count { $0.symbol.first == UInt8(ascii: "~") }
      for pointer in synset.pointers {
        guard let nearness = Self.nearness(of: pointer.symbol) else { continue }
        if pointer.symbol.first == UInt8(ascii: "~"), kinds > Self.mostKinds { continue }
        if let source = pointer.sourceWord, synset.words[safe: source - 1] != lemma { continue }
        follow(pointer, nearness: nearness * rankWeight)
      }
    }
  }

  private mutating func follow(_ pointer: Synset.Pointer, nearness: Double) {
    let target = dictionary.part(pointer.part).data.line(at: pointer.offset)
    guard let synset = Synset(target) else { return }
    let isOpposite = pointer.symbol.first == UInt8(ascii: "!")
    if pointer.symbol.first == UInt8(ascii: "@") {
      let kinds = synset.pointers.count { $0.symbol.first == UInt8(ascii: "~") }
      if kinds > Self.mostKinds { return }
    }
    if let target = pointer.targetWord {
      if let word = synset.words[safe: target - 1] {
        neighbours.append(.init(lemma: word, nearness: nearness, isOpposite: isOpposite))
      }
      if pointer.symbol.first == UInt8(ascii: "+") { add(synset, nearness: nearness * 0.85) }
    } else {
      add(synset, nearness: nearness, isOpposite: isOpposite)
    }
    followOn(synset, along: pointer.symbol, nearness: nearness * 0.8)
  }

  /// One step further the same way: dynamite is a high explosive, which is an explosive.
  private mutating func followOn(_ synset: Synset, along symbol: [UInt8], nearness: Double) {
    guard symbol.count == 1, symbol[0] == UInt8(ascii: "@") || symbol[0] == UInt8(ascii: "~")
    else { return }
    let pointers = synset.pointers.filter { $0.symbol == symbol }
    guard pointers.count <= 12 else { return }
    for pointer in pointers {
      let line = dictionary.part(pointer.part).data.line(at: pointer.offset)
      guard let synset = Synset(line) else { continue }
      let kinds = synset.pointers.count { $0.symbol.first == UInt8(ascii: "~") }
      if kinds > Self.mostKinds { continue }
      add(synset, nearness: nearness)
    }
  }

  private mutating func add(_ synset: Synset, nearness: Double, isOpposite: Bool = false) {
    for word in synset.words {
      neighbours.append(.init(lemma: word, nearness: nearness, isOpposite: isOpposite))
    }
  }

  private static func nearness(of symbol: [UInt8]) -> Double? {
    switch symbol.first {
    case UInt8(ascii: "!"): 0.8
    case UInt8(ascii: "+"), UInt8(ascii: "\\"): 0.9
    case UInt8(ascii: "&"), UInt8(ascii: "$"): 0.75
    case UInt8(ascii: "@"), UInt8(ascii: "~"): symbol.count == 1 ? 0.7 : nil
    case UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "="): 0.6
    default: nil
    }
  }
}

/// A set of words with one meaning, and where it points.
private struct Synset {
  struct Pointer {
    var symbol: [UInt8]
    var offset: Int
    var part: UInt8
    /// Counted from 1; `nil` where the whole set is meant.
    var sourceWord: Int?
    var targetWord: Int?
  }

  var words: [[UInt8]] = []
  var pointers: [Pointer] = []

  /// Reads a line of a data file: `offset file type count (word id)… count (symbol offset part st)…`.
  init?(_ line: [UInt8]) {
    var fields = Fields(line)
    _ = fields.next()
    _ = fields.next()
    _ = fields.next()
    guard let count = fields.number(base: 16) else { return nil }
    for _ in 0..<count {
      guard var word = fields.next(), fields.next() != nil else { return nil }
      if let mark = word.firstIndex(of: UInt8(ascii: "(")) { word.removeSubrange(mark...) }
      words.append(word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }
    guard let pointerCount = fields.number() else { return nil }
    for _ in 0..<pointerCount {
      guard let symbol = fields.next(), let offset = fields.number(), let part = fields.next(),
        let letter = part.first, let ends = fields.number(base: 16)
      else { return nil }
      pointers.append(
        Pointer(
          symbol: symbol, offset: offset, part: letter,
          sourceWord: ends >> 8 == 0 ? nil : ends >> 8,
          targetWord: ends & 0xFF == 0 ? nil : ends & 0xFF))
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
