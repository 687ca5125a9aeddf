import Linguistics

/// What a point says, taken apart into what has to be found in a statement.
struct AnalysedClaim: Sendable {
  /// A word or a phrase with a meaning of its own.
  struct Unit: Sendable {
    /// As the point writes it.
    var text: String
    /// Which word of the point it is.
    var place = 0
    var weight: Double
    /// Whether it is the verb that the claim turns on.
    var isHead = false
    /// Whether it stands before the head.
    var isSubject = false
    /// The operators over it.
    var operators: UInt64
    /// Its own bit where it is an operator itself.
    var ownOperator: UInt64 = 0
    /// Whether it is denied as a thing: “no fund”.
    var isDeniedThing = false
    /// Whether it is what is not meant: “instead of parcels”.
    var isDeniedPart = false
    /// Whether it refuses or forbids, so that a denial says the same.
    var isRefusal = false
    var side = 0
    /// What can stand for it: stems and groups.
    var matches: [Match] = []
  }

  /// Something that can stand for a unit.
  struct Match: Sendable {
    var key: WordKey
    /// From 0 to 1.
    var nearness: Double
    var isOpposite = false
    /// Whether it only stands in the explanation of the word: two such are as good as the word.
    var isHint = false
  }

  var units: [Unit] = []
  var quantities: [Quantity] = []
  /// Operators that have a meaning of their own, by their bits.
  var isDemand = false
  var isHedged = false
  var isUniversal = false
  var isPartial = false
  var isConditional = false
  var isAsked = false
  var wordCount = 0
  /// Whether it says what the delegation itself does: “we thank”, “Arvenia will pay”.
  var isOwnDeed = false
  /// Whether the signs of evidence are weighed: in a language whose register is known, and where
  /// there are words enough.
  var isWeighed = false
  /// The sum of the units' weights.
  var weight = 0.0
}

/// Takes points apart.
struct ClaimReader {
  let reader: CoverageReader
  let wordNet: WordNet?
  let rarity: WordRarity

  /// Words that do by themselves what they say, and ask for nothing.
  private static let greetings = Set(["welcom", "appreci", "thank"].map { WordKey($0.utf8) })

  /// No point of more words is held against a text with sense.
  private static let mostUnits = 64

  /// What `text` claims.
  func claim(_ text: String) -> AnalysedClaim {
    var claim = AnalysedClaim()
    let bytes = Array(text.utf8)
    var operatorCount: UInt64 = 0
    for sentence in reader.read(text).sentences {
      add(sentence, of: bytes, to: &claim, operatorsBefore: operatorCount)
      operatorCount = min(63, operatorCount + UInt64(sentence.operators.count))
    }
    claim.weight = claim.units.reduce(0) { $0 + $1.weight }
    claim.isWeighed = reader.lexicon.language == "en" && claim.units.count > 2
    return claim
  }

  private func add(
    _ sentence: AnalysedSentence, of bytes: [UInt8], to claim: inout AnalysedClaim,
    operatorsBefore: UInt64
  ) {
    claim.quantities += sentence.quantities
    // “Cannot” says what is, besides what must not be.
    claim.isDemand =
      claim.isDemand
      || sentence.isDemand
        && sentence.words.contains {
          $0.roles.contains(.strong) && !$0.roles.contains(.negator)
            && !Self.greetings.contains($0.key) && !tellsOfBan($0, in: sentence)
        }
    if sentence.words.first?.roles.contains(.own) == true { claim.isOwnDeed = true }
    let heads = self.heads(of: sentence)
    for (index, word) in sentence.words.enumerated() {
      if word.roles.contains(.universal) { claim.isUniversal = true }
      if word.roles.contains(.partial) { claim.isPartial = true }
      if !word.roles.isDisjoint(with: [.hedge, .weak]) { claim.isHedged = true }
      if word.standing.contains(.conditional) { claim.isConditional = true }
      if word.standing.contains(.asked) { claim.isAsked = true }
      guard var weight = weight(of: word), claim.units.count < Self.mostUnits else { continue }
      // “Support the Committee”: what is to be done.
      let isCall = index == 0 && word.roles.contains(.strong) && claim.units.isEmpty
      if isCall { weight = 1 }
      let end =
        sentence.words[index...].dropFirst().prefix { $0.isAbsorbed }.last?.range ?? word.range
      let surface = Array(bytes[word.range])
      var unit = AnalysedClaim.Unit(
        text: String(decoding: bytes[word.range.lowerBound..<end.upperBound], as: UTF8.self),
        weight: weight * rarity.weight(of: word.key), operators: word.operators << operatorsBefore,
        side: word.side)
      unit.place = claim.wordCount + index
      if let place = sentence.operators.firstIndex(where: { $0.word == index && $0.isLexical }) {
        unit.ownOperator = 1 << (UInt64(place) + operatorsBefore)
        unit.isRefusal = !word.roles.isDisjoint(with: [.rejecting, .flipping])
      }
      unit.isDeniedPart = word.isDeniedPart
      unit.isDeniedThing = sentence.operators.enumerated().contains { place, found in
        found.isOfThing && word.operators & (1 << UInt64(place)) != 0
      }
      let head = heads.first { $0.clause == word.clause }?.head
      unit.isHead = head == index || isCall
      unit.isSubject = !isCall && head.map { index < $0 } ?? false
      unit.matches = matches(of: word, surface: surface)
      for part in sentence.words[index...].dropFirst().prefix(while: { $0.isAbsorbed })
      where !part.roles.contains(.function) && !part.roles.contains(.light) {
        unit.matches.append(.init(key: part.key, nearness: 0.6))
      }
      if word.phraseEnd != nil {
        // The first word of a phrase is no more than a part of it.
        for match in unit.matches.indices where unit.matches[match].key == word.key {
          unit.matches[match].nearness = word.roles.contains(.be) || isLight(word.key) ? 0.3 : 0.7
        }
      }
      claim.units.append(unit)
    }
    claim.wordCount += sentence.words.count
  }

