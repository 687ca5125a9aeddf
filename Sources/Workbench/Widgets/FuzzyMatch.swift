import Diplomacy

/// How well a few typed letters fit a text: every letter in order, with gaps.
///
/// A run of letters counts for more than letters apart, and the start of a word for more than
/// its middle, so that `sl` finds *Source limits* before *muscle*.
struct FuzzyMatch: Hashable, Sendable {
  /// Greater is better.
  let score: Int

  /// `nil` where not every letter of `query` stands in `text`, in order.
  ///
  /// Letter case and diacritics do not count; spaces in the query are passed over.
  /// - Complexity: O(*n*) in the text's length.
  init?(_ query: String, in text: String) {
    let wanted = Array(Folding.fold(query).utf8.filter { $0 != UInt8(ascii: " ") })
    var next = 0
    var run = 0
    var total = 0
    var startsWord = true
    for byte in Folding.fold(text).utf8 {
      guard next < wanted.count else { break }
      if byte == wanted[next] {
        run += 1
        total += run * 2 + (startsWord ? 6 : 0)
        next += 1
      } else {
        run = 0
        total -= 1
      }
      startsWord = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
    }
    guard next == wanted.count else { return nil }
    score = total
  }
}
