/// Grapheme clusters of a line going forward, with the columns that each takes on the screen.
enum ClusterScan {
  /// The cluster that begins at `place`, which must be a boundary.
  ///
  /// - Complexity: constant for simple scalars, otherwise linear in the cluster.
  @inline(__always)
  static func cluster(
    _ bytes: Span<UInt8>, of text: String, at place: Int
  ) -> (length: Int, columns: Int) {
    let (value, length) = UTF8Scan.scalar(bytes, at: place)
    let columns = SimpleScalar.columns(value)
    if columns > 0, standsAlone(bytes, at: place + length) { return (length, columns) }
    return composed(text, at: place)
  }

  /// The columns of a range that begins and ends at boundaries.
  static func columns(_ bytes: Span<UInt8>, of text: String, in range: Range<Int>) -> Int {
    var place = range.lowerBound
    var columns = 0
    while place < range.upperBound {
      let cluster = cluster(bytes, of: text, at: place)
      place += cluster.length
      columns += cluster.columns
    }
    return columns
  }

  /// Whether what begins here does not belong to a simple scalar before it.
  @inline(__always)
  private static func standsAlone(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place < bytes.count, bytes[place] >= 0x80 else { return true }
    return SimpleScalar.columns(UTF8Scan.scalar(bytes, at: place).value) > 0
  }

  @inline(never)
  private static func composed(_ text: String, at place: Int) -> (length: Int, columns: Int) {
    // A slice, so that the search for the cluster's end never looks back: a long run of flags would
    // take quadratic time.
    guard let cluster = text[text.index(atOffset: place)...].first else { return (1, 1) }
    return (cluster.utf8.count, columns(of: cluster))
  }

  /// The columns of a cluster as it is shown: at least one, so that the cursor can stand on it.
  static func columns(of cluster: Character) -> Int {
    max(1, DisplayWidth.width(of: VisibleText.shown(cluster)))
  }
}
