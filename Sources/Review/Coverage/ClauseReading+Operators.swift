extension ClauseReading {
  /// Finds what denies or reverses other words, and over which words it stands.
  mutating func findOperators() {
    let doubled = doubledNegations()
    for index in sentence.words.indices {
      let word = sentence.words[index]
      let isRejection = word.phraseEnd != nil && word.roles.isSuperset(of: [.negator, .rejecting])
      let isNegator = word.roles.contains(.negator) && !isRejection
      if word.isAbsorbed, !isNegator { continue }
      if word.isPart, isPartOfOperator(index) { continue }
      if word.key == EnglishKeys.nor, word.operators != 0 { continue }
      if !isNegator, word.isNumber || isPointInTime(index) { continue }
      guard
        isNegator || word.isPrivative
          || !word.roles.isDisjoint(with: [.rejecting, .flipping, .dissent])
      else { continue }
      if word.key == Self.against, !isOpposing(index) {
        sentence.words[index].roles = .function
        sentence.words[index].groups = []
        continue
      }
      guard sentence.operators.count < 64 else { return }
      if word.isPrivative {
        denyPrivative(index)
        continue
      }
      if isNegator, doubled.contains(index) { continue }
      let bit: UInt64 = 1 << UInt64(sentence.operators.count)
      sentence.operators.append(
        .init(
          word: index, isLexical: !isNegator && !isRejection,
          isOfThing: isNegator && deniesThing(index)))
      let isOfPart = isNegator && deniesPart(index)
      for place in scope(of: index, isNegator: isNegator) where place != index {
        sentence.words[place].operators |= bit
        if isOfPart { sentence.words[place].isDeniedPart = true }
      }
    }
  }

  /// Whether “against” opposes: “vote against”, “we are against”; but “protection against”.
  private func isOpposing(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let former = sentence.words[index - 1]
    return !former.roles.isDisjoint(with: [.be, .own, .strong])
      || Self.opposing.contains(former.key)
  }

  private static let opposing = Set(
    ["vote", "argu", "speak", "advis", "decid", "stand", "firm", "strong", "come", "out", "case"]
      .map { WordKey($0.utf8) })

  /// “No agreement without verification” denies nothing: it makes a condition of the one for the
  /// other.
  private func doubledNegations() -> Set<Int> {
    var doubled: Set<Int> = []
    var former: Int?
    for index in sentence.words.indices where roles(index).contains(.negator) {
      let key = sentence.words[index].key
      if let first = former, key == Self.without || key == Self.except,
        sentence.words[first].clause == sentence.words[index].clause
      {
        doubled.formUnion([first, index])
      }
      former = index
    }
    if let former,
      sentence.words.indices.dropFirst(former).contains(where: { isKey($0, Self.unless) })
    {
      doubled.insert(former)
    }
    return doubled
  }

  /// “By the end of”, “until the close of”: when, and not that something ends.
  private func isPointInTime(_ index: Int) -> Bool {
    index >= 2 && isKey(index - 1, Self.the)
      && EnglishKeys.prepositions.contains(words[index - 2].key)
  }

  private static let the = WordKey("the".utf8)

  /// Whether a word belongs to a phrase that denies as a whole.
  private func isPartOfOperator(_ index: Int) -> Bool {
    // “Make it difficult to” denies once.
    let wholes: WordRoles =
      roles(index).contains(.negator)
      ? [.dissent, .rejecting, .flipping, .negator] : [.dissent, .rejecting, .flipping]
    return (max(0, index - 4)..<index).contains {
      (sentence.words[$0].phraseEnd ?? 0) > index && !roles($0).isDisjoint(with: wholes)
    }
  }

  /// Whether it denies a thing, as “no” does, and not what is done.
  private func deniesThing(_ index: Int) -> Bool {
    isKey(index, Self.no) || isKey(index, Self.without) || isKey(index, EnglishKeys.nor)
  }

  private static let no = WordKey("no".utf8)

  /// Whether “not” denies the part that follows, and not the verb: “and not by the Court”.
  private func deniesPart(_ index: Int) -> Bool {
    guard isKey(index, Self.not) || isKey(index, Self.rather) || isKey(index, Self.instead) else {
      return false
    }
    if !isKey(index, Self.not) { return true }
    guard index + 1 < sentence.words.count, index > 0, !roles(index - 1).contains(.be) else {
      return false
    }
    let next = sentence.words[index + 1].key
    return EnglishKeys.prepositions.contains(next) && next != EnglishKeys.to
      || EnglishKeys.determiners.contains(next)
  }

  private static let without = WordKey("without".utf8)
  private static let unless = WordKey("unless".utf8)
  private static let except = WordKey("except".utf8)
  private static let not = WordKey("not".utf8)
  private static let rather = WordKey("rather".utf8)
  private static let instead = WordKey("instead".utf8)

  private func scope(of index: Int, isNegator: Bool) -> Range<Int> {
    let clause = words(ofClause: sentence.words[index].clause)
    let rest = end(ofPhraseAt: index)..<max(clause.upperBound, end(ofPhraseAt: index))
    if roles(index).contains(.dissent), clause.lowerBound > 0, rest.count <= 2,
      rest.contains(where: { roles($0).contains(.anaphor) })
    {
      // “…; we cannot agree to it.”
      return 0..<index
    }
    if !isNegator {
      let next = end(ofPhraseAt: index)
      let isRefusal = !roles(index).isDisjoint(with: [.rejecting, .dissent])
      if isRefusal, clause.lowerBound > 0,
        next < clause.upperBound
          ? roles(next).contains(.anaphor) && next + 1 >= clause.upperBound
          : roles(next - 1).contains(.anaphor)
      {
        // “…, and we oppose it.”
        return 0..<index
      }
      // “Such a thing has no place in X” denies the whole.
      if isKey(index, Self.have), roles(index).contains(.rejecting) { return clause }
      if standsBehind(index, clause) { return clause.lowerBound..<index }
    }
    let end = end(ofScopeFrom: index + 1, clause)
    // “That serves nobody” denies the whole.
    let deniesWhole =
      isNegator && Self.nobodies.contains(sentence.words[index].key)
      && index > clause.lowerBound + 1
      && !EnglishKeys.prepositions.contains(sentence.words[index - 1].key)
    if deniesWhole { return clause.lowerBound..<end }
    return
      (isNegator && deniesVerb(index) ? start(ofSubjectBefore: index, clause) : index + 1)..<end
  }

  /// Whether it denies what is done: “must not”, “do not”, “cannot”, “should never”.
  private func deniesVerb(_ index: Int) -> Bool {
    if isKey(index, Self.cannot) { return true }
    guard isKey(index, Self.not) || isKey(index, Self.nt) || isKey(index, Self.never), index > 0
    else { return false }
    return roles(index - 1).contains(.modal) || isKey(index - 1, Self.doKey)
  }

  /// Where the clause's own part begins: what is said of “commercial mining” in “until then,
  /// commercial mining must not begin”.
  private func start(ofSubjectBefore index: Int, _ clause: Range<Int>) -> Int {
    var start = index
    while start > clause.lowerBound, sentence.words[start].before == .none {
      let former = start - 1
      if roles(former).contains(.relative) || isKey(former, EnglishKeys.that) { return index + 1 }
      start = former
    }
    return start
  }

  private static let cannot = WordKey("cannot".utf8)
  private static let nt = WordKey("n'".utf8)
  private static let never = WordKey("never".utf8)
  private static let doKey = WordKey("do".utf8)

  /// “Unreported”: the word itself and what it is said of.
  private mutating func denyPrivative(_ index: Int) {
    let clause = words(ofClause: sentence.words[index].clause)
    let bit: UInt64 = 1 << UInt64(sentence.operators.count)
    sentence.operators.append(.init(word: -1, isLexical: false))
    for place in clause.lowerBound...index { sentence.words[place].operators |= bit }
  }

  private static let nobodies = Set(["nobodi", "noth", "none", "nowher"].map { WordKey($0.utf8) })

  /// Whether a word is said of what stands before it: “is banned”, “must end”.
  private func standsBehind(_ index: Int, _ clause: Range<Int>) -> Bool {
    let next = end(ofPhraseAt: index)
    if roles(index).isSuperset(of: [.negator, .rejecting]), sentence.words[index].phraseEnd != nil {
      // “X is not something that we could support”; but “it is not possible to …”.
      guard (max(clause.lowerBound, index - 3)..<next).contains(where: { roles($0).contains(.be) })
      else { return false }
      if isKey(index + 1, Self.something) { return !isKey(clause.lowerBound, EnglishKeys.it) }
      return !isKey(clause.lowerBound, EnglishKeys.it) && !isKey(next, EnglishKeys.to)
        && !isKey(next, EnglishKeys.that) && !isKey(next, Self.of)
    }
    if isKey(index, Self.against) { return false }
    // “X is unacceptable to my delegation.”
    if isKey(next, EnglishKeys.to), Self.judging.contains(sentence.words[index].key),
      !roles(next + 1).isDisjoint(with: [.own, .other])
        || isKey(next + 1, Self.the)
    {
      return true
    }
    // “X has no place here.”
    if isKey(index, Self.have) { return true }
    if next < clause.upperBound {
      if isKey(next, EnglishKeys.to) || isKey(next, EnglishKeys.that) || isKey(next, Self.from) {
        return false
      }
      if (max(clause.lowerBound, index - 3)..<index).contains(where: { roles($0).contains(.be) }) {
        // “It is wrong for them to …”
        if isKey(clause.lowerBound, EnglishKeys.it) { return false }
        return !isKey(next, Self.of)
      }
      return EnglishKeys.prepositions.contains(sentence.words[next].key) && !isKey(next, Self.of)
        && !isKey(next, Self.forKey) && !isKey(next, Self.on)
        && sentence.words[index].roles.contains(.flipping)
    }
    return true
  }

  /// Behind a word and what it absorbs.
  private func end(ofPhraseAt index: Int) -> Int { sentence.words[index].phraseEnd ?? index + 1 }

  private func end(ofScopeFrom start: Int, _ clause: Range<Int>) -> Int {
    var content = 0
    // “The end of the Group is …”: what ends is the Group alone.
    let isNoun = isKey(start, Self.of)
    // “Those who cannot travel should …”: no further than to the verb of the whole.
    let isRelative =
      start > clause.lowerBound + 1
      && !(isKey(start - 2, EnglishKeys.that) && !roles(start - 1).contains(.modal))
      && (max(clause.lowerBound + 1, start - 6)..<max(clause.lowerBound + 1, start - 1)).contains {
        roles($0).contains(.relative) || isKey($0, EnglishKeys.that)
      }
    for index in start..<max(start, clause.upperBound) {
      if isNoun, !roles(index).isDisjoint(with: [.be, .modal]) { return index }
      if isRelative, index > start, !isKey(index, EnglishKeys.to),
        !roles(index).isDisjoint(with: [.modal])
          || roles(index).contains(.strong) && sentence.words[index].phraseEnd != nil
      {
        return index
      }
      if sentence.words[index].before == .comma, content >= 3 { return index }
      // “No mining until the rules are in force”: the rules are not denied.
      if content > 0, Self.bounds.contains(sentence.words[index].key) { return index }
      if sentence.words[index].isContent { content += 1 }
    }
    return max(start, clause.upperBound)
  }

  private static let bounds = Set(
    ["until", "till", "unless", "befor", "while", "sinc", "becaus"].map { WordKey($0.utf8) })
  private static let against = WordKey("against".utf8)
  private static let judging = Set(
    ["unaccept", "intoler", "inadmiss", "unthink", "unfair", "unwis"].map { WordKey($0.utf8) })
  private static let have = WordKey("have".utf8)
  private static let something = WordKey("someth".utf8)
  private static let from = WordKey("from".utf8)
  private static let of = WordKey("of".utf8)
  private static let on = WordKey("on".utf8)
  private static let forKey = WordKey("for".utf8)

  /// Marks what is said to be earlier and what later.
  mutating func findSides() {
    for index in sentence.words.indices {
      let key = sentence.words[index].key
      let isBefore =
        key == EnglishKeys.before || key == EnglishKeys.prior || key == EnglishKeys.ahead
      let isAfter =
        key == EnglishKeys.after || key == EnglishKeys.following
        || (key == EnglishKeys.once && (index == 0 || sentence.words[index].before != .none))
      guard isBefore || isAfter else { continue }
      let later = isBefore ? 1 : -1
      let end =
        sentence.words.indices.dropFirst(index + 1).first {
          sentence.words[$0].before != .none
        } ?? sentence.words.count
      for place in index + 1..<max(index + 1, end) { sentence.words[place].side = later }
      let others = index == 0 ? end..<sentence.words.count : 0..<index
      for place in others { sentence.words[place].side = -later }
      return
    }
    guard let first = sentence.words.firstIndex(where: { !$0.roles.contains(.own) }) else { return }
    if isKey(first, EnglishKeys.only) && isKey(first + 1, EnglishKeys.then) {
      for place in sentence.words.indices { sentence.words[place].side = 1 }
    } else if sentence.words.last?.key == EnglishKeys.first {
      for place in sentence.words.indices { sentence.words[place].side = -1 }
    }
  }
}
