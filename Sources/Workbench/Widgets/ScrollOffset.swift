/// How far a page is scrolled: the first of its lines that is shown.
struct ScrollOffset: Hashable, Sendable {
  /// The first line shown, from 0.
  private(set) var top = 0

  /// Scrolls by `lines`, so that a page of `count` lines still fills `height` where it can.
  mutating func scroll(by lines: Int, count: Int, height: Int) {
    top = max(0, min(top + lines, count - max(1, height)))
  }

  /// Scrolls as little as needed for `line` to be shown in `height` lines.
  mutating func reveal(_ line: Int, count: Int, height: Int) {
    if line < top { top = line }
    if height > 0, line >= top + height { top = line - height + 1 }
    scroll(by: 0, count: count, height: height)
  }

  /// Back to the first line.
  mutating func reset() { top = 0 }

  /// The lines that `height` rows show of a page of `count` lines.
  func shown(height: Int, count: Int) -> Range<Int> {
    let first = max(0, min(top, count))
    return first..<max(first, min(count, first + max(0, height)))
  }
}