  /// “We banned advertising” tells what was done.
  private func tellsOfBan(
    _ word: AnalysedSentence.Word, in sentence: AnalysedSentence
  ) -> Bool {
    guard word.roles.contains(.flipping), word.isParticiple,
      let index = sentence.words.firstIndex(where: { $0.range == word.range })
    else { return false }
    return !sentence.words[max(0, index - 2)..<index].contains { $0.roles.contains(.be) }
  }

  /// The word of each clause that it turns on: what comes behind “should be” and its like.
  private func heads(of sentence: AnalysedSentence) -> [(clause: Int, head: Int)] {
    var heads: [(clause: Int, head: Int)] = []
    for (index, word) in sentence.words.enumerated() {
      guard heads.last?.clause != word.clause else { continue }
      if word.roles.contains(.own), heads.isEmpty, let head = verb(after: index, in: sentence) {
        heads.append((word.clause, head))
        continue
      }
      let isAuxiliary =
        !word.roles.isDisjoint(with: [.be, .modal]) && word.key != EnglishKeys.to
        || word.roles.contains(.strong) && !word.isAbsorbed
      guard isAuxiliary else { continue }
      let head = sentence.words.indices[index...].dropFirst().first {
        sentence.words[$0].clause == word.clause && weight(of: sentence.words[$0]) ?? 0 >= 0.35
      }
      if let head { heads.append((word.clause, head)) }
    }
    return heads
  }

  /// The verb that follows the delegation's name at once: “we condemn”.
  private func verb(after index: Int, in sentence: AnalysedSentence) -> Int? {
    for place in index + 1..<min(index + 4, sentence.words.count) {
      let word = sentence.words[place]
      if word.isAbsorbed || word.roles.contains(.function) && !word.roles.contains(.be) { continue }
      return weight(of: word) == 1 ? place : nil
    }
    return nil
  }

  /// How much of the claim a word is; `nil` where it says nothing of the subject.
  private func weight(of word: AnalysedSentence.Word) -> Double? {
    guard word.isContent, !word.roles.contains(.be) else { return nil }
    if word.roles.contains(.modal) || word.roles.contains(.own) { return nil }
    if word.roles.contains(.negator) { return nil }
    if word.roles.contains(.strong) {
      return word.roles.isDisjoint(with: [.rejecting, .flipping]) ? 0.35 : 1
    }
    if word.roles.contains(.weak) || word.roles.contains(.hedge) { return nil }
    if word.roles.contains(.bringing) { return 0.4 }
    if word.roles.contains(.universal) || word.roles.contains(.other) && word.roles.contains(.light)
    {
      return 0.3
    }
    if word.roles.contains(.light) { return 0.5 }
    return 1
  }

  private func isLight(_ key: WordKey) -> Bool {
    let roles = reader.lexicon.entries[key]?.roles ?? []
    return !roles.isDisjoint(with: [.light, .function, .be, .bringing, .modal])
  }

  private func matches(
    of word: AnalysedSentence.Word, surface: [UInt8]
  ) -> [AnalysedClaim.Match] {
    var best: [WordKey: AnalysedClaim.Match] = [:]
    func add(_ key: WordKey, _ nearness: Double, isOpposite: Bool = false) {
      if let known = best[key], known.nearness >= nearness { return }
      best[key] = .init(key: key, nearness: nearness, isOpposite: isOpposite)
    }
    add(word.key, 1)
    for group in word.groups {
      for opposite in reader.lexicon.opposites[group] ?? [] {
        add(WordKey(group: opposite), 0.85, isOpposite: true)
      }
      if reader.lexicon.opposites[group] == nil { add(WordKey(group: group), 0.9) }
    }
    for group in word.kin { add(WordKey(group: group), 0.5) }
    let wordNet = word.phraseEnd == nil || word.groups.isEmpty ? self.wordNet : nil
    if let wordNet, !word.roles.contains(.light), reader.lexicon.language == "en" {
      let lower = surface.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      for neighbour in wordNet.neighbours(of: lower) where !neighbour.lemma.contains(0x5F) {
        let key = reader.key(of: neighbour.lemma)
        let entry = reader.lexicon.entries[key]
        if let roles = entry?.roles, roles.contains(.function) { continue }
        // A word of many meanings says little of this one.
        let isVague = entry.map { !$0.roles.isDisjoint(with: [.light, .bringing]) } ?? false
        add(key, neighbour.nearness * (isVague ? 0.7 : 1), isOpposite: neighbour.isOpposite)
      }
    }
    if let wordNet, !word.roles.contains(.light), reader.lexicon.language == "en" {
      for text in wordNet.definitions(
        of: surface.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
      {
        for token in WordScanner.tokens(of: text) {
          let key = reader.key(of: token.text)
          let roles = reader.lexicon.entries[key]?.roles ?? []
          guard best[key] == nil,
            roles.isDisjoint(with: [.function, .light, .bringing, .strong, .weak])
          else { continue }
          best[key] = .init(key: key, nearness: 0.25, isHint: true)
        }
      }
    }
    return Array(best.values)
  }
}
