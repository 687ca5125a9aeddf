import Dossier
import Prose
import Screen

extension Workbench {
  /// Draws what lies over the place; the cursor of a field that is being typed in.
  func drawOverlay(on surface: inout Surface, in body: Rect) -> ScreenPosition? {
    switch overlay {
    case .help(let scroll):
      clear(body, on: &surface)
      drawLines(helpLines, title: helpTitle, scroll, on: &surface, in: body)
    case .messages(let scroll):
      clear(body, on: &surface)
      drawLines(messageLines, title: "Messages", scroll, on: &surface, in: body)
    case .decision(let decision): draw(decision, on: &surface, in: body)
    case .comparison(let comparison):
      clear(body, on: &surface)
      comparison.draw(on: &surface, in: body, theme: theme)
    case .founding(let founding):
      clear(body, on: &surface)
      return founding.draw(on: &surface, in: body, theme: theme)
    case .spelling(let choices):
      let lines = choices.lines(columns: body.columns - 4)
      draw(lines, on: &surface, in: FootLayout(lines: lines.count, in: body))
    case .finding(let choices):
      let lines = choices.lines(in: body)
      draw(lines, on: &surface, in: FootLayout(lines: lines.count, in: body))
    case .silencing(let silencing):
      let lines = silencing.lines(columns: body.columns - 4)
      return draw(lines, silencing.field, on: &surface, in: body)
    case .cutToTime(let cut):
      let lines = lines(of: cut, columns: body.columns - 4, rows: body.rows)
      return draw(lines, cut.field, on: &surface, in: body)
    case .newBrief(let form):
      clear(body, on: &surface)
      return form.draw(on: &surface, in: body, theme: theme)
    case .problems(let list):
      clear(body, on: &surface)
      return list.draw(check, on: &surface, in: body, theme: theme)
    case .brief(let page):
      clear(body, on: &surface)
      page.draw(on: &surface, in: Self.page(in: body), isFocused: false, theme: theme)
    case .palette(let palette):
      clear(body, on: &surface)
      return palette.draw(on: &surface, in: body, theme: theme)
    case .stances(let form): form.draw(on: &surface, in: body, theme: theme)
    case .find(let bar): return draw(bar, on: &surface, in: body)
    case .insertion(let list):
      let area = footArea(of: body)
      clear(area, on: &surface)
      return list.draw(on: &surface, in: area, theme: theme)
    case .goToParagraph(let jump):
      let area = footArea(of: body)
      clear(area, on: &surface)
      return jump.draw(on: &surface, in: area, theme: theme)
    case .saveElsewhere(let field): return draw(field, on: &surface, in: body)
    case nil: break
    }
    return nil
  }

  private func draw(_ field: TextField, on surface: inout Surface, in body: Rect)
    -> ScreenPosition?
  {
    let lines = Page.Line.wrapped(
      "Save into another file: type its path, then Enter; Esc leaves it.", .strong,
      columns: body.columns - 4)
    return draw(lines, field, on: &surface, in: body)
  }

  /// Lines at the foot and a field below them; where its cursor stands.
  private func draw(
    _ lines: [Page.Line], _ field: TextField, on surface: inout Surface, in body: Rect
  ) -> ScreenPosition? {
    let layout = FootLayout(lines: lines.count + 1, in: body)
    draw(lines, on: &surface, in: layout)
    return field.draw(on: &surface, in: layout.inner.bottom(1), style: theme.text)
  }

  /// The part of `body` that a brief is shown in.
  static func page(in body: Rect) -> Rect {
    let area = body.inset(columns: body.columns >= 30 ? 2 : 0).left(BrowseLayout.widestPage)
    return body.rows >= 8 ? area.dropTop(1) : area
  }

  /// Where what stands below a draft is drawn.
  func footArea(of body: Rect) -> Rect { body.bottom(body.rows - draftBody.rows) }

  func clear(_ area: Rect, on surface: inout Surface) {
    surface.fill(area, style: theme.text)
  }

  private var helpTitle: String { "Keys in \(place.name)" }

  /// The columns that an overlay's lines may take.
  private var overlayColumns: Int { max(1, body.columns - 3) }

  /// The keys of the place, by what they do, and then the ones that work everywhere.
  var helpLines: [Page.Line] {
    let note = scopes.contains(.text) ? helpLines("Shift", "selects what a movement passes") : []
    return note
      + keys.listed(in: scopes, repertoire: theme.repertoire)
      .flatMap { $0.keys.isEmpty ? [] : helpLines($0.keys, $0.summary) }
  }

  /// Keys and what they do beside them, or below where the keys are too many for their column.
  private func helpLines(_ keys: String, _ summary: String) -> [Page.Line] {
    let indent = min(24, overlayColumns * 2 / 5)
    let padding = indent - DisplayWidth.width(of: keys)
    let words = Page.Line.wrapped(summary, .text, indent: indent, columns: overlayColumns - indent)
    guard padding >= 2, let first = words.first else {
      return [Page.Line([Page.Run(keys, .strong)])] + words
    }
    let gap = Page.Run(String(repeating: " ", count: padding), .text)
    return [Page.Line([Page.Run(keys, .strong), gap] + first.runs)] + words.dropFirst()
  }

  /// What was told, the newest first.
  var messageLines: [Page.Line] {
    messages.all.reversed().flatMap { message in
      let role = message.weight == .trouble ? Page.Role.problem : .text
      let lines = Page.Line.wrapped(message.text, role, columns: overlayColumns - 2)
      return lines.enumerated().map { index, line in
        Page.Line(indent: index == 0 ? 0 : 2, line.runs)
      }
    }
  }

  private func drawLines(
    _ lines: [Page.Line], title: String, _ scroll: ScrollOffset, on surface: inout Surface,
    in body: Rect
  ) {
    surface.write(
      title, at: ScreenPosition(row: body.row, column: body.column + 2), style: theme.heading,
      maxColumns: max(0, body.columns - 3))
    let list = Rect(
      row: body.row + 2, column: body.column + 2, columns: max(0, body.columns - 3),
      rows: max(0, body.rows - 2))
    let shown = lines.isEmpty ? [Page.Line([Page.Run("Nothing yet.", .secondary)])] : lines
    Page(shown).draw(on: &surface, in: list, from: scroll, theme: theme)
    scroll.drawMore(of: shown.count, on: &surface, beside: list, style: theme.secondary)
  }

  /// A decision stands at the foot of the body, so that the text it is about stays in sight, or
  /// the difference that it is about.
  private func draw(_ decision: Decision, on surface: inout Surface, in body: Rect) {
    if let difference = decision.difference {
      clear(body, on: &surface)
      difference.draw(on: &surface, in: differenceArea(of: decision), theme: theme)
    }
    let layout = DecisionLayout(decision, in: body)
    draw(layout.lines, on: &surface, in: layout.foot)
  }

  /// Where the difference stands that `decision` is about: above its choices.
  func differenceArea(of decision: Decision) -> Rect {
    let rows = DecisionLayout(decision, in: body).lines.count + 1
    return Rect(
      row: body.row, column: body.column + 2, columns: max(0, body.columns - 4),
      rows: max(0, body.rows - rows))
  }

  private func draw(_ lines: [Page.Line], on surface: inout Surface, in layout: FootLayout) {
    clear(layout.area, on: &surface)
    if layout.hasRule {
      surface.write(
        String(repeating: "─", count: layout.area.columns), at: layout.area.origin,
        style: theme.secondary, maxColumns: layout.area.columns)
    }
    Page(lines).draw(on: &surface, in: layout.inner, from: ScrollOffset(), theme: theme)
  }
}
