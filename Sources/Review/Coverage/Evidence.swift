/// What speaks for and against a paragraph's making a claim, each sign by itself from 0 to 1.
///
/// The signs are weighed together: no one of them but a veto decides alone.
struct Evidence {
  /// What is looked at.
  enum Sign: Int, CaseIterable {
    // How much of the claim is said in the delegation's own name, and by which words.
    case own, said, heavyMissing, heavyMissingCount, headMissing, subjectMissing, notOwn, exact,
      near
    case exactButMissing, scatteredExact, synonymous, oneHeavy, claimLength
    case exactHeavy, nearHeavy, headNearness, leastNearness
    // What speaks against it.
    case opposite, otherNumber, numberMissing, noDemand, onlySome, otherOrder
    case strangeNumber, numberSaid, partial, universalMissing, denialMissing, denialAdded, operators
    // How the sentences stand.
    case asked, hedged, reported, conditional, condition, weakWords, question
    case ownNamed, otherNamed, othersSpeak, ownSpeaks, ownDeed
    // What is demanded.
    case claimDescribes, headDemanded, otherDemanded, strongWords
    case demandBeforeHead
    // Where the words stand, and what stands between them.
    case together, density, sentences, words, broken, exactBroken, inOneSentence, bestSentence, span
    case strangers
  }

  var values = [Double](repeating: 0, count: Sign.allCases.count)

  subscript(_ sign: Sign) -> Double {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = min(1, max(0, newValue)) }
  }

  mutating func set(_ sign: Sign, _ holds: Bool) { values[sign.rawValue] = holds ? 1 : 0 }

  /// Whether the claim is said in its own words with next to nothing between them, and with nothing
  /// that takes it back: all of the labelled pairs of that kind are made.
  var isInItsOwnWords: Bool {
    self[.exact] >= 0.95 && self[.strangers] <= 0.1
      && Self.reservations.allSatisfy { self[$0] == 0 }
  }

  private static let reservations: [Sign] = [
    .hedged, .reported, .conditional, .asked, .question, .weakWords, .partial, .condition,
    .strangeNumber, .othersSpeak,
  ]
}
