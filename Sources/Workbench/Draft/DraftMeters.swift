import Diplomacy
import Prose
import Screen

/// The line below the text: spoken time against the limit, words, and whether all is saved.
struct DraftMeters: Hashable, Sendable {
  let duration: Duration
  let limit: Duration?
  let words: Int
  let isModified: Bool
  let isSaving: Bool
  /// Whether the last save is one that nobody asked for.
  var isSavedByItself = false

  /// What the line says, by its parts.
  var time: String {
    guard let limit else { return SpokenDuration.clock(duration) }
    guard duration <= limit else {
      return "\(SpokenDuration.clock(duration - limit)) over \(SpokenDuration.clock(limit))"
    }
    return "\(SpokenDuration.clock(duration)) of \(SpokenDuration.clock(limit))"
  }

  var state: String {
    if isSaving, !isSavedByItself { return "saving …" }
    return isModified ? "not saved" : isSavedByItself ? "autosaved" : "saved"
  }

  /// Draws the line into `area`; the bar gets what the words leave, and goes first where the
  /// screen is narrow.
  func draw(on surface: inout Surface, in area: Rect, theme: Theme) {
    guard !area.isEmpty else { return }
    surface.fill(area, style: theme.text)
    let isOver = limit.map { duration > $0 } ?? false
    let facts = "\(words) words   \(state)"
    var column = area.column + 1
    column += surface.write(
      time, at: ScreenPosition(row: area.row, column: column),
      style: isOver ? theme.alarm : theme.strong, maxColumns: area.endColumn - column)
    let end = max(column + 2, area.endColumn - 1 - DisplayWidth.width(of: facts))
    let bar = min(32, end - column - 4)
    if let limit, bar >= 6 {
      drawBar(bar, limit, at: column + 1, on: &surface, in: area, theme: theme)
    }
    surface.write(
      facts, at: ScreenPosition(row: area.row, column: end),
      style: isModified ? theme.text : theme.secondary, maxColumns: max(0, area.endColumn - end))
  }

  private func drawBar(
    _ columns: Int, _ limit: Duration, at column: Int, on surface: inout Surface, in area: Rect,
    theme: Theme
  ) {
    let share = limit > .zero ? min(1, duration / limit) : 1
    let filled = Int((Double(columns) * share).rounded())
    let style = duration > limit ? theme.alarm : share > 0.9 ? theme.caution : theme.good
    surface.write(
      String(repeating: "━", count: filled), at: ScreenPosition(row: area.row, column: column),
      style: style, maxColumns: columns)
    surface.write(
      String(repeating: "─", count: columns - filled),
      at: ScreenPosition(row: area.row, column: column + filled), style: theme.secondary,
      maxColumns: columns - filled)
  }
}
