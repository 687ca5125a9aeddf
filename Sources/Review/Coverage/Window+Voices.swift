extension Window {
  /// What is said besides, where the claim's words stand.
  func weighStrangers(_ evidence: inout Evidence) {
    var exact = 0
    var near = 0
    var least = 1.0
    for (unit, hit) in zip(claim.units, chosen) {
      let nearness = hit.own?.nearness ?? 0
      if unit.isHead { evidence[.headNearness] = max(evidence[.headNearness], nearness) }
      guard unit.weight >= 0.9 else { continue }
      least = min(least, nearness)
      if nearness >= 1 { exact += 1 } else if nearness >= 0.45 { near += 1 }
    }
    evidence[.exactHeavy] = Double(exact) / 8
    evidence[.nearHeavy] = Double(near) / 8
    evidence[.leastNearness] = least
    var strangers = 0
    var widest = 0
    var bestSentence = 0.0
    for number in range {
      var places: [Int] = []
      var weight = 0.0
      for (unit, hit) in zip(claim.units, chosen) {
        guard let hit = hit.own, hit.sentence == number, hit.nearness >= 0.45 else { continue }
        places.append(hit.word)
        weight += unit.weight * hit.nearness
      }
      bestSentence = max(bestSentence, weight)
      guard let first = places.min(), let last = places.max() else { continue }
      widest = max(widest, last - first + 1 - places.count)
      for index in first...last where !places.contains(index) {
        let word = sentences[number].words[index]
        guard word.isContent, word.roles.isDisjoint(with: Self.manner) else { continue }
        strangers += 1
      }
    }
    evidence[.strangers] = Double(strangers) / 10
    evidence[.span] = Double(widest) / 30
    evidence[.bestSentence] = bestSentence / claim.weight
  }

  static let manner: WordRoles = [
    .own, .strong, .weak, .hedge, .modal, .be, .negator, .light, .bringing, .speech, .universal,
    .anaphor, .condition, .contrast, .function,
  ]

  /// Who speaks, and how.
  func weighVoices(_ evidence: inout Evidence) {
    evidence.set(.ownDeed, claim.isOwnDeed)
    var strong = 0
    for number in range {
      let words = sentences[number].words
      for (index, word) in words.enumerated() {
        if word.roles.contains(.strong), !word.isAbsorbed { strong += 1 }
        guard word.roles.contains(.speech) else { continue }
        let former = words[max(0, index - 4)..<index]
        if sentences[number].isEndorsed || former.contains(where: { $0.roles.contains(.own) }) {
          evidence.set(.ownSpeaks, true)
        } else if former.contains(where: { $0.roles.contains(.other) }) {
          evidence.set(.othersSpeak, true)
        }
      }
    }
    evidence[.strongWords] = Double(strong) / 4
    var unmatched = 0
    var here = 0
    for (unit, hit) in zip(claim.units, chosen) where (hit.own?.nearness ?? 0) >= 0.45 {
      guard let hit = hit.own else { continue }
      let there = sentences[hit.sentence].words[hit.word].operators.nonzeroBitCount % 2
      if there != unit.operators.nonzeroBitCount % 2 { unmatched += 1 }
      here += 1
    }
    evidence[.operators] = here > 0 ? Double(unmatched) / Double(here) : 0
    for (unit, hit) in zip(claim.units, chosen) where unit.isHead {
      guard let hit = hit.own else { continue }
      let words = sentences[hit.sentence].words
      if words[max(0, hit.word - 5)..<hit.word].contains(where: { $0.roles.contains(.strong) }) {
        evidence.set(.demandBeforeHead, true)
      }
    }
  }

  /// Whether what is demanded is what the claim turns on.
  func weighDemands(_ evidence: inout Evidence) {
    evidence.set(.claimDescribes, !claim.isDemand)
    var head = false
    var other = false
    for number in range {
      let words = sentences[number].words
      for (index, word) in words.enumerated()
      where word.roles.contains(.strong) && !word.isAbsorbed {
        guard
          let next = words.indices.dropFirst(index + 1).first(where: {
            words[$0].isContent
              && words[$0].roles.isDisjoint(with: [.be, .modal, .own, .strong, .negator])
          }), words[next].clause == word.clause
        else { continue }
        let isMatched = zip(claim.units, chosen).contains { _, hit in
          hit.own.map { $0.sentence == number && $0.word == next && $0.nearness >= 0.45 } ?? false
        }
        if isMatched { head = true } else { other = true }
      }
    }
    evidence.set(.headDemanded, head)
    evidence.set(.otherDemanded, other)
  }
}
