extension Window {
  /// Whether what belongs together in the claim stands together here.
  func weighPlaces(_ evidence: inout Evidence) {
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
    evidence[.scatteredExact] = evidence[.exact] * (1 - evidence[.together])
    evidence[.synonymous] = evidence[.near] / max(0.01, evidence[.near] + evidence[.exact])
    evidence.set(
      .condition,
      !claim.isConditional
        && range.contains {
          sentences[$0].words.contains { $0.roles.contains(.condition) && !$0.isAbsorbed }
        })
  }
}
