/// How many letters have to be changed, added, left out or exchanged with their neighbour to make
/// one word of another.
enum EditDistance {
  /// The distance between two words, or `nil` where it is above `limit`.
  ///
  /// - Complexity: the product of the lengths; words of very different lengths are told at once.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit, left.count <= 200 else { return nil }
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        let cost = left[i] == right[j] ? 0 : 1
        var best = min(last[j] + cost, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      before = last
      last = row
    }
    let distance = last[right.count]
    return distance <= limit ? distance : nil
  }

  /// The word of `known` that is nearest to `word`; `nil` where none is near.
  static func nearest(to word: String, in known: some Sequence<String>) -> String? {
    let word = word.lowercased()
    let limit = word.unicodeScalars.count <= 3 ? 1 : word.unicodeScalars.count <= 6 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      guard let distance = between(word, candidate.lowercased(), limit: limit),
        distance < candidate.unicodeScalars.count
      else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }
}
