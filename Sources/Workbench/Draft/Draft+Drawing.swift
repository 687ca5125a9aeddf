import Dossier
import Prose
import Screen

extension Draft {
  /// Draws the draft and whatever stands around it on `desk`'s screen, each part only where it
  /// differs from what `drawn` says is there; where the cursor stands.
  func draw(
    in desk: Workbench, on surface: inout Surface, after drawn: inout DrawnFrame
  ) -> ScreenPosition? {
    let theme = desk.theme
    let layout = DraftLayout(in: desk.draftBody, focus: focus)
    let surroundings = DrawnFrame.Surroundings(
      path: path, size: desk.size, focus: focus, trail: facts.trail,
      status: holder?.sign ?? status.rawValue, messageRows: desk.messageRows.count)
    let isFresh = drawn.surroundings != surroundings
    if isFresh {
      drawn = DrawnFrame()
      drawn.surroundings = surroundings
      surface.fill(Rect(desk.size), style: theme.text)
      desk.drawHeader(on: &surface)
    }
    if drawn.rail != rail.revision {
      drawn.rail = rail.revision
      drawRail(on: &surface, in: layout.rail, theme: theme)
    }
    if drawn.meters != meters {
      drawn.meters = meters
      meters.draw(on: &surface, in: layout.meters, theme: theme)
    }
    if drawn.spelling != spelling.revision || drawn.review != review.revision {
      drawn.spelling = spelling.revision
      drawn.review = review.revision
      drawn.rows = []
    }
    drawText(on: &surface, in: layout.text, after: &drawn.rows, theme: theme)
    if isFresh || drawn.message != desk.messages.current || surroundings.messageRows > 1 {
      drawn.message = desk.messages.current
      desk.drawFooter(on: &surface)
    }
    return focus == .text ? cursor(in: layout.text, order: theme.order) : nil
  }

  var meters: DraftMeters {
    DraftMeters(
      duration: duration, limit: facts.limit, words: meter.words, isModified: isModified,
      isSaving: isSaving, isSavedByItself: isSavedByItself, review: review.tally)
  }

  func drawRail(on surface: inout Surface, in area: Rect, theme: Theme) {
    guard !area.isEmpty else { return }
    surface.fill(area, style: theme.text)
    guard !rail.rows.isEmpty else {
      _ = surface.put(
        "No position to write against.", at: area.origin, style: theme.secondary,
        maxColumns: area.columns)
      return
    }
    let view = rail.view
    view.page.draw(on: &surface, in: area, from: view.offset, theme: theme)
    view.offset.drawMore(
      of: view.page.lines.count, on: &surface, beside: area, style: theme.secondary)
  }

  /// Draws the rows of the text that differ from `drawn`.
  func drawText(
    on surface: inout Surface, in area: Rect, after drawn: inout [DrawnFrame.TextRow],
    theme: Theme
  ) {
    guard !area.isEmpty else { return }
    if drawn.count != area.rows {
      drawn = Array(repeating: DrawnFrame.TextRow(), count: area.rows)
      surface.fill(Self.withMargin(area), style: theme.text)
    }
    let selection = editor.selection.range
    let held = spelling.held(at: editor.cursor, in: editor.buffer)
    var place = rows.place(ofRow: scroll.top)
    for index in 0..<area.rows {
      var row = DrawnFrame.TextRow()
      let shown = scroll.top + index < rows.rowCount ? place : nil
      if let shown {
        row.range = rows.range(ofRowAt: shown)
        row.version = editor.buffer.lines[shown.line].version
        row.isSilent = meter.isSilent(line: shown.line)
        row.selected = selection.part(ofLine: shown.line, within: row.range)
        if shown.line == editor.cursor.line { row.held = held }
        place = rows.place(after: place)
      }
      // A mark that is known leaves the row as it is, for it comes with another version of the line
      // or of all marks.
      row.sign = drawn[index].sign
      guard row != drawn[index] else { continue }
      let strip = area.line(index)
      surface.fill(strip, style: theme.text)
      let marks = shown.map { _ in self.marks(in: row) } ?? []
      row.sign = Self.sign(for: marks)
      if row.sign != drawn[index].sign { drawSign(row.sign, on: &surface, in: strip, theme) }
      drawn[index] = row
      if let shown { draw(row, marks, at: shown, on: &surface, in: strip, theme: theme) }
    }
  }

  private func draw(
    _ row: DrawnFrame.TextRow, _ marks: [TextMark], at place: WrapCache.Place,
    on surface: inout Surface, in area: Rect, theme: Theme
  ) {
    let text = editor.buffer.lines[place.line].text
    let style = row.isSilent ? theme.secondary : theme.text
    guard
      let visual = rows.visualRow(
        place, of: editor.buffer, field: area.columns, order: theme.order)
    else { return }
    guard !visual.isASCII || !row.selected.isEmpty else {
      _ = surface.put(text.slice(row.range), at: area.origin, style: style)
      for mark in marks {
        let column = area.column + mark.range.lowerBound - row.range.lowerBound
        _ = surface.put(
          text.slice(mark.range), at: ScreenPosition(row: area.row, column: column),
          style: theme.style(of: mark.kind), maxColumns: area.endColumn - column)
      }
      return
    }
    for cluster in visual.clusters where cluster.columns > 0 {
      let isSelected = row.selected.contains(cluster.range.lowerBound)
      _ = surface.put(
        cluster.shown(in: text),
        at: ScreenPosition(row: area.row, column: area.column + cluster.column),
        style: isSelected
          ? theme.selection
          : marks.last { $0.range.contains(cluster.range.lowerBound) }
            .map { theme.style(of: $0.kind) } ?? style,
        maxColumns: cluster.columns)
    }
  }

  /// With the column in which signs stand, where there is one.
  static func withMargin(_ area: Rect) -> Rect {
    let columns = min(area.column, 2)
    return Rect(
      row: area.row, column: area.column - columns, columns: area.columns + columns,
      rows: area.rows)
  }

  /// Where the cursor stands on the screen; `nil` where it is scrolled away.
  func cursor(in area: Rect, order: LineOrder? = nil) -> ScreenPosition? {
    let head = editor.cursor
    let index = rows.rowIndex(of: head)
    let row = index - scroll.top
    let place = rows.place(ofRow: index)
    guard !area.isEmpty, row >= 0, row < area.rows,
      let visual = rows.visualRow(
        place, of: editor.buffer, field: area.columns, order: order)
    else { return nil }
    return ScreenPosition(
      row: area.row + row, column: area.column + visual.column(of: head.offset))
  }
}
