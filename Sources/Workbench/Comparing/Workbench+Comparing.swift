import Dossier
import Prose
import Screen

extension Workbench {
  /// Shows the draft at `path` beside its file, which changed where the draft did.
  mutating func compare(_ path: String) {
    guard let comparison = drafts[path]?.comparison else { return }
    leavesAfterSaving = false
    current = path
    place = .draft
    overlay = .comparison(comparison)
  }

  /// The comparison has the keyboard.
  mutating func handle(_ key: Key, in comparison: inout Comparison) -> [Effect] {
    let rows = max(1, body.rows - 2)
    switch keys.command(for: key, in: KeyBinding.Scope.inComparison) {
    case .nextConflict: comparison.move(by: 1)
    case .previousConflict: comparison.move(by: -1)
    case .takeMine: comparison.take(.mine)
    case .takeTheirs: comparison.take(.theirs)
    case .takeBoth: comparison.take(.both)
    case .takeAllMine: comparison.takeAll(.mine)
    case .takeAllTheirs: comparison.takeAll(.theirs)
    case .up: comparison.scroll(by: -1, in: body)
    case .down: comparison.scroll(by: 1, in: body)
    case .pageUp: comparison.scroll(by: -rows, in: body)
    case .pageDown: comparison.scroll(by: rows, in: body)
    case .open: return settle(comparison)
    case .saveBeside:
      overlay = nil
      return save(comparison.path, .beside)
    case .back:
      overlay = nil
      messages.tell("Your text stays as it is, not saved; saving shows both again.")
      return []
    default: return []
    }
    overlay = .comparison(comparison)
    return []
  }

  /// Puts what was decided into the text.
  private mutating func settle(_ comparison: Comparison) -> [Effect] {
    guard let text = comparison.decidedText else {
      messages.tell("Decide each conflict first: n goes to the next one.", .trouble)
      return []
    }
    overlay = nil
    guard drafts[comparison.path]?.takeMerged(text, after: comparison) == true else {
      compare(comparison.path)
      return []
    }
    messages.tell(
      "What you decided is in the text, not saved: Ctrl-S saves it, undo gives yours back.")
    return placeDraft(comparison.path)
  }

  /// A click chooses a conflict, and the side that was clicked.
  mutating func press(at position: ScreenPosition, in comparison: Comparison) {
    let layout = ComparisonLayout(comparison, in: body)
    guard layout.area.contains(position) else { return }
    let line = position.row - layout.area.row + comparison.scroll.top
    guard let number = layout.conflicts.firstIndex(where: { $0.contains(line) }) else { return }
    var comparison = comparison
    comparison.go(to: number)
    if layout.isBeside {
      if layout.leftArea.contains(position) { comparison.take(.mine) }
      if layout.rightArea.contains(position) { comparison.take(.theirs) }
    }
    overlay = .comparison(comparison)
  }
}
