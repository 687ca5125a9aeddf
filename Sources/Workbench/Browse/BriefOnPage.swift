import Dossier
import Prose

/// The page beside the columns: which brief it shows, laid out for its width.
struct BriefOnPage: Hashable, Sendable {
  /// What the page wants to show.
  private(set) var path: String?
  /// What it shows; the former brief stays until the wanted one is there, so that nothing
  /// flickers.
  private(set) var brief: Brief?
  private(set) var failure: Failure?
  /// Laid out for `columns`.
  private(set) var layout = Page()
  private(set) var columns = 0
  private(set) var scroll = ScrollOffset()
  private var isOutdated = false
  /// What is to be scrolled to once its brief is laid out.
  private var goal: Goal?

  /// A place in a brief, in UTF-8 bytes of its file.
  private struct Goal: Hashable {
    let path: String
    let offset: Int
  }

  /// Whether what the page wants to show is still to come.
  var isWaiting: Bool { path != nil && brief?.path != path && failure == nil }

  /// Wants to show the brief at `path`; the effect that fetches it, where it is needed.
  mutating func want(_ path: String?) -> [Effect] {
    guard let path else {
      self = BriefOnPage()
      return []
    }
    guard path != self.path || isOutdated else { return [] }
    if path != self.path {
      scroll.reset()
      if goal?.path != path { goal = nil }
    }
    self.path = path
    isOutdated = false
    return [.readBrief(path: path)]
  }

  /// Takes in a brief that was read, unless another one is wanted by now.
  mutating func take(_ result: Result<Brief, Failure>, at path: String) {
    guard path == self.path else { return }
    columns = 0
    switch result {
    case .success(let brief):
      self.brief = brief
      failure = nil
    case .failure(let failure):
      brief = nil
      self.failure = failure
    }
  }

  /// Bytes of text that are laid out on the way of a key: some hundred pages, and a few milliseconds.
  private static let limit = 256 << 10

  /// Lays the brief out for `columns`, and again only when either changed.
  mutating func layOut(for columns: Int, rows: Int, in library: Library) {
    if columns != self.columns {
      self.columns = columns
      if let brief {
        layout = BriefPage.page(of: brief, in: library, columns: columns, limit: Self.limit)
      } else if let failure {
        let rows = SoftWrap.rows(of: failure.sentence, columns: max(1, columns))
        layout = Page(
          rows.map { row in
            Page.Line([Page.Run(String(failure.sentence.slice(row.range)), .problem)])
          })
      } else {
        layout = Page()
      }
    }
    scroll.scroll(by: 0, count: layout.lines.count, height: rows)
    if let goal, goal.path == path, brief?.path == path {
      self.goal = nil
      guard let line = layout.line(at: goal.offset) else { return }
      scroll.scroll(by: line - rows / 3 - scroll.top, count: layout.lines.count, height: rows)
    }
  }

  /// Scrolls to the place at `offset` of the brief at `path`, as soon as that is shown.
  mutating func reveal(_ offset: Int, of path: String) { goal = Goal(path: path, offset: offset) }

  /// Lays the brief out anew at the next chance: names come from the library, and that is another.
  mutating func layOutAgain() { columns = 0 }

  /// Scrolls by `lines` of a page that shows `rows`.
  mutating func scroll(by lines: Int, rows: Int) {
    scroll.scroll(by: lines, count: layout.lines.count, height: rows)
  }

  /// Fetches its brief anew where that is among `paths`, or anything may have changed.
  mutating func readAgain(ifAmong paths: [String]) {
    guard let path else { return }
    if paths.isEmpty || paths.contains(path) { isOutdated = true }
  }
}

extension Page {
  /// The line that shows the place at `offset` of its file, or the nearest before it.
  fileprivate func line(at offset: Int) -> Int? {
    func shows(_ line: Line) -> Bool { line.source?.contains(offset) ?? false }
    return lines.firstIndex(where: shows)
      ?? lines.indices.filter { lines[$0].source.map { $0.lowerBound <= offset } ?? false }
      .max { lines[$0].source?.lowerBound ?? 0 < lines[$1].source?.lowerBound ?? 0 }
  }
}
