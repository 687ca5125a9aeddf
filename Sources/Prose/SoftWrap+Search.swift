extension SoftWrap {
  /// The row of a line that an offset is in; between two rows it belongs to the second.
  public static func rowIndex(of offset: Int, in rows: [WrappedRow]) -> Int {
    max(firstIndex(in: rows.count) { rows[$0].range.lowerBound > offset } - 1, 0)
  }

  /// The first of `count` indices from which on a condition holds, or `count`.
  public static func firstIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
