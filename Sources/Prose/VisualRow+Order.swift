import Linguistics

extension VisualRow {
  /// The clusters of a row as they follow on each other in the text, not yet placed.
  static func clusters(
    _ bytes: Span<UInt8>, of line: String, in range: Range<Int>, fitting columns: Int,
    _ order: LineOrder
  ) -> [VisualCluster] {
    var clusters: [VisualCluster] = []
    clusters.reserveCapacity(min(range.count, columns + 1))
    var place = range.lowerBound
    var used = 0
    while place < range.upperBound {
      let cluster = ClusterScan.cluster(bytes, of: line, at: place)
      let length = min(cluster.length, range.upperBound - place)
      // Spaces that hang beyond the row's end take no column.
      let fitting = min(cluster.columns, max(columns - used, 0))
      let isRightToLeft = order.level(at: place) % 2 == 1
      clusters.append(
        VisualCluster(
          range: place..<(place + length), column: used, columns: fitting,
          isRightToLeft: isRightToLeft,
          mirrored: isRightToLeft ? mirror(bytes, at: place, length) : nil))
      place += length
      used += fitting
    }
    return clusters
  }

  /// The same clusters from left to right, each with its column.
  static func placed(
    _ logical: [VisualCluster], _ line: String, _ order: LineOrder, from start: Int
  ) -> [VisualCluster] {
    guard !order.levels.isEmpty else { return logical }
    let scalars = line.unicodeScalars
    let visual = Bidirectional.visualOrder(
      of: logical.map { scalars[line.index(atOffset: $0.range.lowerBound)] },
      levels: logical.map { order.level(at: $0.range.lowerBound) },
      isRightToLeft: order.isRightToLeft)
    var column = start
    return visual.map { index in
      var cluster = logical[index]
      cluster.column = column
      column += cluster.columns
      return cluster
    }
  }

  private static func mirror(
    _ bytes: Span<UInt8>, at place: Int, _ length: Int
  ) -> Unicode.Scalar? {
    let scalar = UTF8Scan.scalar(bytes, at: place)
    guard scalar.length == length, let value = Unicode.Scalar(scalar.value) else { return nil }
    return Bidirectional.mirrored(value)
  }
}
