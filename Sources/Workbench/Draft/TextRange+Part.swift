import Prose

extension TextRange {
  /// The bytes of `line` that lie in this range and in `row`; empty where there are none.
  func part(ofLine line: Int, within row: Range<Int>) -> Range<Int> {
    guard !isEmpty, start.line <= line, line <= end.line else { return 0..<0 }
    let first = start.line == line ? start.offset : 0
    let last = end.line == line ? end.offset : row.upperBound
    let clamped =
      max(first, row.lowerBound)..<max(max(first, row.lowerBound), min(last, row.upperBound))
    return clamped.isEmpty ? 0..<0 : clamped
  }
}
