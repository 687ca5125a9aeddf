import Diplomacy
import Dossier
import Prose
import Screen

extension StanceForm {
  /// Draws the questions with their stances at the foot of `body`, so that the brief above stays in
  /// sight, and below them the stances to choose from.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) {
    let choices = Self.choices(columns: body.columns - 4)
    // What is left out first on a low screen: the choices, then the title.
    let foot = body.rows >= min(rows.count, 3) + choices.count + 3 ? choices.count + 1 : 0
    let head = body.rows >= 3 ? 2 : 0
    let count = min(rows.count, body.rows - head - foot)
    let area = body.bottom(head + count + foot)
    surface.fill(area, style: theme.text)
    let inner = area.inset(columns: 2)
    if head > 0 {
      surface.write(
        String(repeating: "─", count: area.columns), at: area.origin, style: theme.secondary,
        maxColumns: area.columns)
      surface.write(
        Abbreviation.fitting("Stances of \(name)", columns: inner.columns),
        at: inner.line(1).origin, style: theme.heading, maxColumns: inner.columns)
    }
    let top = max(0, min(cursor.chosen - count / 2, rows.count - count))
    for index in 0..<max(0, count) {
      draw(top + index, on: &surface, in: inner.line(head + index), theme: theme)
    }
    guard foot > 0 else { return }
    let last = Rect(
      row: inner.row + head + count + 1, column: inner.column, columns: inner.columns,
      rows: choices.count)
    Page(choices).draw(on: &surface, in: last, from: ScrollOffset(), theme: theme)
  }

  private func draw(_ index: Int, on surface: inout Surface, in line: Rect, theme: Theme) {
    let row = rows[index]
    let isChosen = index == cursor.chosen
    let style = isChosen ? theme.accent : theme.text
    if isChosen { surface.write("▸", at: line.origin, style: style, maxColumns: 1) }
    // Where the words of a stance would leave no room for the question, its sign has to do.
    let width = line.columns >= 40 ? Self.stanceColumns : 1
    let mark = String(row.stance.mark(in: theme.repertoire))
    var area = line.dropLeft(2)
    surface.write(
      width > 1 ? "\(mark) \(row.stance.rawValue)" : mark,
      at: area.origin, style: theme.style(of: row.stance), maxColumns: min(width, area.columns))
    area = area.dropLeft(width + 2)
    let former = row.stance == row.former ? "" : "was \(row.former.rawValue)"
    let note = former.isEmpty || area.columns < 40 ? 0 : former.utf8.count + 2
    surface.write(
      Abbreviation.fitting(row.question.text.value, columns: max(0, area.columns - note)),
      at: area.origin, style: style, maxColumns: max(0, area.columns - note))
    guard note > 0 else { return }
    surface.write(
      former, at: area.right(note - 2).origin, style: theme.secondary, maxColumns: note - 2)
  }

  private static let stanceColumns = 2 + (Stance.allCases.map(\.rawValue.utf8.count).max() ?? 0)

  /// Every stance with its number, wrapped between them.
  private static func choices(columns: Int) -> [Page.Line] {
    var writer = PageWriter(columns: columns)
    var runs: [Page.Run] = []
    for (index, stance) in Stance.allCases.enumerated() {
      runs.append(Page.Run("\(index + 1)\u{A0}", .strong))
      runs.append(Page.Run("\(stance.sign)\u{A0}\(stance.rawValue)", .stance(stance)))
      if index + 1 < Stance.allCases.count { runs.append(Page.Run("\u{A0} ", .text)) }
    }
    writer.write(runs)
    return writer.page.lines
  }
}
