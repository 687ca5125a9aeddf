import Dossier
import Screen

extension Page {
  /// Draws as many lines from `top` on as `area` has rows.
  func draw(on surface: inout Surface, in area: Rect, from scroll: ScrollOffset, theme: Theme) {
    for index in scroll.shown(height: area.rows, count: lines.count) {
      let line = lines[index]
      var column = area.column + line.indent
      for segment in line.segments where column < area.endColumn {
        let pieces = segment.map {
          StyledText(text: $0.text(in: theme.repertoire), style: theme.style(of: $0.role))
        }
        column += surface.write(
          pieces, at: ScreenPosition(row: area.row + index - scroll.top, column: column),
          maxColumns: area.endColumn - column)
      }
    }
  }
}

extension ScrollOffset {
  /// Draws a sign beside the foot of `area` where more of a page follows, and clears its place where
  /// nothing does.
  func drawMore(of count: Int, on surface: inout Surface, beside area: Rect, style: Style) {
    guard area.rows > 1, !area.isEmpty else { return }
    let isMore = top + area.rows < count
    surface.write(
      isMore ? "▾" : " ",
      at: ScreenPosition(
        row: area.row + area.rows - 1, column: min(surface.size.columns - 1, area.endColumn)),
      style: isMore ? style : Style(background: style.background), maxColumns: 1)
  }
}

extension Page.Line {
  /// The runs that are read together: a gap parts a text from the note at the page's edge.
  fileprivate var segments: [ArraySlice<Page.Run>] {
    var segments: [ArraySlice<Page.Run>] = []
    var start = runs.startIndex
    for (index, run) in runs.enumerated() where run.text.hasPrefix("   ") {
      segments.append(runs[start..<index])
      segments.append(runs[index...index])
      start = index + 1
    }
    return segments + [runs[start...]]
  }
}

extension BriefOnPage {
  /// Draws the brief, and a sign at the foot where more of it follows; its first row is marked
  /// like a chosen one where the page has the keyboard.
  func draw(on surface: inout Surface, in area: Rect, isFocused: Bool, theme: Theme) {
    layout.draw(on: &surface, in: area, from: scroll, theme: theme)
    let style = isFocused ? theme.accent : theme.secondary
    scroll.drawMore(of: layout.lines.count, on: &surface, beside: area, style: style)
    if isFocused {
      if scroll.top == 0 {
        surface.restyle(area.top(1)) { $0.foreground = theme.accent.foreground }
      }
      surface.write(
        "▸", at: ScreenPosition(row: area.row, column: max(0, area.column - 2)),
        style: theme.accent, maxColumns: 1)
    }
  }
}
