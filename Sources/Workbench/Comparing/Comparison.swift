import Prose
import Screen

/// A draft and its file side by side, where both changed the same lines: the writer decides each.
struct Comparison: Hashable, Sendable {
  /// The intervention.
  let path: String
  /// The whole text of the draft.
  let mine: String
  /// The whole text of the file.
  let theirs: String
  let merge: ThreeWayMerge
  /// What was decided for each conflict; `nil` where nothing is yet.
  private(set) var choices: [ThreeWayMerge.Choice?]
  /// The conflict that the keys decide.
  private(set) var current = 0
  private(set) var scroll = ScrollOffset()
  /// Whether the current conflict is to be scrolled to.
  private var wantsCurrent = true

  /// Compares what became of `base` in the draft and in the file.
  init(path: String, base: String, mine: String, theirs: String) {
    self.path = path
    self.mine = mine
    self.theirs = theirs
    merge = ThreeWayMerge(base: base, mine: mine, theirs: theirs)
    choices = Array(repeating: nil, count: merge.conflicts.count)
  }

  /// The merged text once every conflict is decided.
  var decidedText: String? {
    let decided = choices.compactMap { $0 }
    return decided.count == choices.count ? merge.text(decided) : nil
  }

  /// Decides the current conflict and goes on to the next one that is not decided.
  mutating func take(_ choice: ThreeWayMerge.Choice) {
    guard choices.indices.contains(current) else { return }
    choices[current] = choice
    let rest = Array(choices.indices.dropFirst(current + 1)) + Array(choices.indices)
    if let next = rest.first(where: { choices[$0] == nil }) { current = next }
    wantsCurrent = true
  }

  /// Decides every conflict in the same way.
  mutating func takeAll(_ choice: ThreeWayMerge.Choice) {
    choices = choices.map { _ in choice }
  }

  /// Goes to another conflict, around the ends.
  mutating func move(by step: Int) {
    guard !choices.isEmpty else { return }
    current = (current + step + choices.count) % choices.count
    wantsCurrent = true
  }

  /// Goes to the conflict numbered `number`.
  mutating func go(to number: Int) {
    if choices.indices.contains(number) { current = number }
  }

  /// Scrolls by `lines` of what `body` shows.
  mutating func scroll(by lines: Int, in body: Rect) {
    let layout = ComparisonLayout(self, in: body)
    wantsCurrent = false
    scroll.scroll(by: lines, count: layout.count, height: layout.area.rows)
  }

  /// Scrolls to the current conflict where that is wanted.
  mutating func settle(in body: Rect) {
    let layout = ComparisonLayout(self, in: body)
    let height = layout.area.rows
    scroll.scroll(by: 0, count: layout.count, height: height)
    guard wantsCurrent, let rows = layout.conflicts[safely: current] else { return }
    // With some of what follows, so that one sees where it ends.
    scroll.reveal(min(layout.count, rows.upperBound + 4) - 1, count: layout.count, height: height)
    scroll.reveal(max(0, rows.lowerBound - 1), count: layout.count, height: height)
  }
}
