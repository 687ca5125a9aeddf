import Linguistics

/// Reads sentences: words, phrases and numbers, and then what the clauses make of them.
struct SentenceReader {
  let lexicon: Lexicon
  let stemmer: Stemmer?
  /// The keys of what the delegation is called.
  let ownNames: Set<WordKey>

  /// Reads the words of one sentence, which begins at `start` in its paragraph.
  func read(_ tokens: ArraySlice<WordScanner.Token>, endsInQuestion: Bool) -> AnalysedSentence {
    var sentence = AnalysedSentence(
      words: tokens.map(word), quantities: QuantityReader.quantities(in: tokens.map(\.text)),
      range: (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0))
    for quantity in sentence.quantities {
      for index in quantity.words { sentence.words[index].isNumber = true }
    }
    joinPhrases(&sentence.words)
    ClauseReading.read(&sentence, isQuestion: endsInQuestion)
    return sentence
  }

  private func word(_ token: WordScanner.Token) -> AnalysedSentence.Word {
    var key = lexicon.key(of: token.text, stemmer)
    var entry = lexicon.entries[key]
    var isPrivative = false
    if entry == nil, let base = privative(token.text) {
      key = base
      entry = lexicon.entries[base]
      isPrivative = true
    }
    var roles = entry?.roles ?? []
    if ownNames.contains(key), token.isCapital { roles = [.own] }
    var word = AnalysedSentence.Word(
      key: key, roles: roles, groups: entry?.groups ?? [], kin: entry?.kin ?? [],
      range: token.range, before: token.before, isCapital: token.isCapital,
      isPrivative: isPrivative,
      isParticiple: token.text.count > 4 && token.text.suffix(2).elementsEqual("ed".utf8))
    if entry == nil { word.parts = lexicon.parts(of: token.text, stemmer) }
    return word
  }

  /// What “un-” denies: “unreported” is “reported”, denied.
  private func privative(_ word: [UInt8]) -> WordKey? {
    guard lexicon.language == "en", word.count > 6, word.starts(with: "un".utf8),
      word.suffix(2).elementsEqual("ed".utf8) || word.suffix(2).elementsEqual("en".utf8)
        || word.suffix(4).elementsEqual("paid".utf8)
    else { return nil }
    let key = lexicon.key(of: Array(word.dropFirst(2)), stemmer)
    guard let entry = lexicon.entries[key], !entry.groups.isEmpty else { return nil }
    return key
  }

  /// Finds phrases of the register; a word or two may stand within those that name a thing.
  private func joinPhrases(_ words: inout [AnalysedSentence.Word]) {
    var taken = 0
    for index in words.indices where index >= taken {
      guard let phrases = lexicon.entries[words[index].key]?.phrases, !phrases.isEmpty else {
        continue
      }
      for phrase in phrases {
        guard let places = places(of: phrase, after: index, in: words) else { continue }
        let isFunction = phrase.roles.contains(.function)
        if isFunction {
          words[index].roles = phrase.roles
        } else {
          if !phrase.groups.isEmpty {
            // “Without a coast” denies nothing but the coast.
            words[index].roles.subtract([.function, .light, .negator, .be, .bringing])
          }
          words[index].roles.formUnion(phrase.roles)
        }
        words[index].groups += phrase.groups
        words[index].kin += phrase.kin
        let isWhole = isFunction || !phrase.groups.isEmpty || phrase.roles.contains(.own)
        words[index].phraseEnd = max(words[index].phraseEnd ?? 0, (places.last ?? index) + 1)
        for place in places {
          if isWhole { words[place].isAbsorbed = true } else { words[place].isPart = true }
          if isFunction { words[place].roles = .function }
        }
        if phrase.groups.isEmpty && !isFunction { continue }
        taken = (places.last ?? index) + 1
        break
      }
    }
  }

  /// What may stand apart from its verb: “keep diesel cars out”.
  private static let particles = Set(
    ["out", "off", "up", "down", "away", "back", "asid", "together", "home"].map {
      WordKey($0.utf8)
    })

  private func places(
    of phrase: Lexicon.Phrase, after index: Int, in words: [AnalysedSentence.Word]
  ) -> [Int]? {
    var places: [Int] = []
    var place = index + 1
    for key in phrase.rest {
      var steps = phrase.groups.isEmpty ? 0 : 2
      let isParticle = steps > 0 && phrase.rest.count == 1 && Self.particles.contains(key)
      if isParticle { steps = 4 }
      while place < words.count, words[place].key != key {
        guard steps > 0, words[place].before == .none,
          isParticle || words[place].roles.contains(.function)
        else {
          return nil
        }
        steps -= 1
        place += 1
      }
      guard place < words.count, words[place].before == .none || phrase.groups.isEmpty else {
        return nil
      }
      places.append(place)
      place += 1
    }
    return places
  }
}
