extension ClauseReading {
  private enum Holder {
    case nobody
    case own
    case other
  }

  /// Marks what somebody else holds, unless the delegation makes it its own.
  mutating func findHolders() {
    var holder = Holder.nobody
    var isReported = false
    var isWholeReported = false
    var endorsed = false
    var refused = false
    for clause in clauses.indices.dropLast() {
      let range = words(ofClause: clause)
      if opensOwn(range) || roles(range.lowerBound).contains(.contrast) { isReported = false }
      // What others are asked to say is no hearsay: “we recommend that Governments warn”.
      var isOwnDemand = false
      for index in range {
        let word = sentence.words[index]
        if isReported { sentence.words[index].standing.insert(.reported) }
        if word.isAbsorbed, !word.roles.contains(.speech) { continue }
        if word.roles.contains(.endorsing), holder != .other || isReported,
          !isDenied(index, from: range.lowerBound), !hasHedge(range)
        {
          endorsed = true
        }
        if makesOwn(index) { endorsed = true }
        if word.roles.contains(.dissent) { refused = true }
        if word.roles.contains(.own) {
          if !isObject(index) { holder = .own }
        } else if namesOther(index) {
          if !isObject(index) { holder = .other }
        }
        if isReported { continue }
        if holder == .own, word.roles.isSuperset(of: [.speech, .strong]) { isOwnDemand = true }
        if word.roles.contains(.quoting) {
          if holder != .own { isReported = true }
        } else if word.roles.contains(.hearing), holder == .own, !isPassive(index) {
          isReported = true
        } else if word.roles.contains(.speech), isVerb(index),
          !isOwnDemand || saysThat(index), holder == .other || holder == .nobody && saysThat(index)
        {
          isReported = true
          if !isWholeReported, index + 2 >= range.upperBound, word.before == .none, clause > 0 {
            // “…, some say.”
            mark(.reported, from: 0, to: range.lowerBound)
            isWholeReported = true
          }
        }
      }
    }
    if endorsed, !refused {
      sentence.isEndorsed = true
      for index in sentence.words.indices { sentence.words[index].standing.remove(.reported) }
      if sentence.words.contains(where: { $0.roles.contains(.own) }),
        sentence.words.contains(where: { $0.roles.contains(.anaphor) })
      {
        // “Connect every school: we subscribe to this aim.”
        sentence.isDemand = true
      }
    }
    findVerdict(endorsed: endorsed, refused: refused)
  }

  /// Whether somebody's words are made one's own: “has made that demand its own”.
  private func makesOwn(_ index: Int) -> Bool {
    guard isKey(index, Self.ownKey), index > 0,
      isKey(index - 1, EnglishKeys.it) || roles(index - 1).contains(.own)
    else { return false }
    return (max(0, index - 6)..<index).contains { isKey($0, Self.make) }
  }

  private static let ownKey = WordKey("own".utf8)
  private static let make = WordKey("make".utf8)
  private static let be = WordKey("be".utf8)

  /// Whether the sentence says no more than what it holds of the one before.
  private mutating func findVerdict(endorsed: Bool, refused: Bool) {
    let content = sentence.words.count {
      $0.isContent
        && $0.roles.isDisjoint(with: [
          .strong, .own, .anaphor, .endorsing, .dissent, .rejecting, .light, .be, .modal, .negator,
        ])
    }
    let isFirm = sentence.words.indices.contains { index in
      makesOwn(index)
        || roles(index).contains(.endorsing) && sentence.words[index].phraseEnd != nil
    }
    guard content <= (isFirm ? 6 : 3) else { return }
    if refusesAnaphor {
      sentence.verdictOnFormer = .refused
      return
    }
    guard sentence.words.contains(where: { $0.roles.contains(.anaphor) }) else { return }
    let isOwn = sentence.words.contains { $0.roles.contains(.own) }
    if refused || isOwn && sentence.words.contains(where: { $0.roles.contains(.rejecting) }) {
      sentence.verdictOnFormer = .refused
    } else if endorsed && isOwn
      || isOwn && roles(0).contains(.anaphor)
        && (1...3).contains(where: { isKey($0, Self.be) })
        && sentence.words.contains(where: { !$0.roles.isDisjoint(with: [.strong, .speech]) })
    {
      sentence.verdictOnFormer = .endorsed
    }
  }

