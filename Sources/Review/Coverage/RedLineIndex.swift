/// The phrases that stand for red lines, ready to be looked for in any paragraph.
struct RedLineIndex: Sendable {
  /// A watch phrase, or a red line's own words.
  struct Phrase: Sendable {
    /// The number of the red line.
    var line: Int
    var text: String
    /// The stems, each once.
    var keys: [WordKey]
    /// Where it is the red line's own words: one of these is to stand in the sentence too.
    var besides: Set<WordKey> = []
  }

  /// A phrase found in a paragraph.
  struct Mention: Hashable, Sendable {
    var line: Int
    var phrase: String
    /// In bytes of the paragraph.
    var place: Range<Int>
    /// Whether the delegation rejects it.
    var isRejected: Bool
    /// Whether it stands in the last sentence, so that the next paragraph may reject it.
    var isLast: Bool
  }

  private(set) var phrases: [Phrase] = []
  private var slots: [WordKey: [(phrase: Int, slot: Int)]] = [:]
  /// Whether words may be inflected and reordered: not where each character is a word.
  private let isExact: Bool

  /// - Parameter lines: For each red line its watch phrases, its label and its words.
  init(_ lines: [(watch: [String], label: String?, text: String)], reader: CoverageReader) {
    isExact = reader.lexicon.language == "zh"
    for (number, line) in lines.enumerated() {
      for phrase in line.watch {
        let keys = Self.keys(of: phrase, reader, keepsNegators: true)
        if !keys.isEmpty { add(Phrase(line: number, text: phrase, keys: keys)) }
      }
      addOwnWords(line.label, line.text, of: number, reader)
    }
  }

  /// The label's words where they say enough; one word alone needs another of the text beside it.
  private mutating func addOwnWords(
    _ label: String?, _ text: String, of number: Int, _ reader: CoverageReader
  ) {
    let words = label ?? Self.firstSentence(of: text)
    let keys = Self.keys(of: words, reader, keepsNegators: false)
    let heavy = keys.filter { key in
      reader.lexicon.entries[key]?.roles.isDisjoint(with: [.light, .universal, .bringing]) ?? true
    }
    guard !heavy.isEmpty, keys.count <= 8 else { return }
    var phrase = Phrase(line: number, text: words, keys: keys)
    if keys.count == 1 || heavy.count < 2 && keys.count == 2 {
      let others = Self.keys(of: text, reader, keepsNegators: false).filter { key in
        !keys.contains(key)
          && (reader.lexicon.entries[key]?.roles.isDisjoint(with: [.light, .universal, .strong])
            ?? true)
      }
      guard !others.isEmpty else { return }
      phrase.besides = Set(others)
    }
    add(phrase)
  }

  private static func firstSentence(of text: String) -> String {
    String(text.prefix { $0 != "." && $0 != ";" })
  }

  private static func keys(
    of text: String, _ reader: CoverageReader, keepsNegators: Bool
  ) -> [WordKey] {
    var keys: [WordKey] = []
    var all: [WordKey] = []
    for token in WordScanner.tokens(of: text) {
      let key = reader.key(of: token.text)
      guard !all.contains(key) else { continue }
      all.append(key)
      let roles = reader.lexicon.entries[key]?.roles ?? []
      let isKept =
        if roles.contains(.negator) {
          keepsNegators
        } else if keepsNegators, reader.lexicon.language == "en" {
          !grammar.contains(key)
        } else {
          roles.isDisjoint(with: [.function, .be, .modal])
        }
      if isKept { keys.append(key) }
    }
    // A phrase of nothing but small words is looked for as it stands.
    return keys.isEmpty && keepsNegators ? all : keys
  }

