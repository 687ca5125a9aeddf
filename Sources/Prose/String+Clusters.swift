/// Boundaries of grapheme clusters by UTF-8 offset, found by looking at the neighbours only.
extension String {
  /// Whether a cursor may stand here.
  func isClusterBoundary(at offset: Int) -> Bool {
    let count = utf8.count
    if offset <= 0 || offset >= count { return offset == 0 || offset == count }
    if isBetweenASCII(offset) { return true }
    return String.Index(index(atOffset: offset), within: self) != nil
  }

  /// `offset`, or the end of the cluster that it is inside of.
  func clusterBoundary(atOrAfter offset: Int) -> Int {
    if isClusterBoundary(at: offset) { return offset }
    guard offset > 0 else { return 0 }
    guard offset < utf8.count else { return utf8.count }
    // The library rounds an index inside a cluster down before it steps.
    return offsetOf(index(after: index(atOffset: scalarBoundary(atOrBefore: offset))))
  }

  /// `offset`, or the start of the cluster that it is inside of.
  func clusterBoundary(atOrBefore offset: Int) -> Int {
    if isClusterBoundary(at: offset) { return offset }
    let end = clusterBoundary(atOrAfter: offset)
    return end == 0 || offset >= utf8.count ? end : offsetOf(index(before: index(atOffset: end)))
  }

  /// The end of the cluster that begins at `offset`; the end of the text stays.
  func clusterEnd(after offset: Int) -> Int {
    let count = utf8.count
    guard offset < count else { return count }
    if byte(at: offset) < 0x80, offset + 1 == count || byte(at: offset + 1) < 0x80 {
      return offset + 1
    }
    return offsetOf(index(after: index(atOffset: offset)))
  }

  /// The start of the cluster that ends at `offset`; the start of the text stays.
  func clusterStart(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    if byte(at: offset - 1) < 0x80, offset == 1 || byte(at: offset - 2) < 0x80 {
      return offset - 1
    }
    return offsetOf(index(before: index(atOffset: offset)))
  }

  /// There is no `\n` within a line, so two ASCII characters never form one cluster.
  private func isBetweenASCII(_ offset: Int) -> Bool {
    byte(at: offset - 1) < 0x80 && byte(at: offset) < 0x80
  }

  private func offsetOf(_ index: String.Index) -> Int {
    utf8.distance(from: utf8.startIndex, to: index)
  }
}
