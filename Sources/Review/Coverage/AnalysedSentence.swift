/// A sentence as coverage reads it: its words, its numbers, and how each part stands.
struct AnalysedSentence: Sendable {
  /// A word with what the clause makes of it.
  struct Word: Sendable {
    var key: WordKey
    var roles: WordRoles
    /// Groups of the register that it belongs to, by itself or as the first word of a phrase.
    var groups: [Int]
    var kin: [Int]
    /// What it may be joined of, where the register does not know it: “ship” and “yard”.
    var parts: [(first: WordKey, last: WordKey)] = []
    /// In bytes of the paragraph.
    var range: Range<Int>
    var before: WordScanner.Break
    var isCapital: Bool
    /// Whether “un-” stands before it and is no part of its key.
    var isPrivative = false
    /// Whether it ends in “-ed”.
    var isParticiple = false
    /// Whether an earlier word of a phrase speaks for it.
    var isAbsorbed = false
    /// Whether it is part of a phrase that says how something is meant, without being its first word.
    var isPart = false
    /// Behind the phrase that begins with it.
    var phraseEnd: Int?
    /// Whether it is part of a quantity.
    var isNumber = false
    /// The clause that it stands in, counted from 0.
    var clause = 0
    var standing: Standing = []
    /// The operators that stand over it, one bit each.
    var operators: UInt64 = 0
    /// Whether “not” stands over it and not over the verb: “and not by the Court”.
    var isDeniedPart = false
    /// The sides of a “before” or an “after”: -1 earlier, 1 later.
    var side = 0

    /// Whether it says something of the subject.
    var isContent: Bool { !roles.contains(.function) && !isAbsorbed && !isNumber }
  }

  /// A word that turns others into their opposite.
  struct Operator: Sendable {
    var word: Int
    /// Whether the word has a meaning of its own besides (“lift”), unlike “not”.
    var isLexical: Bool
    /// Whether it denies a thing and not what is done: “no”.
    var isOfThing = false
  }

  var words: [Word]
  var quantities: [Quantity]
  var operators: [Operator] = []
  /// In bytes of the paragraph.
  var range: Range<Int>
  /// Whether it demands something in the delegation's own name.
  var isDemand = false
  /// Whether it makes somebody else's words the delegation's own.
  var isEndorsed = false
  /// Whether it takes up the sentence before as its own, or refuses it.
  var verdictOnFormer: Verdict?

  enum Verdict: Sendable {
    case endorsed
    case refused
  }

  /// Whether the operators over a word, but for those in `matched`, turn it into its opposite.
  func isNegated(_ word: Int, except matched: UInt64 = 0) -> Bool {
    (words[word].operators & ~matched).nonzeroBitCount % 2 == 1
  }
}
