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
    evidence[.said] =
      predicate.weight >= 0.5 ? predicate.own / predicate.weight : own / claim.weight
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
      case .words, .reported, .asked, .hedged, .conditional: break
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
    evidence.set(.ownNamed, words.contains { $0.roles.contains(.own) })
    evidence.set(
      .otherNamed, words.contains { $0.roles.contains(.other) && !$0.roles.contains(.light) })
  }
}
