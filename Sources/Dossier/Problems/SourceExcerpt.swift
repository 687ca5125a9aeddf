import Prose

/// The line of a file that a problem is in, cut to what surrounds the place.
///
/// A line may be a whole paragraph, or many megabytes.
public struct SourceExcerpt: Hashable, Sendable {
  /// What stands before the place; safe to show, with `…` where more stood before it.
  public let before: String
  /// The place itself; empty where something is missing.
  public let marked: String
  /// What follows; safe to show, with `…` where more follows.
  public let after: String

  /// At most so many grapheme clusters stand before the place, and so many from there on.
  private static let reach = (before: 60, behind: 80)

  /// Cuts out what surrounds `range`; `nil` where its line is empty.
  init?(of range: SourceRange, in lines: SourceLines) {
    let start = lines.location(ofOffset: range.lowerBound)
    let line = lines.text(ofLine: start.line)
    guard !line.isEmpty else { return nil }
    let end = lines.location(ofOffset: range.upperBound)
    let from = max(0, start.column - 1 - Self.reach.before)
    let rest = line.dropFirst(from)
    let head = rest.prefix(start.column - 1 - from)
    let tail = rest.dropFirst(head.count).prefix(Self.reach.behind)
    let isOneLine = end.line == start.line
    let marked = isOneLine ? tail.prefix(max(0, end.column - start.column)) : tail
    before = (from > 0 ? "…" : "") + VisibleText.safe(String(head))
    self.marked = VisibleText.safe(String(marked))
    after =
      VisibleText.safe(String(tail[marked.endIndex...]))
      + (tail.endIndex < line.endIndex ? "…" : "")
  }
}
