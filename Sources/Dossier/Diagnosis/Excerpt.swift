import Prose

/// A line of a source as it is shown below a problem: every character visible, and shortened around
/// the place that is underlined, for a line may be a whole paragraph or many megabytes.
public struct Excerpt: Hashable, Sendable {
  /// What is shown of the line before the place, with a sign where more stands before it.
  public let before: String
  /// What of the place is shown.
  public let marked: String
  /// What is shown of the line behind the place, with a sign where more follows.
  public let after: String
  /// The columns before the place.
  public let indent: Int
  /// The columns of the place that are shown; at least one.
  public let width: Int
  /// Whether some terminals show parts of the line in another order.
  public let mayBeReordered: Bool

  /// So many columns are shown, which leaves room for signs of omission in a terminal of 80.
  static let columns = 76
  /// So many of them may stand before the place, where what follows it fills the rest.
  static let before = 28
  /// No more bytes than this are looked at for a column.
  private static let reach = 6

  /// Shows the line of `text` at `content`, with `marked` underlined; `nil` where it is empty.
  ///
  /// - Complexity: constant.
  init?(_ text: String, line content: SourceRange, marking marked: SourceRange) {
    guard !content.isEmpty else { return nil }
    let place = Self.clusterStart(
      text, min(max(content.lowerBound, marked.lowerBound), content.upperBound), in: content)
    let after = Self.clusters(
      text, place..<min(content.upperBound, place + Self.reach * Self.columns),
      upTo: Self.columns)
    let room = max(Self.before, Self.columns - after.reduce(0) { $0 + $1.columns })
    let from = max(content.lowerBound, place - Self.reach * room)
    let before = Self.clusters(text, from..<place, upTo: .max)
    var start = before.count
    var used = 0
    while start > 0, used + before[start - 1].columns <= room {
      start -= 1
      used += before[start].columns
    }
    var stop = 0
    var total = used
    while stop < after.count, total + after[stop].columns <= Self.columns {
      total += after[stop].columns
      stop += 1
    }
    let isCutBefore = start > 0 || from > content.lowerBound
    let isCutAfter = (stop > 0 ? after[stop - 1].end : place) < content.upperBound
    let underlined = after[..<stop].prefix { $0.offset < marked.upperBound }
    self.before = (isCutBefore ? "…" : "") + String(before[start...].map(\.shown))
    self.marked = String(underlined.map(\.shown))
    self.after = String(after[underlined.endIndex..<stop].map(\.shown)) + (isCutAfter ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + used
    width = max(1, underlined.reduce(0) { $0 + $1.columns })
    mayBeReordered = !LineOrder(of: self.before + self.marked + self.after).isLeftToRight
  }

  /// The line, or what is shown of it between signs of omission.
  public var line: String { before + marked + after }

  private struct Cluster {
    let offset: Int
    let end: Int
    let shown: Character
    let columns: Int
  }

  /// The clusters of a part of `text`, as long as they take no more than `limit` columns.
  private static func clusters(
    _ text: String, _ range: SourceRange, upTo limit: Int
  ) -> [Cluster] {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: boundary(text, range.lowerBound))
    let end = bytes.index(bytes.startIndex, offsetBy: boundary(text, range.upperBound))
    var offset = boundary(text, range.lowerBound)
    var columns = 0
    var clusters: [Cluster] = []
    for character in text[start..<max(start, end)] {
      let length = character.utf8.count
      let shown = VisibleText.shown(character)
      let width = DisplayWidth.width(of: shown)
      columns += width
      guard columns <= limit else { break }
      clusters.append(
        Cluster(offset: offset, end: offset + length, shown: shown, columns: width))
      offset += length
    }
    return clusters
  }

  /// The start of the scalar at `offset`.
  private static func boundary(_ text: String, _ offset: Int) -> Int {
    let bytes = text.utf8
    var offset = offset
    while offset > 0, offset < bytes.count,
      bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 == 0x80
    { offset -= 1 }
    return offset
  }

  /// The start of the cluster that holds the byte at `offset`, as far as a few bytes tell.
  private static func clusterStart(_ text: String, _ offset: Int, in content: SourceRange) -> Int {
    let bytes = text.utf8
    guard offset > content.lowerBound, offset < content.upperBound else { return offset }
    func byte(_ offset: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] }
    if byte(offset - 1) < 0x80, byte(offset) < 0x80 { return offset }
    let from = max(content.lowerBound, offset - 64)
    let near = clusters(text, from..<min(content.upperBound, offset + 64), upTo: .max)
    return near.last { $0.offset <= offset }?.offset ?? offset
  }
}
