extension TextBuffer {
  /// Which lines became which others between two states of a text; all others are the same.
  public struct LinesChange: Hashable, Sendable {
    /// The lines as they were counted in the earlier state.
    public let former: Range<Int>
    /// What stands in their place in the later one; begins where `former` does.
    public let current: Range<Int>

    /// A change by the lines before and after it, which begin at the same one.
    public init(former: Range<Int>, current: Range<Int>) {
      self.former = former
      self.current = current
    }

    /// By how much the lines after them have moved.
    public var shift: Int { current.count - former.count }

    /// What this and the change that came after it did together: all between their ends.
    func followed(by next: LinesChange) -> LinesChange {
      let start = min(current.lowerBound, next.former.lowerBound)
      let end = max(current.upperBound, next.former.upperBound)
      return LinesChange(former: start..<(end - shift), current: start..<(end + next.shift))
    }
  }

  /// The last changes, by the revision that each was made to; a bounded number of them.
  struct ChangeLog: Sendable {
    private struct Entry {
      let revision: UInt64
      let change: LinesChange
    }

    private var entries: [Entry] = []
    private static let limit = 256

    mutating func note(_ change: LinesChange, to revision: UInt64) {
      if entries.count == Self.limit { entries.removeFirst(Self.limit / 2) }
      entries.append(Entry(revision: revision, change: change))
    }

    /// All changes from a revision on as one; `nil` where the log does not go back so far.
    func change(since revision: UInt64) -> LinesChange? {
      var last = entries.count - 1
      guard last >= 0, entries[last].revision >= revision else { return nil }
      while last > 0, entries[last].revision > revision { last -= 1 }
      guard entries[last].revision == revision else { return nil }
      return entries[(last + 1)...].reduce(entries[last].change) { $0.followed(by: $1.change) }
    }
  }

  /// What happened to the lines since the text had `revision`, as one stretch from the first line
  /// that changed to the last; lines within may be the same.
  ///
  /// `nil` where it isn't known any more, or `revision` was never this text's: then every line has
  /// to be looked at. Versions tell lines apart in either case.
  ///
  /// - Complexity: constant after one change; linear in the changes since, of which at most some
  ///   hundred are known.
  public func change(since revision: UInt64) -> LinesChange? {
    if revision == self.revision { return LinesChange(former: 0..<0, current: 0..<0) }
    return log.change(since: revision)
  }
}
