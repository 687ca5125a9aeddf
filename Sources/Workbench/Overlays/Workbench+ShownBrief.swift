import Dossier
import Screen

extension Workbench {
  /// Shows the brief at `path`, scrolled to the place at `offset` where one is given: in Browse
  /// where a row stands for it, else on a page of its own.
  mutating func show(_ path: String, at offset: Int? = nil) -> [Effect] {
    guard let library = library.value else { return [] }
    if browse.choose(path: path, in: library) {
      place = .browse
      guard let offset else { return [] }
      if browse.focus == .positions { browse.focus = .page }
      browse.page.reveal(offset, of: path)
      return []
    }
    var page = BriefOnPage()
    let effects = page.want(path)
    if let offset { page.reveal(offset, of: path) }
    overlay = .brief(page)
    return effects
  }

  /// A brief that lies over the place has the keyboard.
  mutating func handle(_ key: Key, in page: inout BriefOnPage) -> [Effect] {
    defer { if case .brief = overlay { overlay = .brief(page) } }
    let rows = max(1, body.rows - 1)
    switch keys.command(for: key, in: KeyBinding.Scope.inShownBrief) {
    case .up: page.scroll(by: -1, rows: rows)
    case .down: page.scroll(by: 1, rows: rows)
    case .pageUp: page.scroll(by: -rows, rows: rows)
    case .pageDown: page.scroll(by: rows, rows: rows)
    case .first: page.scroll(by: -1_000_000, rows: rows)
    case .last: page.scroll(by: 1_000_000, rows: rows)
    case .editFile:
      guard let path = page.path else { return [] }
      return edit(path, line: 1)
    case .back, .open, .leave: overlay = nil
    case .palette:
      overlay = nil
      openPalette()
    default: break
    }
    return []
  }
}
