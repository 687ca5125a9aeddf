extension CoverageIndex {
  /// What stands for a unit in a sentence.
  struct Hit {
    var unit: Int
    var sentence: Int
    var word: Int
    var nearness: Double
    var isOpposite: Bool
    /// Whether it only stands in the explanation of the unit's word.
    var isHint: Bool
    /// Why it is no claim of the delegation's own.
    var standing: Standing
    /// Whether a denial stands for the unit, and no word.
    var isRefusal = false
  }

  /// What a paragraph makes of each point, in their order.
  ///
  /// - Complexity: linear in the paragraph's words and in what they have in common with the points.
  func verdicts(on paragraph: AnalysedParagraph) -> [CoverageVerdict] {
    var best = [CoverageVerdict](repeating: CoverageVerdict(), count: claims.count)
    // Hits of the last sentences, by claim.
    var hits = [[Hit]](repeating: [], count: claims.count)
    let counting = claims.indices.filter { !claims[$0].quantities.isEmpty }
    let sentences = Self.settled(paragraph.sentences)
    for (number, sentence) in sentences.enumerated() {
      var touched = take(sentence, number, into: &hits)
      if !sentence.quantities.isEmpty {
        // “Two years are needed”: no word of the point, but its number.
        touched.formUnion(counting.filter { !hits[$0].isEmpty })
      }
      for claim in touched {
        hits[claim].removeAll { $0.sentence < number - 2 }
        judge(claim, hits[claim], upTo: number, of: sentences, &best[claim])
      }
    }
    return points.map { point in
      guard let label = point.label else { return best[point.text] }
      return joined(text: point.text, label: label, best)
    }
  }

  /// A label that is made counts where the text is at least touched, and not contradicted.
  private func joined(text: Int, label: Int, _ best: [CoverageVerdict]) -> CoverageVerdict {
    // “No duplication. Two bodies would do the same work twice”: the text says what would be.
    let isWarning =
      claims[label].units.contains { $0.operators != 0 }
      && !claims[text].units.contains { $0.operators != 0 }
    let (text, label) = (best[text], best[label])
    if text.status == .made { return text }
    let isContradicted = text.obstacles.contains {
      switch $0 {
      case .words, .numberMissing: false
      case .opposite: !isWarning
      default: true
      }
    }
    if label.status == .made, label.score >= 0.85, text.score >= 0.34, !isContradicted {
      var joined = label
      joined.score = max(label.score, text.score)
      return joined
    }
    if text.status == .touched || label.status == .missing { return text }
    var touched = label
    touched.status = .touched
    if touched.obstacles.isEmpty { touched.obstacles = text.obstacles }
    return touched
  }

  /// The sentences once each has taken up or refused the one before it.
  static func settled(_ sentences: [AnalysedSentence]) -> [AnalysedSentence] {
    guard sentences.contains(where: { $0.verdictOnFormer != nil }) else { return sentences }
    var settled = sentences
    for index in settled.indices.dropFirst() {
      switch settled[index].verdictOnFormer {
      case .endorsed?:
        settled[index - 1].isDemand = true
        settled[index - 1].isEndorsed = true
        for word in settled[index - 1].words.indices {
          settled[index - 1].words[word].standing.subtract([.reported, .hedged])
        }
      case .refused?:
        let former = settled[index - 1]
        if settled[index].isDemand { settled[index - 1].isDemand = true }
        guard former.operators.count < 64 else { continue }
        let bit: UInt64 = 1 << UInt64(former.operators.count)
        settled[index - 1].operators.append(.init(word: -1, isLexical: false))
        for word in former.words.indices { settled[index - 1].words[word].operators |= bit }
      case nil: continue
      }
    }
    return settled
  }

  /// Adds what a sentence's words stand for; the claims that it has a word of.
  func take(
    _ sentence: AnalysedSentence, _ number: Int, into hits: inout [[Hit]]
  ) -> Set<Int> {
    var touched: Set<Int> = []
    for (index, word) in sentence.words.enumerated() {
      if word.roles.contains(.function), word.groups.isEmpty { continue }
      if word.isNumber && word.phraseEnd == nil { continue }
      func look(_ key: WordKey, nearness: Double = 1) {
        guard let found = postings[key] else { return }
        for posting in found {
          guard posting.isDeniedPart == word.isDeniedPart else { continue }
          touched.insert(posting.claim)
          hits[posting.claim].append(
            Hit(
              unit: posting.unit, sentence: number, word: index,
              nearness: posting.nearness * nearness,
              isOpposite: posting.isOpposite, isHint: posting.isHint, standing: word.standing))
        }
      }
      look(word.key)
      if postings[word.key] == nil {
        for part in word.parts where isPointsOwn(part.first) { look(part.last, nearness: 0.8) }
      }
      for group in word.groups { look(WordKey(group: group)) }
      for group in word.kin { look(WordKey(group: group)) }
    }
    return touched
  }

  /// Whether a point of the item has the word itself, so that “shipyards” may stand for “yards”.
  private func isPointsOwn(_ key: WordKey) -> Bool {
    postings[key]?.contains { $0.nearness >= 1 } ?? false
  }
}
