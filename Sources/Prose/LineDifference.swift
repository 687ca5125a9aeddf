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

  /// Finds out how `former` became `latter`; two lines are the same where their bytes are.
  ///
  /// - Parameter context: How many unchanged lines are told on either side of a change.
  public init(from former: String, to latter: String, context: Int = 1) {
    let old = Self.lines(of: former)
    let new = Self.lines(of: latter)
    var identities = LineIdentities()
    let counterparts = LineCounterparts(identities.numbers(of: old), identities.numbers(of: new))
    var rows: [Row] = []
    var place = 0
    for (line, counterpart) in zip(old, counterparts.latter) {
      guard let counterpart else {
        rows.append(.removed(line))
        continue
      }
      rows += new[place..<counterpart].map(Row.added)
      rows.append(.context(line))
      place = counterpart + 1
    }
    rows += new[place...].map(Row.added)
    self.rows = rows.allSatisfy(Self.isContext) ? [] : Self.shortened(rows, context: context)
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

  private static func isContext(_ row: Row) -> Bool {
    if case .context = row { true } else { false }
  }

  /// Only what is near a change is told, the rest is counted.
  private static func shortened(_ rows: [Row], context: Int) -> [Row] {
    var result: [Row] = []
    var kept: [Row] = []
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
