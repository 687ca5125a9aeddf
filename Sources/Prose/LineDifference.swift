/// How one text became another, line by line: what was taken out, what was put in, and a little of
/// what stayed around it.
public struct LineDifference: Hashable, Sendable {
  /// One row of it.
  public enum Row: Hashable, Sendable {
    /// Lines that both have and that are not told.
    case unchanged(count: Int)
    /// A line that both have, beside one that changed.
    case context(String)
    /// A line that only the first text has.
    case removed(String)
    /// A line that only the second text has.
    case added(String)
  }

  /// From the first line to the last; nothing where both texts are the same.
  public let rows: [Row]

  /// How many lines between the first and the last change are compared one by one; above that all
  /// of them are told as changed, so that no text takes long.
  static let limit = 2000

  /// Finds out how `former` became `latter`.
  ///
  /// - Parameter context: How many unchanged lines are told on either side of a change.
  /// - Complexity: linear in the texts, and in the lines between the first and the last change by
  ///   the number of changes, at most `limit` of each.
  public init(from former: String, to latter: String, context: Int = 1) {
    let old = Self.lines(of: former)
    let new = Self.lines(of: latter)
    let start = zip(old, new).prefix(while: Self.isSame).count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix(while: Self.isSame)
      .count
    let before = old[start..<(old.count - end)]
    let after = new[start..<(new.count - end)]
    let changes =
      before.isEmpty && after.isEmpty
      ? []
      : old[..<start].map(Row.context) + Self.rows(before, after) + old.suffix(end).map(Row.context)
    rows = Self.shortened(changes, context: context)
  }

  /// The first line that differs, without what is around it; `nil` where both texts are the same.
  public var first: Row? {
    rows.first {
      switch $0 {
      case .removed, .added: true
      case .unchanged, .context: false
      }
    }
  }

  private static func rows(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [Row] {
    guard !old.isEmpty, !new.isEmpty, old.count + new.count <= limit else {
      return old.map(Row.removed) + new.map(Row.added)
    }
    let difference = Array(new).difference(from: Array(old), by: isSame)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var rows: [Row] = []
    var place = 0
    for (offset, line) in old.enumerated() {
      if removed.contains(offset) {
        rows.append(.removed(line))
        continue
      }
      while added.contains(place) {
        rows.append(.added(new[new.startIndex + place]))
        place += 1
      }
      rows.append(.context(line))
      place += 1
    }
    return rows + new.dropFirst(place).map(Row.added)
  }

  /// By their bytes: for `String` an accent that was typed otherwise is no difference.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }

  /// Only what is near a change is told, the rest is counted.
  private static func shortened(_ rows: [Row], context: Int) -> [Row] {
    var result: [Row] = []
    var kept: [Row] = []
    func isContext(_ row: Row) -> Bool { if case .context = row { true } else { false } }
    func close(isLast: Bool) {
      let head = result.isEmpty ? 0 : min(context, kept.count)
      let tail = isLast ? 0 : min(context, kept.count - head)
      let count = kept.count - head - tail
      result += kept.prefix(head)
      if count > 0 { result.append(.unchanged(count: count)) }
      result += kept.suffix(tail)
      kept = []
    }
    for row in rows {
      if isContext(row) {
        kept.append(row)
      } else {
        close(isLast: false)
        result.append(row)
      }
    }
    close(isLast: true)
    return result
  }

  /// With their terminators where these are not the usual one, so that no difference is lost.
  private static func lines(of text: String) -> [String] {
    var lines = LinePieces.pieces(of: text).map { piece in
      piece.terminator == .carriageReturnLineFeed ? piece.text + "\r" : piece.text
    }
    // A final line feed is no line of its own, but its absence is a difference.
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "\u{2424}" }
    return lines
  }
}
