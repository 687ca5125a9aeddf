/// How many letters have to be changed, added, left out or exchanged with their neighbour to make
/// one word of another.
public enum EditDistance {
  /// The distance between two words, or `nil` where it is above `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    between(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// The distance between two words, or `nil` where it is above `limit`.
  ///
  /// - Complexity: the product of the lengths; words of very different lengths are told at once.
  static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit, left.count <= 200 else { return nil }
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in left.indices {
      row[0] = i + 1
      for j in right.indices {
        let cost = left[i] == right[j] ? 0 : 1
        var best = min(last[j] + cost, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        row[j + 1] = best
      }
      (before, last, row) = (last, row, before)
    }
    let distance = last[right.count]
    return distance <= limit ? distance : nil
  }

  /// Of many unknown words of one brief only so many are looked up.
  static let lookUpLimit = 20

  /// The word of `known` that is nearest to `word`; of several the one that begins most like it and
  /// is as long, and `nil` where none is near.
  ///
  /// Where many words of one brief are unknown, only the first are looked up: the search takes as
  /// long as `known` has words.
  public static func nearest(
    to word: String, in known: some Sequence<String>, afterOthers count: Int = 0
  ) -> String? {
    guard count < lookUpLimit else { return nil }
    let word = Array(word.lowercased().unicodeScalars)
    let limit = word.count <= 3 ? 1 : word.count <= 6 ? 2 : 3
    var best: (word: String, distance: Int, alike: Int, lengthier: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard let distance = between(word, letters, limit: limit), distance < letters.count else {
        continue
      }
      let alike = zip(word, letters).prefix { $0 == $1 }.count
      let lengthier = abs(letters.count - word.count)
      let isBetter =
        best.map { (distance, $0.alike, lengthier) < ($0.distance, alike, $0.lengthier) } ?? true
      if isBetter { best = (candidate, distance, alike, lengthier) }
    }
    return best?.word
  }
}
