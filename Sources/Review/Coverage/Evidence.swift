/// What speaks for and against a paragraph's making a claim, each sign by itself from 0 to 1.
///
/// The signs are weighed together: no one of them but a veto decides alone.
struct Evidence {
  /// What is looked at.
  enum Sign: Int, CaseIterable {
    case own, said, heavyMissing, heavyMissingCount, headMissing, subjectMissing, notOwn, exact, near
    case exactButMissing, oneHeavy, claimLength
    case opposite, otherNumber, numberMissing, noDemand, onlySome, otherOrder, scattered
    case strangeNumber, numberSaid
    case asked, hedged, reported, conditional
    case claimDescribes, claimDescribesTextDemands
    case together, density, sentences, words
    case partial, universalMissing, denialMissing, denialAdded
    case weakWords, question, past, ownNamed, otherNamed
    case broken, exactBroken, inOneSentence, headMissingExact, scatteredExact, synonymous, otherName, condition
    case strangers, exactHeavy, nearHeavy, headNearness, leastNearness, would, claimDenied, operators
    case span, hints, othersSpeak, ownSpeaks, strongWords, strangeNames, bestSentence, demandBeforeHead
    case ownDeed, deedOfOthers
    case headDemanded, otherDemanded, contrast, limits
  }

  var values = [Double](repeating: 0, count: Sign.allCases.count)

  subscript(_ sign: Sign) -> Double {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = min(1, max(0, newValue)) }
  }

  mutating func set(_ sign: Sign, _ holds: Bool) { values[sign.rawValue] = holds ? 1 : 0 }
}
