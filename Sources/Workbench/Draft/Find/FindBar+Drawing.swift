import Prose
import Screen

extension FindBar {
  private static let labelColumns = 6

  /// Draws the lines; where the cursor of what is typed stands.
  func draw(
    count: String, on surface: inout Surface, in area: Rect, theme: Theme
  ) -> ScreenPosition? {
    let inner = area.dropLeft(area.columns >= 40 ? 3 : 1).dropRight(1)
    // On a screen without room for both, the line that is typed in.
    let isAlone = inner.rows < rows
    var cursor: ScreenPosition?
    if !isAlone || focus == .query {
      let line = inner.line(0)
      let used = drawFacts(count, on: &surface, in: line, theme: theme)
      let place = draw(
        query, "Find", isFocused: focus == .query, on: &surface,
        in: line.dropRight(used), theme: theme)
      if focus == .query { cursor = place }
    }
    if isReplacing, !isAlone || focus == .replacement {
      let place = draw(
        replacement, "With", isFocused: focus == .replacement, on: &surface,
        in: inner.line(isAlone ? 0 : 1), theme: theme)
      if focus == .replacement { cursor = place }
    }
    return cursor
  }

  private func draw(
    _ field: TextField, _ label: String, isFocused: Bool, on surface: inout Surface, in line: Rect,
    theme: Theme
  ) -> ScreenPosition {
    surface.write(
      label, at: line.origin, style: isFocused ? theme.accent : theme.secondary,
      maxColumns: line.columns)
    let style = isFocused && field.isWhollySelected ? theme.selection : theme.text
    return field.draw(on: &surface, in: line.dropLeft(Self.labelColumns), style: style)
  }

  /// Draws the count and the switches at the right, those that are on where not all fit; the columns
  /// that they take.
  private func drawFacts(
    _ count: String, on surface: inout Surface, in line: Rect, theme: Theme
  ) -> Int {
    var switches = [
      ("case", manner.isExact), ("words", manner.isWholeWords), ("é=e", manner.ignoresAccents),
    ]
    if line.columns < 66 { switches.removeAll { !$0.1 } }
    var pieces = [StyledText(text: count, style: theme.text)]
    for (word, isOn) in switches {
      pieces.append(
        StyledText(
          text: "   \(isOn ? "✓" : "·") \(word)", style: isOn ? theme.accent : theme.secondary))
    }
    var columns = Self.columns(of: pieces)
    // What is typed goes before what is said about it, and the count before the switches.
    if line.columns - columns < Self.labelColumns + 8 { pieces.removeSubrange(1...) }
    columns = Self.columns(of: pieces)
    guard columns > 0, line.columns - columns >= Self.labelColumns + 8 else { return 0 }
    surface.write(
      pieces, at: ScreenPosition(row: line.row, column: line.endColumn - columns),
      maxColumns: columns)
    return columns + 2
  }

  private static func columns(of pieces: [StyledText]) -> Int {
    pieces.reduce(0) { $0 + Abbreviation.columns(of: $1.text[...]) }
  }
}

extension Draft {
  /// Marks what was found among the rows on the screen, but for the one that is selected.
  func drawFound(_ search: TextSearch, on surface: inout Surface, in area: Rect, theme: Theme) {
    var place = rows.place(ofRow: scroll.top)
    for index in 0..<area.rows where scroll.top + index < rows.rowCount {
      let line = place.line
      let range = rows.range(ofRowAt: place)
      let whole = TextRange(
        TextPosition(line: line, offset: range.lowerBound),
        TextPosition(line: line, offset: range.upperBound))
      let found = search.matches(in: whole).filter { $0 != editor.selection.range }
        .map { $0.start.offset..<$0.end.offset }
      if !found.isEmpty {
        drawFound(found, at: place, on: &surface, in: area.line(index), theme: theme)
      }
      place = rows.place(after: place)
    }
  }

  private func drawFound(
    _ found: [Range<Int>], at place: WrapCache.Place, on surface: inout Surface, in line: Rect,
    theme: Theme
  ) {
    let visual = rows.visualRow(
      place, of: editor.buffer, field: line.columns, order: theme.order)
    let text = editor.buffer.lines[place.line].text
    for cluster in visual?.clusters ?? [] where cluster.columns > 0 {
      guard found.contains(where: { $0.contains(cluster.range.lowerBound) }) else { continue }
      _ = surface.put(
        cluster.shown(in: text),
        at: ScreenPosition(row: line.row, column: line.column + cluster.column),
        style: theme.found, maxColumns: cluster.columns)
    }
  }
}
