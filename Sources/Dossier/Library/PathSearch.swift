extension Array {
  /// The first element whose path `isBehind`, which holds for all from some index on; the count
  /// where it holds for none.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(byPath path: (Element) -> String, _ isBehind: (String.UTF8View) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(path(self[middle]).utf8) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
