import Dossier
import Screen

/// What the mouse does to what lies over the place.
extension Workbench {
  /// A click chooses one of several answers, offers or rows; a second one on a row opens it.
  mutating func pressInOverlay(_ event: MouseEvent, after former: PressTarget) -> [Effect] {
    guard event.clicks == 1 else {
      return event.clicks == 2 && former == .row ? handle(Key(.enter)) : []
    }
    switch overlay {
    case .decision(let decision):
      let choice = DecisionLayout(decision, in: body).choice(at: event.position)
      return choice.map { handle(.character($0.key)) } ?? []
    case .spelling(let choices):
      let key = choices.key(at: event.position, in: body)
      return key.map { handle(.character($0)) } ?? []
    case .finding(let choices):
      let key = choices.key(at: event.position, in: body)
      return key.map { handle(.character($0)) } ?? []
    case .comparison(let comparison): press(at: event.position, in: comparison)
    case .newBrief(let form):
      let offer = form.offer(at: event.position, in: body)
      return offer.map { handle(.character($0.key)) } ?? []
    case .palette(var palette):
      if palette.choose(at: event.position, in: body) { pressed = .row }
      overlay = .palette(palette)
    case .problems(var list):
      if list.choose(at: event.position, in: body, theme: theme) { pressed = .row }
      overlay = .problems(list)
    case .brief, .cutToTime, .find, .founding, .goToParagraph, .help, .insertion, .messages,
      .saveElsewhere, .silencing, .stances, nil:
      break
    }
    return []
  }

  /// Scrolls what has more lines than the screen; in a list of rows to choose from, the cursor goes
  /// along.
  mutating func scrollOverlay(by lines: Int) {
    switch overlay {
    case .help(var offset):
      offset.scroll(by: lines, count: helpLines.count, height: overlayRows)
      overlay = .help(offset)
    case .messages(var offset):
      offset.scroll(by: lines, count: messageLines.count, height: overlayRows)
      overlay = .messages(offset)
    case .comparison(var comparison):
      comparison.scroll(by: lines, in: body)
      overlay = .comparison(comparison)
    case .brief(var page):
      page.scroll(by: lines, rows: max(1, body.rows - 1))
      overlay = .brief(page)
    case .palette(var palette):
      palette.move(by: lines)
      overlay = .palette(palette)
    case .problems(var list):
      // A problem takes more lines than one.
      list.move(by: lines.signum() * max(1, abs(lines) / 2))
      overlay = .problems(list)
    case .stances(var form):
      form.cursor.move(by: lines.signum(), count: form.rows.count)
      overlay = .stances(form)
    case .insertion(var list):
      list.move(by: lines.signum())
      overlay = .insertion(list)
    case .cutToTime, .decision, .find, .finding, .founding, .goToParagraph, .newBrief,
      .saveElsewhere, .silencing, .spelling, nil:
      break
    }
  }
}
