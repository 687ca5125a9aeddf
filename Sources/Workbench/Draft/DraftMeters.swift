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
  /// What the review comes to; `nil` before its first answer.
  var review: ReviewTally?

  /// What the line says, by its parts.
  var time: String {
    guard let limit else { return SpokenDuration.clock(duration) }
    guard duration > limit else {
      return "\(SpokenDuration.clock(duration)) of \(SpokenDuration.clock(limit))"
    }
    if let cut {
      return "\(SpokenDuration.clock(cut)) of \(SpokenDuration.clock(limit)), "
        + "\(SpokenDuration.clock(duration)) with [if time]"
    }
    let excess = "\(SpokenDuration.clock(duration - limit)) over \(SpokenDuration.clock(limit))"
    guard let shortest = review?.shortest else { return excess }
    return excess + ", \(SpokenDuration.clock(shortest)) at least"
  }

  /// How long it takes without what is marked `[if time]`, where that alone brings it within the
  /// limit.
  private var cut: Duration? {
    guard let limit, duration > limit, let shortest = review?.shortest, shortest <= limit else {
      return nil
    }
    return shortest
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
    let isOver = cut == nil && limit.map { duration > $0 } ?? false
    var column = area.column + 1
    column += surface.write(
      time, at: ScreenPosition(row: area.row, column: column),
      style: isOver ? theme.alarm : theme.strong, maxColumns: area.endColumn - column)
    let facts = facts(columns: area.endColumn - 1 - column - 2, theme)
    let width = facts.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
    let end = max(column + 2, area.endColumn - 1 - width)
    let bar = min(32, end - column - 4)
    if let limit, bar >= 6 {
      drawBar(bar, limit, at: column + 1, on: &surface, in: area, theme: theme)
    }
    surface.write(
      facts, at: ScreenPosition(row: area.row, column: end),
      maxColumns: max(0, area.endColumn - end))
  }

  /// What is told at the right in at most `columns`: of what does not fit, first that nothing is
  /// wrong goes, then the words, then the points.
  private func facts(columns: Int, _ theme: Theme) -> [StyledText] {
    let quiet = isModified ? theme.text : theme.secondary
    var parts = [(rank: 2, StyledText(text: "\(words) words", style: quiet))]
    if let review {
      if review.expected > 0 {
        let points = "points \(review.made)/\(review.expected)"
        let style = review.made < review.expected ? quiet : theme.good
        parts.append((3, StyledText(text: points, style: style)))
      }
      let isCrossed = review.redLines > 0
      parts.append(
        (
          isCrossed ? 4 : 1,
          StyledText(
            text: "red lines \(review.redLines)", style: isCrossed ? theme.alarm : quiet)
        ))
      if review.toCheck > 0 {
        parts.append((3, StyledText(text: "\(review.toCheck) to check", style: theme.caution)))
      }
    }
    parts.append((5, StyledText(text: state, style: quiet)))
    for rank in 1...4 {
      let width = parts.reduce(3 * (parts.count - 1)) { $0 + DisplayWidth.width(of: $1.1.text) }
      guard width > columns - (rank == 1 ? 10 : 0) else { break }
      parts.removeAll { $0.rank == rank }
    }
    return parts.enumerated().flatMap { index, part -> [StyledText] in
      index == 0 ? [part.1] : [StyledText(text: "   ", style: quiet), part.1]
    }
  }

  private func drawBar(
    _ columns: Int, _ limit: Duration, at column: Int, on surface: inout Surface, in area: Rect,
    theme: Theme
  ) {
    let shown = cut ?? duration
    let share = limit > .zero ? min(1, shown / limit) : 1
    let filled = Int((Double(columns) * share).rounded())
    let style = shown > limit ? theme.alarm : share > 0.9 ? theme.caution : theme.good
    surface.write(
      String(repeating: "━", count: filled), at: ScreenPosition(row: area.row, column: column),
      style: style, maxColumns: columns)
    surface.write(
      String(repeating: "─", count: columns - filled),
      at: ScreenPosition(row: area.row, column: column + filled), style: theme.secondary,
      maxColumns: columns - filled)
  }
}