  /// “They should refrain from this”, “we insist that this practice end”.
  private var refusesAnaphor: Bool {
    let words = sentence.words
    guard words.contains(where: { $0.roles.contains(.strong) }) else { return false }
    return words.indices.contains { index in
      guard !words[index].roles.isDisjoint(with: [.negator, .flipping, .rejecting]) else {
        return false
      }
      let behind = words[index...].dropFirst()
      if behind.isEmpty, words[index].roles.contains(.flipping) {
        return words[max(0, index - 6)..<index].contains { $0.roles.contains(.anaphor) }
      }
      return !behind.isEmpty && behind.count <= 3
        && behind.contains { $0.roles.contains(.anaphor) }
        && behind.allSatisfy { !$0.roles.isDisjoint(with: [.anaphor, .function]) }
    }
  }

  private func opensOwn(_ range: Range<Int>) -> Bool {
    range.prefix(3).contains { roles($0).contains(.own) && !isObject($0) }
  }

  private func hasHedge(_ range: Range<Int>) -> Bool {
    range.contains { roles($0).contains(.hedge) }
  }

  private func isDenied(_ index: Int, from start: Int) -> Bool {
    (max(start, index - 4)..<index).contains { roles($0).contains(.negator) }
  }

  /// Whether a word names somebody else: by what it means, or a name that is not the delegation's.
  private func namesOther(_ index: Int) -> Bool {
    let word = sentence.words[index]
    if word.roles.isSuperset(of: [.other, .speech]) {
      // “The report” is somebody's, “we report” is not.
      return index > 0 && EnglishKeys.determiners.contains(sentence.words[index - 1].key)
    }
    if word.roles.contains(.other) {
      return !isPossessive(index) || roles(index + 1).contains(.speech)
    }
    return word.isCapital && word.roles.isEmpty && word.groups.isEmpty
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard index + 1 < sentence.words.count else { return false }
    return sentence.words[index + 1].range.lowerBound - sentence.words[index].range.upperBound > 2
      && sentence.words[index + 1].before == .none
  }

  /// Whether a preposition stands before a word, or before its article.
  private func isObject(_ index: Int) -> Bool {
    for back in 1...2 where index >= back {
      if sentence.words[index - back + 1].before != .none { return false }
      if EnglishKeys.prepositions.contains(sentence.words[index - back].key) { return true }
      if back == 1, roles(index - 1).contains(.speech) || roles(index - 1).contains(.hearing) {
        return true
      }
      guard EnglishKeys.determiners.contains(sentence.words[index - back].key) else { return false }
    }
    return false
  }

  private func isPassive(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { roles($0).contains(.be) }
  }

  /// Whether “that” follows, at once or after the one who is told.
  private func saysThat(_ index: Int) -> Bool {
    // “Considering that” is the delegation's own: somebody has to be named before.
    let word = sentence.words[index]
    guard word.before == .none,
      (clauses[word.clause]..<index).contains(where: { sentence.words[$0].isContent })
    else { return false }
    for place in index + 1..<min(index + 5, sentence.words.count) {
      if sentence.words[place].before != .none { return false }
      if isKey(place, EnglishKeys.that) { return true }
    }
    return false
  }

  /// Whether a word that says something is a verb there, and no demand that it be said.
  func isVerb(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let former = sentence.words[index - 1]
    if former.roles.contains(.modal),
      !roles(index).contains(.strong) || former.key == EnglishKeys.to
    {
      return false
    }
    if EnglishKeys.determiners.contains(former.key), former.roles.isDisjoint(with: [.other]) {
      return false
    }
    if isPossessive(index - 1) { return false }
    if isPassive(index) { return isKey(index + 1, EnglishKeys.that) }
    let next = roles(index + 1)
    return !next.contains(.modal) || isKey(index + 1, EnglishKeys.to)
  }
}
