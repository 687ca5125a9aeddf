extension Window {
  /// What speaks for and against the claim's being made here.
  func evidence(_ obstacles: [CoverageVerdict.Obstacle]) -> Evidence {
    var evidence = Evidence()
    weighCoverage(&evidence)
    weighObstacles(obstacles, &evidence)
    weighStanding(&evidence)
    weighPlaces(&evidence)
    weighDemands(&evidence)
    weighStrangers(&evidence)
    weighVoices(&evidence)
    return evidence
  }

  private func weighCoverage(_ evidence: inout Evidence) {
    var any = 0.0
    var own = 0.0
    var exact = 0.0
    var near = 0.0
    var predicate = (weight: 0.0, own: 0.0)
    var subject = (weight: 0.0, own: 0.0)
    var heavy = 0
    var missing = 0
    for (unit, hit) in zip(claim.units, chosen) {
      let nearness = hit.own?.nearness ?? 0
      any += unit.weight * (hit.any?.nearness ?? 0)
      own += unit.weight * nearness
      if nearness >= 1 { exact += unit.weight } else if nearness >= 0.45 { near += unit.weight }
      if unit.isSubject {
        subject.weight += unit.weight
        subject.own += unit.weight * nearness
      } else {
        predicate.weight += unit.weight
        predicate.own += unit.weight * nearness
      }
      guard unit.weight >= 0.9 else { continue }
      heavy += 1
      if nearness < 0.45 { missing += 1 }
      if unit.isHead, nearness < 0.45 { evidence.set(.headMissing, true) }
    }
    evidence[.own] = own / claim.weight
    evidence[.said] = predicate.weight >= 0.5 ? predicate.own / predicate.weight : own / claim.weight
    evidence[.subjectMissing] = subject.weight >= 0.5 ? 1 - subject.own / subject.weight : 0
    evidence[.heavyMissing] = heavy > 0 ? Double(missing) / Double(heavy) : 0
    evidence[.heavyMissingCount] = Double(missing) / 4
    evidence[.notOwn] = (any - own) / claim.weight
    evidence[.exact] = exact / claim.weight
    evidence[.near] = near / claim.weight
    evidence[.exactButMissing] = evidence[.exact] * evidence[.heavyMissing]
    evidence.set(.oneHeavy, heavy <= 1)
    evidence[.claimLength] = Double(claim.units.count) / 12
  }

  private func weighObstacles(
    _ obstacles: [CoverageVerdict.Obstacle], _ evidence: inout Evidence
  ) {
    for obstacle in obstacles {
      switch obstacle {
      case .opposite: evidence.set(.opposite, true)
      case .otherNumber: evidence.set(.otherNumber, true)
      case .numberMissing: evidence.set(.numberMissing, true)
      case .noDemand: evidence.set(.noDemand, true)
      case .onlySome: evidence.set(.onlySome, true)
      case .otherOrder: evidence.set(.otherOrder, true)
      case .words: evidence.set(.scattered, true)
      case .reported, .asked, .hedged, .conditional: break
      }
    }
    let found = range.flatMap { sentences[$0].quantities }
    let strange = found.filter { quantity in
      !claim.quantities.contains { $0.isEqual(to: quantity) }
    }
    evidence.set(.strangeNumber, !strange.isEmpty)
    evidence.set(
      .numberSaid,
      !claim.quantities.isEmpty
        && claim.quantities.allSatisfy { own in found.contains { $0.isEqual(to: own) } })
  }

  private func weighStanding(_ evidence: inout Evidence) {
    let words = range.flatMap { sentences[$0].words }
    var standing: Standing = []
    for word in words where word.isContent { standing.formUnion(word.standing) }
    evidence.set(.asked, standing.contains(.asked) && !claim.isAsked)
    evidence.set(.hedged, standing.contains(.hedged) && !claim.isHedged)
    evidence.set(.reported, standing.contains(.reported))
    evidence.set(.conditional, standing.contains(.conditional) && !claim.isConditional)
    let isPartial = words.contains { $0.roles.contains(.partial) }
    let isUniversal = words.contains { $0.roles.contains(.universal) }
    evidence.set(.partial, isPartial && !claim.isPartial)
    let denies = range.contains { !sentences[$0].operators.isEmpty }
    evidence.set(.universalMissing, claim.isUniversal && !isUniversal && !denies)
    let isDenial = claim.units.contains { $0.operators != 0 }
    evidence.set(.denialMissing, isDenial && !denies)
    evidence.set(.denialAdded, !isDenial && denies)
    evidence.set(.weakWords, !claim.isHedged && words.contains { $0.roles.contains(.weak) })
    evidence.set(
      .question, range.contains { sentences[$0].words.allSatisfy { $0.standing.contains(.asked) } })
    evidence.set(.past, words.contains(where: \.isPast))
    evidence.set(.ownNamed, words.contains { $0.roles.contains(.own) })
    evidence.set(
      .otherNamed, words.contains { $0.roles.contains(.other) && !$0.roles.contains(.light) })
    evidence.set(.contrast, words.contains { $0.roles.contains(.contrast) })
    evidence.set(
      .limits,
      words.contains { word in
        Self.limits.contains(word.key) && !claim.units.contains { $0.matches.contains { $0.key == word.key } }
      })
  }

  static let limits = Set(
    ["least", "onli", "mere", "until", "unless", "first", "alreadi", "enough", "too"].map {
      WordKey($0.utf8)
    })

  /// Whether what belongs together in the claim stands together here.
  private func weighPlaces(_ evidence: inout Evidence) {
    var pairs = 0
    var near = 0
    var former: CoverageIndex.Hit?
    var isFirst = true
    for (unit, hit) in zip(claim.units, chosen) where unit.weight >= 0.45 {
      if !isFirst, let own = hit.own, own.nearness >= 0.45, let last = former {
        pairs += 1
        if own.sentence == last.sentence, abs(own.word - last.word) <= 6 { near += 1 }
      }
      isFirst = false
      former = (hit.own?.nearness ?? 0) >= 0.45 ? hit.own : nil
    }
    evidence[.together] = pairs > 0 ? Double(near) / Double(pairs) : 0
    weighCompounds(&evidence)
    var content = 0
    for sentence in range { content += sentences[sentence].words.count(where: \.isContent) }
    let matched = chosen.count { ($0.own?.nearness ?? 0) >= 0.45 }
    evidence[.density] = Double(matched) / Double(max(1, content))
    evidence[.sentences] = Double(range.count - 1) / 2
    evidence[.words] = Double(content) / 30
  }

  /// Whether words that stand side by side in the claim stand apart here, as they do where a text
  /// speaks of something else.
  private func weighCompounds(_ evidence: inout Evidence) {
    var matched = 0.0
    var broken = 0.0
    var exact = 0.0
    var exactBroken = 0.0
    let heavy = zip(claim.units, chosen).filter { $0.0.weight >= 0.35 }
    for (first, second) in zip(heavy, heavy.dropFirst()) {
      guard let left = first.1.own, let right = second.1.own, left.nearness >= 0.45,
        right.nearness >= 0.45
      else { continue }
      let gap = second.0.place - first.0.place
      guard gap <= 4 else { continue }
      let isBroken = left.sentence != right.sentence || abs(right.word - left.word) > gap + 4
      matched += 1
      if isBroken { broken += 1 }
      if left.nearness >= 1, right.nearness >= 1 {
        exact += 1
        if isBroken { exactBroken += 1 }
      }
    }
    evidence[.broken] = matched > 0 ? broken / matched : 0
    evidence[.exactBroken] = exact > 0 ? exactBroken / exact : 0
    var sentenceWeights: [Int: Double] = [:]
    var own = 0.0
    for (unit, hit) in zip(claim.units, chosen) {
      guard let hit = hit.own, hit.nearness >= 0.45 else { continue }
      own += unit.weight
      sentenceWeights[hit.sentence, default: 0] += unit.weight
    }
    evidence[.inOneSentence] = own > 0 ? (sentenceWeights.values.max() ?? 0) / own : 0
    evidence[.headMissingExact] = evidence[.headMissing] * evidence[.exact]
    evidence[.scatteredExact] = evidence[.exact] * (1 - evidence[.together])
    evidence[.synonymous] = evidence[.near] / max(0.01, evidence[.near] + evidence[.exact])
    evidence.set(.otherName, hasOtherName)
    evidence.set(
      .condition,
      !claim.isConditional
        && range.contains { sentences[$0].words.contains { $0.roles.contains(.condition) && !$0.isAbsorbed } })
  }

  /// “World Health Assembly” for “General Assembly”.
  private var hasOtherName: Bool {
    for (_, hit) in zip(claim.units, chosen) {
      guard let hit = hit.own, hit.nearness >= 0.45 else { continue }
      let words = sentences[hit.sentence].words
      guard words[hit.word].isCapital, hit.word > 1 else { continue }
      let former = words[hit.word - 1]
      if former.isCapital, former.isContent, words[hit.word].before == .none,
        !chosen.contains(where: { $0.own?.sentence == hit.sentence && $0.own?.word == hit.word - 1 })
      {
        return true
      }
    }
    return false
  }

  /// What is said besides, where the claim's words stand.
  private func weighStrangers(_ evidence: inout Evidence) {
    var exact = 0
    var near = 0
    var least = 1.0
    var hints = 0.0
    for (unit, hit) in zip(claim.units, chosen) {
      let nearness = hit.own?.nearness ?? 0
      if hit.own?.isHint == true { hints += unit.weight }
      if unit.isHead { evidence[.headNearness] = max(evidence[.headNearness], nearness) }
      guard unit.weight >= 0.9 else { continue }
      least = min(least, nearness)
      if nearness >= 1 { exact += 1 } else if nearness >= 0.45 { near += 1 }
    }
    evidence[.exactHeavy] = Double(exact) / 8
    evidence[.nearHeavy] = Double(near) / 8
    evidence[.leastNearness] = least
    evidence[.hints] = hints / claim.weight
    var strangers = 0
    var names = 0
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
        if word.isCapital { names += 1 }
      }
    }
    evidence[.strangers] = Double(strangers) / 10
    evidence[.strangeNames] = Double(names) / 4
    evidence[.span] = Double(widest) / 30
    evidence[.bestSentence] = bestSentence / claim.weight
  }

  static let manner: WordRoles = [
    .own, .strong, .weak, .hedge, .modal, .be, .negator, .light, .bringing, .speech, .universal,
    .anaphor, .condition, .contrast, .function,
  ]

  /// Who speaks, and how.
  private func weighVoices(_ evidence: inout Evidence) {
    evidence.set(.ownDeed, claim.isOwnDeed)
    evidence.set(
      .deedOfOthers,
      claim.isOwnDeed
        && !zip(claim.units, chosen).contains { unit, hit in
          guard let hit = hit.own, hit.nearness >= 0.45, !unit.isSubject else { return false }
          return sentences[hit.sentence].words.contains { $0.roles.contains(.own) }
        })
    var strong = 0
    for number in range {
      let words = sentences[number].words
      for (index, word) in words.enumerated() {
        if word.roles.contains(.strong), !word.isAbsorbed { strong += 1 }
        if word.key == Self.would, index + 1 < words.count,
          words[index + 1].roles.isDisjoint(with: [.strong])
        {
          evidence.set(.would, true)
        }
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
    evidence.set(.claimDenied, claim.units.contains { $0.operators != 0 })
    for (unit, hit) in zip(claim.units, chosen) where unit.isHead {
      guard let hit = hit.own else { continue }
      let words = sentences[hit.sentence].words
      if words[max(0, hit.word - 5)..<hit.word].contains(where: { $0.roles.contains(.strong) }) {
        evidence.set(.demandBeforeHead, true)
      }
    }
  }

  private static let would = WordKey("would".utf8)

  /// Whether what is demanded is what the claim turns on.
  private func weighDemands(_ evidence: inout Evidence) {
    let isDemand = range.contains { sentences[$0].isDemand }
    evidence.set(.claimDescribes, !claim.isDemand)
    evidence.set(.claimDescribesTextDemands, !claim.isDemand && isDemand)
    var head = false
    var other = false
    for number in range {
      let words = sentences[number].words
      for (index, word) in words.enumerated()
      where word.roles.contains(.strong) && !word.isAbsorbed {
        guard
          let next = words.indices.dropFirst(index + 1).first(where: {
            words[$0].isContent && words[$0].roles.isDisjoint(with: [.be, .modal, .own, .strong, .negator])
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