  /// What may be otherwise where a watch phrase is said in other words of the same stems.
  private static let grammar = Set(
    """
    the a an of to in on at for by with and or that which who be is its their our this these those
    as from it
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })

  private mutating func add(_ phrase: Phrase) {
    guard phrase.keys.count <= 16 else { return }
    for (slot, key) in phrase.keys.enumerated() {
      slots[key, default: []].append((phrases.count, slot))
    }
    phrases.append(phrase)
  }

  /// Where the phrases stand in a paragraph.
  ///
  /// - Complexity: linear in the paragraph and in what it has in common with the phrases.
  func mentions(in paragraph: AnalysedParagraph) -> [Mention] {
    var mentions: [Mention] = []
    for (number, sentence) in paragraph.sentences.enumerated() {
      let isLast = number == paragraph.sentences.count - 1
      let isRefused = !isLast && paragraph.sentences[number + 1].refusesFormer
      for (phrase, words) in found(in: sentence) {
        let first = sentence.words[words.min() ?? 0].range.lowerBound
        let last = sentence.words[words.max() ?? 0].range.upperBound
        let mention = Mention(
          line: phrases[phrase].line, phrase: phrases[phrase].text, place: first..<last,
          isRejected: isRefused || sentence.rejects(words), isLast: isLast)
        // One red line is told once for the same words.
        let recent = max(0, mentions.count - 16)..<mentions.count
        if let index = recent.first(where: {
          mentions[$0].line == mention.line && mentions[$0].place.overlaps(mention.place)
        }) {
          if mention.place.count > mentions[index].place.count { mentions[index] = mention }
        } else {
          mentions.append(mention)
        }
      }
    }
    return mentions
  }

  /// The phrases all of whose words stand close together, with those words.
  private func found(in sentence: AnalysedSentence) -> [(phrase: Int, words: [Int])] {
    var places: [Int: [(slot: Int, word: Int)]] = [:]
    for (index, word) in sentence.words.enumerated() {
      for slot in slots[word.key] ?? [] {
        places[slot.phrase, default: []].append((slot.slot, index))
      }
    }
    var found: [(phrase: Int, words: [Int])] = []
    for (number, hits) in places.sorted(by: { $0.key < $1.key }) {
      let phrase = phrases[number]
      guard Set(hits.map(\.slot)).count == phrase.keys.count else { continue }
      guard let words = closest(hits, count: phrase.keys.count, in: sentence) else { continue }
      if phrase.besides.isEmpty || isBeside(words, phrase.besides, in: sentence) {
        found.append((number, words))
      }
    }
    return found
  }

  /// The closest words that fill all slots, if no more than a few words stand between them.
  private func closest(
    _ hits: [(slot: Int, word: Int)], count: Int, in sentence: AnalysedSentence
  ) -> [Int]? {
    var best: [Int]?
    var last = [Int?](repeating: nil, count: count)
    for hit in hits {
      last[hit.slot] = hit.word
      let words = last.compactMap { $0 }.sorted()
      guard words.count == count, areClose(words, last, in: sentence) else { continue }
      let span = (words.last ?? 0) - (words.first ?? 0)
      if let known = best, span >= (known.last ?? 0) - (known.first ?? 0) { continue }
      best = words
    }
    return best
  }

  /// Whether one of `others` stands close to the words.
  private func isBeside(
    _ words: [Int], _ others: Set<WordKey>, in sentence: AnalysedSentence
  ) -> Bool {
    sentence.words.indices.contains { index in
      guard others.contains(sentence.words[index].key), !words.contains(index) else { return false }
      let all = (words + [index]).sorted()
      return areClose(all, all.map { $0 }, in: sentence)
    }
  }

  private func areClose(_ words: [Int], _ slots: [Int?], in sentence: AnalysedSentence) -> Bool {
    if isExact {
      return zip(slots, slots.dropFirst()).allSatisfy { pair in
        guard let left = pair.0, let right = pair.1 else { return false }
        return right == left + 1
      }
    }
    for (left, right) in zip(words, words.dropFirst()) {
      guard right - left < 32 else { return false }
      var content = 0
      var commas = 0
      for between in left + 1..<max(left + 1, right) where sentence.words[between].isContent {
        content += 1
      }
      for between in left + 1...max(left + 1, right) where between <= right {
        switch sentence.words[between].before {
        case .strong: return false
        case .comma:
          if sentence.words[between].key == EnglishKeys.and { return false }
          commas += 1
        case .none: break
        }
      }
      if commas == 1 || content > (commas > 1 ? 1 : 4) { return false }
    }
    return true
  }
}

extension AnalysedSentence {
  /// Whether the sentence refuses what the one before says: “my delegation is unable to support it”.
  var refusesFormer: Bool {
    if verdictOnFormer == .refused { return true }
    let start = words.prefix(8)
    guard
      start.contains(where: { $0.roles.contains(.anaphor) })
        || words.count <= 12 && words.contains(where: { $0.roles.contains(.anaphor) })
    else { return false }
    let content = words.count {
      $0.isContent
        && $0.roles.isDisjoint(with: [.strong, .own, .light, .anaphor, .rejecting, .dissent])
    }
    return content <= 4
      && words.contains { !$0.roles.isDisjoint(with: [.rejecting, .dissent, .negator]) }
  }

  /// Whether the delegation rejects what the words say.
  func rejects(_ found: [Int]) -> Bool {
    guard let first = found.first, let last = found.last else { return false }
    // Operators that are words of the phrase itself reject nothing.
    var own: UInt64 = 0
    for (bit, known) in operators.enumerated() where found.contains(known.word) {
      own |= 1 << UInt64(bit)
    }
    let isReported = words[first].standing.contains(.reported)
    let isAsked = words[first].standing.contains(.asked)
    if !isReported, !isAsked, found.contains(where: { isNegated($0, except: own) }) { return true }
    // “…, which we cannot support”, “…, and we oppose it”, “while some propose …, we do not”.
    return operators.contains { known in
      guard known.word >= 0, !found.contains(known.word) else { return false }
      let clause = words[known.word].clause
      guard clause != words[last].clause || isReported else { return false }
      let inClause = words.indices.filter { words[$0].clause == clause }
      return inClause.contains { words[$0].roles.contains(.own) }
        && (words[known.word].roles.contains(.rejecting)
          || words[known.word].roles.contains(.dissent)
          || inClause.contains {
            $0 > known.word && !words[$0].roles.isDisjoint(with: [.strong, .endorsing, .speech])
          }
          || inClause.count <= 6)
    }
  }
}
