extension Window {
  /// Whether what is found means the reverse of the claim.
  var isOpposite: Bool {
    var matchedHere: UInt64 = 0
    var matchedThere = [UInt64](repeating: 0, count: range.count)
    for (unit, hit) in zip(claim.units, chosen) {
      guard let hit = hit.own ?? hit.any, hit.nearness >= 0.45, !hit.isRefusal else { continue }
      let sentence = sentences[hit.sentence]
      if hit.isOpposite {
        // “Not compatible” for “incompatible”: the denial belongs to the word.
        if hit.nearness >= 0.75 {
          let over = sentence.words[hit.word].operators
          matchedThere[hit.sentence - range.lowerBound] |= over
          if over == 0 { matchedHere |= unit.operators }
        }
        continue
      }
      matchedHere |= unit.ownOperator
      for (bit, found) in sentence.operators.enumerated()
      where found.isLexical && found.word >= 0 && found.word <= hit.word
        && hit.word < max(found.word + 1, sentence.words[found.word].phraseEnd ?? 0)
      {
        matchedThere[hit.sentence - range.lowerBound] |= 1 << UInt64(bit)
      }
    }
    if isHeadDenied { return true }
    var matched = 0.0
    var reversed = 0.0
    var isHeadReversed: Bool?
    for (unit, hit) in zip(claim.units, chosen) {
      let isOwn = hit.own != nil
      guard let hit = hit.own ?? hit.any, !hit.isRefusal else { continue }
      let here =
        (unit.operators & ~(hit.isOpposite ? 0 : matchedHere)).nonzeroBitCount % 2 == 1
      let there = sentences[hit.sentence].isNegated(
        hit.word, except: hit.isOpposite ? 0 : matchedThere[hit.sentence - range.lowerBound])
      let isReversed = (here != there) != hit.isOpposite
      matched += unit.weight
      // “Not … give up”: said by a denial of its denial.
      let isTwiceDenied =
        !hit.isOpposite && !there
        && sentences[hit.sentence].words[hit.word].operators
          & ~matchedThere[hit.sentence - range.lowerBound] != 0
      // A text that denies nothing may say a denial in other words.
      if isReversed,
        there || hit.isOpposite || isTwiceDenied || unit.isDeniedThing && !deniesAnything
      {
        reversed += unit.weight
      }
      if isReversed, there, unit.weight >= 0.9, hit.nearness >= 1, !unit.isSubject, isOwn {
        isHeadReversed = true
      }
      // “Carry interest” for “carry no interest”.
      if isReversed, unit.isDeniedThing, unit.weight >= 0.9, hit.nearness >= 0.9, !deniesAnything {
        isHeadReversed = true
      }
      // “Fewer” for “more”, whatever else agrees.
      if isReversed, hit.isOpposite, hit.nearness >= 0.85, unit.weight >= 0.5 {
        isHeadReversed = true
      }
      if unit.isHead, hit.nearness >= 0.75 {
        isHeadReversed = isHeadReversed ?? false || isReversed
      }
    }
    return isHeadReversed ?? (reversed * 2 > matched)
  }

  /// Whether the word that the claim turns on is denied in one of the sentences, said in others.
  private var isHeadDenied: Bool {
    hits.contains { hit in
      let unit = claim.units[hit.unit]
      guard unit.isHead, unit.operators == 0, hit.nearness >= 0.85, !hit.isOpposite, isOwn(hit)
      else { return false }
      let operators = sentences[hit.sentence].words[hit.word].operators
      return operators.nonzeroBitCount % 2 == 1
        && sentences[hit.sentence].operators.enumerated().allSatisfy { bit, found in
          operators & (1 << UInt64(bit)) == 0 || !found.isLexical
        }
    }
  }

  private var deniesAnything: Bool {
    range.contains { sentences[$0].operators.contains { !$0.isLexical } }
  }
}
