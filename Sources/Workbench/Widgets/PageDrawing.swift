import Dossier
import Screen

extension Page {
  /// Draws as many lines from `top` on as `area` has rows.
  func draw(on surface: inout Surface, in area: Rect, from scroll: ScrollOffset, theme: Theme) {
    for index in scroll.shown(height: area.rows, count: lines.count) {
      let line = lines[index]
      var column = area.column + line.indent
      let end = area.column + area.columns
      for run in line.runs where column < end {
        column += surface.put(
          run.text, at: ScreenPosition(row: area.row + index - scroll.top, column: column),
          style: theme.style(of: run.role), maxColumns: end - column)
      }
    }
  }
}

extension BriefOnPage {
  /// Draws the brief, and a sign at the foot where more of it follows.
  func draw(on surface: inout Surface, in area: Rect, isFocused: Bool, theme: Theme) {
    layout.draw(on: &surface, in: area, from: scroll, theme: theme)
    let more = scroll.top + area.rows < layout.lines.count
    guard more || isFocused, area.rows > 1 else { return }
    let sign = more ? "▾" : "▴"
    _ = surface.put(
      sign,
      at: ScreenPosition(
        row: area.row + area.rows - 1,
        column: min(surface.size.columns - 1, area.column + area.columns)),
      style: isFocused ? theme.accent : theme.secondary, maxColumns: 1)
  }
}
