extension ClauseReading {
  /// Finds what is demanded in the delegation's own name, and marks what is only allowed or hoped.
  mutating func findDemands() {
    var isHedged = false
    var isAsked = false
    for clause in clauses.indices.dropLast() {
      let range = words(ofClause: clause)
      let isDemand = range.contains { demands($0) }
      if isDemand { sentence.isDemand = true }
      let isOnlyWeak = range.contains { isWeak($0, from: range.lowerBound) }
      let isHedge = range.contains { roles($0).contains(.hedge) }
      if roles(range.lowerBound).contains(.contrast) || opensOwn(range) || isDemand {
        isHedged = false
      }
      if isHedge || isOnlyWeak && !isDemand { isHedged = true }
      if isHedged { mark(.hedged, from: range.lowerBound, to: range.upperBound) }
      if !isAsked,
        let asking = range.first(where: { roles($0).contains(.asking) || asksWhether($0) })
      {
        mark(.asked, from: asking)
        isAsked = true
      }
    }
    if sentence.words.contains(where: { $0.roles.contains(.hedge) }) {
      // What takes a demand back does so wherever it stands.
      mark(.hedged, from: 0)
    }
  }

  /// “To look into whether”, but not “regardless of whether” or “whether or not”.
  private func asksWhether(_ index: Int) -> Bool {
    let word = sentence.words[index]
    guard word.key == Self.whether, index > 0, word.before == .none, !word.isAbsorbed else {
      return false
    }
    return !isKey(index + 1, Self.or)
  }

  private func opensOwn(_ range: Range<Int>) -> Bool {
    range.prefix(2).contains { roles($0).contains(.own) }
  }

  private func demands(_ index: Int) -> Bool {
    let word = sentence.words[index]
    if word.key == Self.may, !word.isNumber { return isDenied(index) }
    guard word.roles.contains(.strong), !word.standing.contains(.reported) else { return false }
    // “A ban on exports has slowed …” tells of one.
    if !word.roles.isDisjoint(with: [.flipping, .rejecting]), word.phraseEnd == nil,
      isNoun(index)
    {
      return false
    }
    // “May be expected”, “might need”.
    for back in max(0, index - 3)..<index
    where roles(back).contains(.weak) && !roles(back).contains(.negator) {
      return roles(back + 1).contains(.negator)
    }
    guard word.roles.contains(.speech) else { return true }
    if index > 0, EnglishKeys.determiners.contains(sentence.words[index - 1].key) { return false }
    // Whoever asks: nobody else may be the one.
    for back in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if roles(back).contains(.own) { return true }
      if !sentence.words[back].isAbsorbed, roles(back).contains(.other) { return false }
    }
    return index - clauses[word.clause] <= 1
  }

  private func isWeak(_ index: Int, from start: Int) -> Bool {
    guard roles(index).contains(.weak), !sentence.words[index].isNumber,
      !roles(index + 1).contains(.negator)
    else { return false }
    let former = max(start, index - 4)..<index
    return !former.contains { roles($0).contains(.relative) || isKey($0, EnglishKeys.that) }
      && !(max(start, index - 40)..<index).contains { roles($0).contains(.negator) }
  }

  /// Marks what depends on something.
  mutating func findConditions() {
    let hasWeak = sentence.words.contains {
      !$0.roles.isDisjoint(with: [.weak]) || $0.key == Self.would
    }
    for index in sentence.words.indices {
      let roles = sentence.words[index].roles
      if sentence.words[index].isAbsorbed || sentence.words[index].isPart { continue }
      if roles.contains(.proviso) {
        if sentence.words[index].key == EnglishKeys.once, index > 0 {
          continue
        }
        // “Not unless” is “only if”.
        if sentence.words[index].key == Self.unless,
          (max(0, index - 40)..<index).contains(where: { self.roles($0).contains(.negator) })
        {
          continue
        }
        return mark(.conditional, from: 0)
      } else if roles.contains(.condition), hasWeak {
        return mark(.conditional, from: 0)
      }
    }
    if isKey(0, Self.should) { mark(.conditional, from: 0) }
  }

  /// Whether a word that can be a verb names a thing: an article stands before it or its adjective,
  /// or it opens the sentence and a preposition follows.
  private func isNoun(_ index: Int) -> Bool {
    if index == 0 {
      return sentence.words.count > 1 && EnglishKeys.prepositions.contains(sentence.words[1].key)
    }
    for back in max(0, index - 2)..<index
    where EnglishKeys.determiners.contains(sentence.words[back].key) {
      return sentence.words[back + 1..<index].allSatisfy(\.isContent)
    }
    return false
  }

  /// “No judge may”, “may not”.
  private func isDenied(_ index: Int) -> Bool {
    let start = max(clauses[sentence.words[index].clause], index - 6)
    return roles(index + 1).contains(.negator)
      || (start..<index).contains { roles($0).contains(.negator) }
  }

  private static let may = WordKey("may".utf8)
  private static let whether = WordKey("whether".utf8)
  private static let or = WordKey("or".utf8)
  private static let unless = WordKey("unless".utf8)
  private static let would = WordKey("would".utf8)
  private static let should = WordKey("should".utf8)
}
