import Dossier
import Prose
import Screen

extension Workbench {
  /// Draws the draft and whatever stands around it, each part only where it differs from what
  /// `drawn` says is there; where the cursor stands.
  func draw(
    _ draft: Draft, on surface: inout Surface, after drawn: inout DrawnFrame
  ) -> ScreenPosition? {
    let layout = DraftLayout(in: body, focus: draft.focus)
    let surroundings = DrawnFrame.Surroundings(
      path: draft.path, size: size, focus: draft.focus, trail: draft.trail,
      status: draft.status.rawValue, messageRows: messageRows.count)
    let isFresh = drawn.surroundings != surroundings
    if isFresh {
      drawn = DrawnFrame()
      drawn.surroundings = surroundings
      surface.fill(Rect(size), style: theme.text)
      drawHeader(on: &surface)
    }
    if drawn.rail != draft.rail {
      drawn.rail = draft.rail
      draft.drawRail(on: &surface, in: layout.rail, theme: theme)
    }
    if drawn.meters != draft.meters {
      drawn.meters = draft.meters
      draft.meters.draw(on: &surface, in: layout.meters, theme: theme)
    }
    draft.drawText(on: &surface, in: layout.text, after: &drawn.rows, theme: theme)
    if isFresh || drawn.message != messages.current || surroundings.messageRows > 1 {
      drawn.message = messages.current
      drawFooter(on: &surface)
    }
    return draft.focus == .text ? draft.cursor(in: layout.text) : nil
  }
}

extension Draft {
  var meters: DraftMeters {
    DraftMeters(
      duration: duration, limit: limit, words: meter.words, isModified: isModified,
      isSaving: isSaving)
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
    let (page, chosen) = rail.page(columns: area.columns)
    var scroll = ScrollOffset()
    scroll.reveal(chosen.upperBound - 1, count: page.lines.count, height: area.rows)
    scroll.reveal(chosen.lowerBound, count: page.lines.count, height: area.rows)
    page.draw(on: &surface, in: area, from: scroll, theme: theme)
  }

  /// Draws the rows of the text that differ from `drawn`.
  func drawText(
    on surface: inout Surface, in area: Rect, after drawn: inout [DrawnFrame.TextRow],
    theme: Theme
  ) {
    guard !area.isEmpty else { return }
    if drawn.count != area.rows {
      drawn = Array(repeating: DrawnFrame.TextRow(), count: area.rows)
      surface.fill(area, style: theme.text)
    }
    let selection = editor.selection.range
    var place = rows.place(ofRow: scroll.top)
    for index in 0..<area.rows {
      var row = DrawnFrame.TextRow()
      let line = scroll.top + index < rows.rowCount ? place.line : nil
      if let line {
        let wrapped = rows.rows(ofLine: line)[place.row]
        row.version = editor.buffer.lines[line].version
        row.range = wrapped.range
        row.columns = wrapped.columns
        row.isSilent = meter.silent.contains { $0.contains(line) }
        row.selected = selection.part(ofLine: line, within: wrapped.range)
        place = rows.place(after: place)
      }
      guard row != drawn[index] else { continue }
      drawn[index] = row
      let strip = area.line(index)
      surface.fill(strip, style: theme.text)
      if let line { draw(row, ofLine: line, on: &surface, in: strip, theme: theme) }
    }
  }

  private func draw(
    _ row: DrawnFrame.TextRow, ofLine line: Int, on surface: inout Surface, in area: Rect,
    theme: Theme
  ) {
    let text = editor.buffer.lines[line].text
    let style = row.isSilent ? theme.secondary : theme.text
    let visual = VisualRow(
      WrappedRow(range: row.range, columns: row.columns), of: text, field: area.columns)
    guard !visual.isASCII || !row.selected.isEmpty else {
      _ = surface.put(text.slice(row.range), at: area.origin, style: style)
      return
    }
    for cluster in visual.clusters where cluster.columns > 0 {
      let isSelected = row.selected.contains(cluster.range.lowerBound)
      _ = surface.put(
        cluster.shown(in: text),
        at: ScreenPosition(row: area.row, column: area.column + cluster.column),
        style: isSelected ? theme.selection : style, maxColumns: cluster.columns)
    }
  }

  /// Where the cursor stands on the screen; `nil` where it is scrolled away.
  func cursor(in area: Rect) -> ScreenPosition? {
    let head = editor.cursor
    let index = rows.rowIndex(of: head)
    let row = index - scroll.top
    guard !area.isEmpty, row >= 0, row < area.rows else { return nil }
    let place = rows.place(ofRow: index)
    let wrapped = rows.rows(ofLine: place.line)[place.row]
    let visual = VisualRow(
      wrapped, of: editor.buffer.lines[place.line].text, field: area.columns)
    return ScreenPosition(
      row: area.row + row, column: area.column + visual.column(of: head.offset))
  }
}
