import Linguistics

extension VisualRow {
  /// The clusters of a row as they follow on each other in the text, not yet placed.
  static func clusters(
    _ bytes: Span<UInt8>, of line: String, in range: Range<Int>, fitting columns: Int,
    _ order: LineOrder
  ) -> [VisualCluster] {
    var clusters: [VisualCluster] = []
    clusters.reserveCapacity(min(range.count, columns + 1))
    var cursor = ClusterCursor(bytes, at: range.lowerBound)
    while cursor.place < range.upperBound {
      let (place, used) = (cursor.place, min(cursor.columns, columns))
      cursor.advance(bytes, of: line)
      let end = min(cursor.place, range.upperBound)
      let isRightToLeft = order.level(at: place) % 2 == 1
      clusters.append(
        VisualCluster(
          // Spaces that hang beyond the row's end take no column.
          range: place..<end, column: used, columns: min(cursor.columns, columns) - used,
          isRightToLeft: isRightToLeft,
          mirrored: isRightToLeft ? mirror(bytes, at: place, end - place) : nil))
    }
    return clusters
  }

  /// The same clusters from left to right, each with its column.
  static func placed(
    _ logical: [VisualCluster], _ bytes: Span<UInt8>, _ order: LineOrder, from start: Int
  ) -> [VisualCluster] {
    guard !order.levels.isEmpty else { return logical }
    var scalars: [UInt32] = []
    var levels: [UInt8] = []
    for cluster in logical {
      scalars.append(UTF8Scan.scalar(bytes, at: cluster.range.lowerBound).value)
      levels.append(order.level(at: cluster.range.lowerBound))
    }
    let visual = Bidirectional.visualOrder(
      ofScalars: scalars, levels: levels, isRightToLeft: order.isRightToLeft)
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
