import Dossier
import Screen
import Statement

extension Workbench {
  /// Shows the intervention that is chosen in Browse, else the one in Draft.
  mutating func goToPreview() {
    guard place != .preview else { return }
    guard let library = library.value, let brief = briefToPreview(in: library) else { return }
    let statement = StatementLayout(
      of: brief, in: library, session: library.session(ofPath: brief.path)?.brief.header,
      item: library.item(ofPath: brief.path)?.brief.header)
    previewed.show(
      statement, ofPath: brief.path, trail: library.trail(ofPath: brief.path) + ["Preview"],
      cameFrom: place)
    place = .preview
  }

  func briefToPreview(in library: Library) -> Brief? {
    if place == .browse, let path = browse.chosenIntervention(in: library) {
      return brief(at: path)
    }
    return currentDraft?.brief()
  }

  /// The intervention at `path` as it stands in Draft, else as it was read for the page.
  private func brief(at path: String) -> Brief? {
    drafts[path]?.brief() ?? (browse.page.brief?.path == path ? browse.page.brief : nil)
  }

  /// The intervention that is shown.
  var briefInPreview: Brief? { previewed.path.flatMap(brief) }

  mutating func layOutPreview() { previewed.settle(in: body) }

  mutating func performInPreview(_ command: Command) -> [Effect] {
    let rows = max(1, body.rows - 1)
    switch command {
    case .up: previewed.scroll(by: -1, rows: rows)
    case .down: previewed.scroll(by: 1, rows: rows)
    case .pageUp: previewed.scroll(by: 1 - rows, rows: rows)
    case .pageDown: previewed.scroll(by: rows - 1, rows: rows)
    case .first: previewed.scroll(by: -1_000_000, rows: rows)
    case .last: previewed.scroll(by: 1_000_000, rows: rows)
    case .copyStatement: return copyStatement(briefInPreview)
    default: break
    }
    return []
  }
}
