extension VisualRow {
  /// The column where a cursor at this offset is seen.
  ///
  /// It stands on the cluster that begins there; at the row's end, beside the last one on the side
  /// where the line goes on. `0...field`, and less than `field` where that is wider than the row.
  public func column(of offset: Int) -> Int {
    if offset >= range.upperBound {
      return isRightToLeft ? max(startColumn - 1, 0) : startColumn + columns
    }
    guard let cluster = cluster(at: offset) else { return startColumn }
    return cluster.column
  }

  /// The cluster that an offset is at or inside of.
  public func cluster(at offset: Int) -> VisualCluster? {
    guard isASCII else { return clusters.first { $0.range.contains(offset) } }
    guard range.contains(offset) else { return nil }
    let column = min(offset - range.lowerBound, columns)
    return VisualCluster(
      range: offset..<(offset + 1), column: column, columns: column < columns ? 1 : 0,
      isRightToLeft: false, mirrored: nil)
  }

  /// Where a cursor comes to that is put on this column: the start of the cluster there.
  ///
  /// Beyond the clusters it comes to the row's start or to its last place.
  public func offset(atColumn column: Int) -> Int {
    if column < startColumn { return isRightToLeft ? lastOffset : range.lowerBound }
    if column >= startColumn + columns { return isRightToLeft ? range.lowerBound : lastOffset }
    if isASCII { return min(range.lowerBound + column, lastOffset) }
    let cluster = clusters.first { $0.column <= column && column < $0.column + $0.columns }
    return cluster.map(\.range.lowerBound) ?? lastOffset
  }
}
