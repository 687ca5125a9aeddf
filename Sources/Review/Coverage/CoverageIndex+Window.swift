extension CoverageIndex {
  /// Judges a claim by the sentence `last` and up to two before it.
  func judge(
    _ number: Int, _ hits: [Hit], upTo last: Int, of sentences: [AnalysedSentence],
    _ best: inout CoverageVerdict
  ) {
    let claim = claims[number]
    guard claim.weight > 0 else { return }
    var nearest = [Double](repeating: 0, count: claim.units.count)
    var reach = 0.0
    for first in stride(from: last, through: max(0, last - 2), by: -1) {
      var isLonger = false
      for hit in hits where hit.sentence == first {
        isLonger = true
        guard hit.nearness > nearest[hit.unit] else { continue }
        reach += (hit.nearness - nearest[hit.unit]) * claim.units[hit.unit].weight
        nearest[hit.unit] = hit.nearness
      }
      // No window is looked at that can't be better than what is known.
      let most = (reach + hintsAtMost(hits, claim)) / claim.weight
      guard isLonger, most >= Window.least else { continue }
      if best.status == .made, most <= best.score { continue }
      let verdict = Window(
        claim: claim, hits: hits.filter { $0.sentence >= first }, sentences: sentences,
        range: first...last
      ).verdict()
      if (verdict.status.rawValue, verdict.score) > (best.status.rawValue, best.score) {
        best = verdict
      }
    }
  }

  /// What explanations of words, and denials for refusals, can add at most.
  private func hintsAtMost(_ hits: [Hit], _ claim: AnalysedClaim) -> Double {
    var units: Set<Int> = []
    for hit in hits where hit.isHint { units.insert(hit.unit) }
    for (index, unit) in claim.units.enumerated() where unit.isRefusal { units.insert(index) }
    return units.reduce(0) { $0 + claim.units[$1].weight * 0.9 }
  }
}

/// One claim held against a few sentences that follow each other.
struct Window {
  /// How much of a claim has to be spoken of so that it is touched.
  static let touching = 0.34
  /// How much of a claim has to be spoken of so that it is looked at.
  static let least = 0.2

  /// How much of a point that states and demands nothing has to be said so that it is made: the same
  /// subject with another fact is no more than touched.
  static let leastOfFact = 0.4

  let claim: AnalysedClaim
  let hits: [CoverageIndex.Hit]
  let sentences: [AnalysedSentence]
  let range: ClosedRange<Int>

  /// The best hit of each unit, and the best that is the delegation's own claim.
  private(set) var chosen: [(any: CoverageIndex.Hit?, own: CoverageIndex.Hit?)] = []

  init(
    claim: AnalysedClaim, hits: [CoverageIndex.Hit], sentences: [AnalysedSentence],
    range: ClosedRange<Int>
  ) {
    self.claim = claim
    self.hits = hits
    self.sentences = sentences
    self.range = range
    chosen = Array(repeating: (nil, nil), count: claim.units.count)
    let sorted = hits.sorted { $0.nearness > $1.nearness }
    choose(among: sorted.filter(isOwn), \.own)
    choose(among: sorted, \.any)
    matchRefusals()
  }

  /// “Must never be” says what “we reject” says.
  private mutating func matchRefusals() {
    for (index, unit) in claim.units.enumerated() where unit.isRefusal {
      if chosen[index].own?.nearness ?? 0 >= 0.45 { continue }
      let denied = chosen.compactMap(\.own).first { hit in
        sentences[hit.sentence].isNegated(hit.word) && hit.nearness >= 0.6
          && sentences[hit.sentence].words.contains {
            $0.roles.contains(.modal) && $0.roles.contains(.strong)
          }
      }
      guard var hit = denied else { continue }
      hit.nearness = 0.9
      hit.isRefusal = true
      chosen[index].own = hit
      if chosen[index].any?.nearness ?? 0 < 0.9 { chosen[index].any = hit }
    }
  }

  /// Gives each unit its nearest word; a word that stands for one unit hardly stands for another.
  private mutating func choose(
    among hits: [CoverageIndex.Hit],
    _ path: WritableKeyPath<(any: CoverageIndex.Hit?, own: CoverageIndex.Hit?), CoverageIndex.Hit?>
  ) {
    var taken: [(sentence: Int, word: Int)] = []
    var rest: [CoverageIndex.Hit] = []
    for hit in hits where chosen[hit.unit][keyPath: path] == nil {
      if taken.contains(where: { $0.word == hit.word && $0.sentence == hit.sentence }) {
        rest.append(hit)
        continue
      }
      taken.append((hit.sentence, hit.word))
      chosen[hit.unit][keyPath: path] = hit
    }
    // Two words of its explanation are as good as a word.
    var hints: [Int: (count: Int, words: Set<Int>)] = [:]
    for hit in hits where hit.isHint && hints[hit.unit]?.words.contains(hit.word) != true {
      hints[hit.unit, default: (0, [])].count += 1
      hints[hit.unit]?.words.insert(hit.word)
    }
    for (unit, hint) in hints where hint.count > 1 {
      if let nearness = chosen[unit][keyPath: path]?.nearness {
        chosen[unit][keyPath: path]?.nearness = max(nearness, min(0.7, 0.3 * Double(hint.count)))
      }
    }
    for var hit in rest where chosen[hit.unit][keyPath: path] == nil {
      hit.nearness *= 0.5
      chosen[hit.unit][keyPath: path] = hit
    }
  }

