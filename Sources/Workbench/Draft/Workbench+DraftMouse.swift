import Prose
import Screen

/// What the mouse does in Draft; where everything stands is asked of the layout that draws it.
extension Workbench {
  /// Places the cursor, selects a word or a paragraph, or chooses in the rail.
  mutating func pressInDraft(_ event: MouseEvent, after former: PressTarget) -> [Effect] {
    guard let current, let draft = drafts[current] else { return [] }
    let layout = DraftLayout(in: body, focus: draft.focus)
    if layout.rail.contains(event.position) {
      return pressInRail(event, of: current, in: layout.rail, after: former)
    }
    guard !layout.text.isEmpty, !layout.meters.contains(event.position),
      event.clicks == 1 || former.isText
    else { return [] }
    drafts[current]?.focus = .text
    pressed = .text(
      drafts[current]?.press(
        at: event.position, in: layout.text, clicks: event.clicks,
        extending: event.modifiers.contains(.shift)) ?? TextRange(at: .start))
    return []
  }

  /// One click chooses, for typing goes on in the text; two put what was chosen there.
  private mutating func pressInRail(
    _ event: MouseEvent, of path: String, in area: Rect, after former: PressTarget
  ) -> [Effect] {
    if event.clicks == 2, former == .rail { return perform(.insertChosen) }
    guard event.clicks == 1,
      let row = drafts[path]?.rail.view.row(atLine: event.position.row - area.row)
    else { return [] }
    drafts[path]?.rail.choose(row)
    if drafts[path]?.rail.chosen == row { pressed = .rail }
    return []
  }

  /// Selects from what was pressed to the pointer, by words after a double click and by paragraphs
  /// after a triple one.
  mutating func dragInDraft(_ event: MouseEvent) {
    guard let current, let draft = drafts[current], case .text(let anchor) = pressed else { return }
    let area = DraftLayout(in: body, focus: draft.focus).text
    drafts[current]?.drag(to: event.position, in: area, clicks: event.clicks, from: anchor)
  }

  /// Scrolls the text or the rail, whichever the pointer is on.
  mutating func scrollDraft(by lines: Int, at position: ScreenPosition) {
    guard let current, let draft = drafts[current] else { return }
    let layout = DraftLayout(in: body, focus: draft.focus)
    if layout.rail.contains(position) {
      drafts[current]?.rail.scroll(by: lines)
    } else if !layout.text.isEmpty {
      drafts[current]?.scroll(by: lines, height: layout.text.rows)
    }
  }
}

extension PressTarget {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension Draft {
  /// Places the cursor where was pressed, or selects what is there; what a drag goes on from.
  fileprivate mutating func press(
    at position: ScreenPosition, in area: Rect, clicks: Int, extending: Bool
  ) -> TextRange {
    // What is beside the rows belongs to the nearest of them.
    let row = min(max(position.row, area.row), area.endRow - 1)
    let place = place(at: ScreenPosition(row: row, column: position.column), in: area)
    if extending {
      select(from: editor.selection.anchor, to: place)
      return TextRange(at: editor.selection.anchor)
    }
    let unit = unit(at: place, clicks: clicks)
    select(from: unit.start, to: unit.end)
    return unit
  }

  /// Selects on to a place that may lie above or below the rows that are shown, which scrolls there
  /// the faster the farther it is.
  fileprivate mutating func drag(
    to position: ScreenPosition, in area: Rect, clicks: Int, from anchor: TextRange
  ) {
    guard !area.isEmpty else { return }
    let unit = unit(at: place(at: position, in: area), clicks: clicks)
    if unit.start < anchor.start {
      select(from: anchor.end, to: unit.start)
    } else {
      select(from: anchor.start, to: max(unit.end, anchor.end))
    }
  }

  private func unit(at place: TextPosition, clicks: Int) -> TextRange {
    switch clicks {
    case 2: editor.buffer.word(at: place)
    case 3: editor.buffer.paragraph(at: place)
    default: TextRange(at: place)
    }
  }

  /// The place in the text that is drawn at a cell: the start of the cluster there, the row's end
  /// beyond it, the text's end below it.
  private func place(at position: ScreenPosition, in area: Rect) -> TextPosition {
    let index = scroll.top + position.row - area.row
    guard index < rows.rowCount else { return editor.buffer.end }
    let place = rows.place(ofRow: index)
    guard let row = rows.visualRow(place, of: editor.buffer, field: area.columns) else {
      return editor.cursor
    }
    return TextPosition(
      line: place.line, offset: row.offset(atColumn: position.column - area.column))
  }
}
