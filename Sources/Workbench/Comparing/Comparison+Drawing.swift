import Dossier
import Prose
import Screen

extension Comparison {
  /// Draws both texts into `body`.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) {
    let layout = ComparisonLayout(self, in: body)
    let left = layout.leftArea
    if body.rows > 2 {
      drawTitle(on: &surface, in: body.line(0), theme: theme)
      if layout.isBeside { drawHeads(layout, on: &surface, row: body.row + 1, theme: theme) }
    }
    Page(layout.left).draw(on: &surface, in: left, from: scroll, theme: theme)
    guard layout.isBeside else { return drawMore(layout, on: &surface, theme: theme) }
    Page(layout.right).draw(on: &surface, in: layout.rightArea, from: scroll, theme: theme)
    for row in 0..<layout.area.rows {
      surface.write(
        "│", at: ScreenPosition(row: layout.area.row + row, column: left.endColumn + 1),
        style: theme.secondary, maxColumns: 1)
    }
    drawMore(layout, on: &surface, theme: theme)
  }

  private func drawMore(_ layout: ComparisonLayout, on surface: inout Surface, theme: Theme) {
    var beside = layout.area
    beside.columns = max(0, beside.columns - 1)
    scroll.drawMore(of: layout.count, on: &surface, beside: beside, style: theme.secondary)
  }

  private func drawTitle(on surface: inout Surface, in line: Rect, theme: Theme) {
    let open = choices.count { $0 == nil }
    let title =
      open == 0
      ? "Decided: Enter puts it into the text, Esc leaves yours"
      : "You and the file changed the same lines: \(open) to decide"
    surface.write(
      Abbreviation.fitting(title, columns: max(0, line.columns - 2)),
      at: ScreenPosition(row: line.row, column: line.column + 1), style: theme.heading,
      maxColumns: max(0, line.columns - 1))
  }

  private func drawHeads(
    _ layout: ComparisonLayout, on surface: inout Surface, row: Int, theme: Theme
  ) {
    for (text, area) in [("Yours", layout.leftArea), ("The file's", layout.rightArea)] {
      surface.write(
        text, at: ScreenPosition(row: row, column: area.column + 2), style: theme.strong,
        maxColumns: max(0, area.columns - 2))
    }
  }
}