  func isOwn(_ hit: CoverageIndex.Hit) -> Bool {
    var standing = hit.standing
    if claim.isHedged { standing.remove(.hedged) }
    if claim.isConditional { standing.remove(.conditional) }
    if claim.isAsked { standing.remove(.asked) }
    return standing.isEmpty
  }

  func verdict() -> CoverageVerdict {
    var verdict = CoverageVerdict()
    var any = 0.0
    var own = 0.0
    var predicate = (weight: 0.0, own: 0.0)
    var missing: [String] = []
    for (unit, hit) in zip(claim.units, chosen) {
      if let hit = hit.any {
        any += unit.weight * hit.nearness
        verdict.matched.append(.init(word: unit.text, place: place(of: hit)))
      }
      let nearness = hit.own?.nearness ?? 0
      own += unit.weight * nearness
      if !unit.isSubject {
        predicate.weight += unit.weight
        predicate.own += unit.weight * nearness
      }
      if nearness < 0.45, unit.weight >= 0.9 { missing.append(unit.text) }
    }
    any /= claim.weight
    own /= claim.weight
    // “Limits should apply” says no more than “limits”.
    let said = predicate.weight >= 0.5 ? predicate.own / predicate.weight : own
    let isHeadMissing = zip(claim.units, chosen).contains { unit, hit in
      unit.isHead && unit.weight >= 0.5 && hit.own?.nearness ?? 0 < 0.45
    }
    verdict.score = any
    verdict.obstacles = obstacles()
    let hasSubject = claim.units.contains { $0.isSubject }
    let isVetoed = verdict.obstacles.contains {
      switch $0 {
      case .opposite, .otherNumber, .numberMissing, .noDemand, .onlySome, .otherOrder: true
      default: false
      }
    }
    let isOtherFact = !claim.isDemand && own < Self.leastOfFact
    if claim.isWeighed, !isVetoed, !isOtherFact,
      Weighing.fitted.makes(evidence(verdict.obstacles))
    {
      verdict.obstacles = []
      verdict.status = .made
      verdict.score = own
      return verdict
    }
    let isEnough =
      own >= (isHeadMissing ? 0.65 : 0.6) && said >= (isHeadMissing ? 0.61 : 0.55)
      && (hasSubject || !isHeadMissing)
    if !claim.isWeighed, isEnough, verdict.obstacles.isEmpty {
      verdict.status = .made
      verdict.score = own
      return verdict
    }
    if !isEnough || verdict.obstacles.isEmpty {
      verdict.obstacles.append(contentsOf: lacking(any: any, own: own, missing))
    }
    if any >= Self.touching { verdict.status = .touched }
    return verdict
  }

  private func place(of hit: CoverageIndex.Hit) -> Range<Int> {
    sentences[hit.sentence].words[hit.word].range
  }

  /// Why not enough of the point is said: its words are missing, or said in another's name.
  private func lacking(
    any: Double, own: Double, _ missing: [String]
  ) -> [CoverageVerdict.Obstacle] {
    guard any - own > 0.15 else { return [.words(missing)] }
    var standing: Standing = []
    for hit in chosen { if let hit = hit.any { standing.formUnion(hit.standing) } }
    var obstacles: [CoverageVerdict.Obstacle] = []
    if standing.contains(.reported) { obstacles.append(.reported) }
    if standing.contains(.asked) { obstacles.append(.asked) }
    if standing.contains(.hedged) { obstacles.append(.hedged) }
    if standing.contains(.conditional) { obstacles.append(.conditional) }
    return obstacles.isEmpty ? [.words(missing)] : obstacles
  }

  func obstacles() -> [CoverageVerdict.Obstacle] {
    var obstacles: [CoverageVerdict.Obstacle] = []
    if isOpposite { obstacles.append(.opposite) }
    if let number = numberObstacle { obstacles.append(number) }
    if claim.isDemand, !range.contains(where: { sentences[$0].isDemand }) {
      obstacles.append(.noDemand)
    }
    if claim.isUniversal, !claim.isPartial, saysOnlySome { obstacles.append(.onlySome) }
    if isReversed { obstacles.append(.otherOrder) }
    if isScattered { obstacles.append(.words([])) }
    return obstacles
  }

  private var numberObstacle: CoverageVerdict.Obstacle? {
    let found = range.flatMap { sentences[$0].quantities }
    for quantity in claim.quantities {
      if found.contains(where: { $0.isEqual(to: quantity) }) { continue }
      return found.contains { $0.kind == quantity.kind } ? .otherNumber : .numberMissing
    }
    return nil
  }

  private var saysOnlySome: Bool {
    let words = range.flatMap { sentences[$0].words }
    return words.contains { $0.roles.contains(.partial) }
      && !words.contains { $0.roles.contains(.universal) }
  }

  /// Whether the words stand so far from each other in one long sentence that they hardly speak of
  /// one thing.
  private var isScattered: Bool {
    for sentence in range where sentences[sentence].words.count > 25 {
      let words = chosen.compactMap { ($0.own ?? $0.any) }.filter { $0.sentence == sentence }.map(
        \.word)
      guard words.count == chosen.count(where: { ($0.own ?? $0.any) != nil }), words.count > 2,
        let first = words.min(), let last = words.max()
      else { continue }
      if last - first > 7 * words.count { return true }
    }
    return false
  }

  private var isReversed: Bool {
    var agree = 0
    for (unit, hit) in zip(claim.units, chosen) where unit.side != 0 {
      guard let hit = hit.own ?? hit.any else { continue }
      agree += sentences[hit.sentence].words[hit.word].side * unit.side
    }
    return agree < 0
  }
}
