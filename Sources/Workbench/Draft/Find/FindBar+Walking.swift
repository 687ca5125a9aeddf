import Prose

extension FindBar {
  /// What is found next.
  struct Step {
    let range: TextRange
    /// Whether it stands on the other side of where one came from.
    let wraps: Bool
  }

  /// The match that a walk comes to from `range`; `nil` where there is none.
  mutating func step(from range: TextRange, isForward: Bool, in buffer: TextBuffer) -> Step? {
    isForward ? next(from: range.end, in: buffer) : previous(before: range.start, in: buffer)
  }

  /// The first match that begins at `position` or after it; else the first of all.
  mutating func next(from position: TextPosition, in buffer: TextBuffer) -> Step? {
    if search?.index(from: position) == nil { goOn(in: buffer, toEnd: true) }
    guard let search else { return nil }
    if let index = search.index(from: position) {
      return Step(range: search.matches[index], wraps: false)
    }
    return search.matches.first.map { Step(range: $0, wraps: true) }
  }

  private mutating func previous(before position: TextPosition, in buffer: TextBuffer) -> Step? {
    goOn(in: buffer, toEnd: true)
    guard let search, let last = search.matches.last else { return nil }
    let index = (search.index(from: position) ?? search.matches.count) - 1
    return index >= 0
      ? Step(range: search.matches[index], wraps: false) : Step(range: last, wraps: true)
  }

  /// How many are found, and which of them is at `range`.
  func count(at range: TextRange) -> String {
    guard let search else { return "" }
    let total = "\(search.matches.count)\(search.isComplete ? "" : "+")"
    if let index = search.index(of: range) { return "\(index + 1) of \(total)" }
    return search.matches.isEmpty && search.isComplete ? "nothing found" : "\(total) found"
  }
}
