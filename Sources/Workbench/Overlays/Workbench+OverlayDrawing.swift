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
    case .newBrief(let form):
      clear(body, on: &surface)
      return form.draw(on: &surface, in: body, theme: theme)
    case .saveElsewhere(let field): return draw(field, on: &surface, in: body)
    case nil: break
    }
    return nil
  }

  private func draw(_ field: TextField, on surface: inout Surface, in body: Rect)
    -> ScreenPosition?
  {
    let area = body.bottom(min(3, body.rows))
    clear(area, on: &surface)
    _ = surface.put(
      String(repeating: "─", count: area.columns), at: area.origin, style: theme.secondary,
      maxColumns: area.columns)
    _ = surface.put(
      "Save into another file: type its path, then Enter; Esc leaves it.",
      at: area.line(1).inset(columns: 2).origin, style: theme.strong,
      maxColumns: max(0, area.columns - 4))
    return field.draw(on: &surface, in: area.line(2).inset(columns: 2), style: theme.text)
  }

  private func clear(_ area: Rect, on surface: inout Surface) {
    surface.fill(area, style: theme.text)
  }

  private var helpTitle: String {
    let note = scopes.contains(.text) ? " · with Shift, a movement selects" : ""
    return "Keys in \(place.name)\(note)"
  }

  /// The keys of the place, by what they do, and then the ones that work everywhere.
  var helpLines: [Page.Line] {
    var seen: Set<Command> = []
    return KeyTable.bindings(in: scopes).compactMap { binding in
      guard let summary = binding.summary, seen.insert(binding.command).inserted else {
        return nil
      }
      let keys = KeyTable.bindings(in: scopes).filter { $0.command == binding.command }
        .flatMap(\.keys).map(\.label).joined(separator: "  ")
      let padding = String(repeating: " ", count: max(2, 24 - DisplayWidth.width(of: keys)))
      return Page.Line([Page.Run(keys, .strong), Page.Run(padding + summary, .text)])
    }
  }

  /// What was told, the newest first.
  var messageLines: [Page.Line] {
    messages.all.reversed().map { message in
      Page.Line([Page.Run(message.text, message.weight == .trouble ? .problem : .text)])
    }
  }

  private func drawLines(
    _ lines: [Page.Line], title: String, _ scroll: ScrollOffset, on surface: inout Surface,
    in body: Rect
  ) {
    _ = surface.put(
      title, at: ScreenPosition(row: body.row, column: body.column + 2), style: theme.heading,
      maxColumns: max(0, body.columns - 3))
    let list = Rect(
      row: body.row + 2, column: body.column + 2, columns: max(0, body.columns - 3),
      rows: max(0, body.rows - 2))
    let shown = lines.isEmpty ? [Page.Line([Page.Run("Nothing yet.", .secondary)])] : lines
    Page(shown).draw(on: &surface, in: list, from: scroll, theme: theme)
  }

  /// A decision stands at the foot of the body, so that the text it is about stays in sight.
  private func draw(_ decision: Decision, on surface: inout Surface, in body: Rect) {
    let lines = decisionLines(decision, columns: body.columns - 4)
    let rows = min(body.rows, lines.count + 2)
    let area = Rect(
      row: body.row + body.rows - rows, column: body.column, columns: body.columns, rows: rows)
    clear(area, on: &surface)
    guard rows > 0 else { return }
    _ = surface.put(
      String(repeating: "─", count: area.columns),
      at: ScreenPosition(row: area.row, column: area.column), style: theme.secondary,
      maxColumns: area.columns)
    let inner = Rect(
      row: area.row + 1, column: area.column + 2, columns: max(0, area.columns - 4),
      rows: max(0, rows - 1))
    Page(lines).draw(on: &surface, in: inner, from: ScrollOffset(), theme: theme)
  }

  private func decisionLines(_ decision: Decision, columns: Int) -> [Page.Line] {
    let sentence = SoftWrap.rows(of: decision.sentence, columns: max(1, columns)).map { row in
      Page.Line([Page.Run(String(decision.sentence.slice(row.range)), .strong)])
    }
    return sentence
      + decision.choices.map { choice in
        Page.Line(
          indent: 2,
          [
            Page.Run(String(choice.key), .strong), Page.Run("  \(choice.label)", .text),
          ])
      }
  }
}
