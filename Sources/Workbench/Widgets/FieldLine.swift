import Prose
import Screen

/// How a line that is being typed is drawn: whole, or the part of it that holds the cursor.
struct FieldLine {
  let text: String
  /// In UTF-8 bytes.
  let cursor: Int

  /// Draws the line into the first row of `area`; where the cursor stands.
  func draw(on surface: inout Surface, in area: Rect, style: Style) -> ScreenPosition {
    let before = text.slice(0..<cursor)
    var column = Abbreviation.columns(of: before)
    var hidden = 0
    for cluster in before where column >= max(1, area.columns) {
      hidden += cluster.utf8.count
      column -= VisibleText.columns(of: cluster)
    }
    _ = surface.put(
      text.slice(hidden..<text.utf8.count), at: area.origin, style: style,
      maxColumns: area.columns)
    return ScreenPosition(row: area.row, column: area.column + column)
  }
}
