/// Which letters a word has, as bits: enough to tell of nearly every pair of words that they are
/// not alike, before their letters are compared one by one.
struct LetterSignature {
  private let bits: UInt64

  init(_ letters: [Unicode.Scalar]) {
    var bits: UInt64 = 0
    // Letters that share a bit make words look more alike, never less.
    for letter in letters { bits |= 1 << UInt64(letter.value & 63) }
    self.bits = bits
  }

  /// Whether so few edits may make one word of the other: each takes away one letter at most, and
  /// brings one at most.
  func mayBe(within edits: Int, of other: Self) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= edits && (other.bits & ~bits).nonzeroBitCount <= edits
  }
}
