import Dossier
import Prose
import Screen

extension ProblemList {
  /// The part of `body` that the list takes.
  private static func inner(of body: Rect) -> Rect {
    let area = body.dropRight(1).dropLeft(body.columns >= 30 ? 1 : 0)
    return body.rows >= 8 ? area.dropTop(1) : area
  }

  /// What is listed, and air below it where there is room.
  private static func parts(of body: Rect) -> (head: Rect, list: Rect) {
    let area = inner(of: body)
    let (head, list) = area.splitTop(area.rows > 5 ? 2 : area.rows > 2 ? 1 : 0)
    return (head, list)
  }

  /// How many problems a page holds, roughly.
  static func pageSteps(in body: Rect) -> Int { max(1, parts(of: body).list.rows / 2) }

  /// Brings the scroll position up to date for `body`.
  mutating func settle(in body: Rect, theme: Theme) {
    let list = Self.parts(of: body).list
    let layout = ProblemLines(columns: list.columns, theme: theme)
    let this = self
    reveal(height: list.rows) { index, isFirst in
      this.lines(of: index, isFirst: isFirst, layout).count
    }
  }

  /// Draws the list; where the cursor of a filter that is being typed stands.
  func draw(
    _ check: ProblemCheck, on surface: inout Surface, in body: Rect, theme: Theme
  ) -> ScreenPosition? {
    let (head, list) = Self.parts(of: body)
    let place = drawHead(check, on: &surface, in: head, theme: theme)
    guard !shown.isEmpty else {
      drawEmptiness(check, on: &surface, in: list, theme: theme)
      return place
    }
    for (row, placed) in placedLines(in: list, theme: theme).enumerated() {
      let area = list.line(row).dropLeft(placed.line.indent)
      surface.write(placed.line.pieces, at: area.origin, maxColumns: area.columns)
    }
    return place
  }

  /// The lines that `list` shows from its top, each with the index of its problem among those shown.
  private func placedLines(
    in list: Rect, theme: Theme
  ) -> [(index: Int, line: ProblemLines.Line)] {
    let layout = ProblemLines(columns: list.columns, theme: theme)
    var placed: [(index: Int, line: ProblemLines.Line)] = []
    for index in cursor.shown(height: list.rows, count: shown.count)
    where placed.count < list.rows {
      let lines = lines(of: index, isFirst: index == cursor.top, layout)
      placed += lines.map { (index, $0) }.prefix(list.rows - placed.count)
    }
    return placed
  }

  /// Chooses the problem that is drawn at a cell of the screen; `false` where there is none.
  mutating func choose(at position: ScreenPosition, in body: Rect, theme: Theme) -> Bool {
    let list = Self.parts(of: body).list
    guard list.contains(position),
      let placed = placedLines(in: list, theme: theme)[safely: position.row - list.row]
    else { return false }
    move(by: placed.index - cursor.chosen)
    return true
  }

  /// The lines of the problem at `index` among those shown, with its file's name where it is the
  /// first of that file or of the screen.
  private func lines(
    of index: Int, isFirst: Bool, _ layout: ProblemLines
  ) -> [ProblemLines.Line] {
    guard let problem = shown[safely: index].flatMap({ all[safely: $0] }) else { return [] }
    let former = index == 0 ? nil : shown[safely: index - 1].flatMap { all[safely: $0] }
    let isNew = isFirst || former?.path != problem.path
    return (isNew ? layout.heading(problem.path, below: scope.folder, hasAir: !isFirst) : [])
      + layout.lines(of: problem, isChosen: index == cursor.chosen)
  }

  /// What is listed and how much of it there is, or the filter that is being typed.
  private func drawHead(
    _ check: ProblemCheck, on surface: inout Surface, in area: Rect, theme: Theme
  ) -> ScreenPosition? {
    guard !area.isEmpty else { return nil }
    let line = area.line(0).dropLeft(2)
    let signs = ProblemSigns(counts, columns: line.columns / 3)
    let right = signs.columns + (rest > 0 ? 1 : 0)
    surface.write(
      signs.pieces(theme) + (rest > 0 ? [StyledText(text: "+", style: theme.secondary)] : []),
      at: ScreenPosition(row: line.row, column: line.endColumn - right), maxColumns: right)
    let left = line.dropRight(right + 2)
    guard isFiltering || isNarrowed else {
      surface.write(
        Abbreviation.fitting(scope.title, columns: left.columns), at: left.origin,
        style: theme.heading, maxColumns: left.columns)
      return nil
    }
    let used = surface.write("/ ", at: left.origin, style: theme.accent, maxColumns: left.columns)
    let place = field.draw(on: &surface, in: left.dropLeft(used), style: theme.accent)
    return isFiltering ? place : nil
  }

  private func drawEmptiness(
    _ check: ProblemCheck, on surface: inout Surface, in area: Rect, theme: Theme
  ) {
    let room = area.dropLeft(2)
    let text = emptiness(check)
    for (index, row) in SoftWrap.rows(of: text, columns: max(1, room.columns)).enumerated()
    where index < room.rows {
      surface.write(
        String(text.slice(row.range)), at: room.line(index).origin, style: theme.secondary,
        maxColumns: room.columns)
    }
  }

  /// Why nothing is listed.
  private func emptiness(_ check: ProblemCheck) -> String {
    guard all.isEmpty else { return "No problem has these words." }
    if check.found != nil || isOfText { return "No problems here." }
    if let progress = check.progress {
      return "Checking the library: \(progress.percent) of \(progress.total) files. Esc stops it."
    }
    return check.isUnderWay
      ? "Checking the library …" : "The check was stopped: r in Browse begins it again."
  }

  private var counts: ProblemCount {
    var count = ProblemCount()
    for index in shown {
      switch all[index].severity {
      case .error: count.errors += 1
      case .warning: count.warnings += 1
      case .note: count.notes += 1
      }
    }
    return count
  }
}
