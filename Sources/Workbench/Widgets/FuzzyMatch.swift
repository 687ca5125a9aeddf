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
    let wanted = Array(Folding.fold(query).unicodeScalars.filter { $0 != " " })
    var next = 0
    var run = 0
    var total = 0
    var startsWord = true
    for letter in Folding.fold(text).unicodeScalars {
      guard next < wanted.count else { break }
      if letter == wanted[next] {
        run += 1
        total += run * 4 + (startsWord ? 6 : 0)
        next += 1
      } else {
        run = 0
        total -= 1
      }
      startsWord = letter == " " || letter == "-"
    }
    guard next == wanted.count else { return nil }
    score = total
  }
}
