import Dossier
import Prose
public import Screen

extension Workbench {
  /// Draws the whole screen; where the cursor stands, `nil` where it is hidden.
  ///
  /// `drawn` remembers what the surface already shows of a draft, so that a typed character
  /// costs only the lines that it changes.
  public func draw(on surface: inout Surface, after drawn: inout DrawnFrame) -> ScreenPosition? {
    surface.isOrderedByTerminal = theme.isOrderedByTerminal
    guard hasRoom else {
      drawn = DrawnFrame()
      return drawTooSmall(on: &surface)
    }
    if place == .draft, overlay == nil, currentDraft != nil {
      // Drawn where it stands, for a copy of a draft costs as much as drawing a letter.
      return currentDraft?.draw(in: self, on: &surface, after: &drawn)
    }
    drawn = DrawnFrame()
    surface.fill(Rect(size), style: theme.text)
    drawHeader(on: &surface)
    var cursor = drawPlace(on: &surface)
    if overlay != nil { cursor = drawOverlay(on: &surface, in: body) }
    drawFooter(on: &surface)
    return cursor
  }

  /// Whether the screen is large enough for anything but the wish for a larger one.
  var hasRoom: Bool { size.rows >= 3 && size.columns >= 12 }

  private func drawPlace(on surface: inout Surface) -> ScreenPosition? {
    switch place {
    case .browse: return drawBrowse(on: &surface)
    case .draft:
      var fresh = DrawnFrame()
      return currentDraft?.draw(in: self, on: &surface, after: &fresh)
    case .preview:
      previewed.draw(on: &surface, in: body, theme: theme)
      return nil
    }
  }

  private func drawBrowse(on surface: inout Surface) -> ScreenPosition? {
    switch library {
    case .absent: break
    case .reading: drawSentence("Reading the library …", theme.secondary, on: &surface)
    case .failed(let failure): drawSentence(failure.sentence, theme.caution, on: &surface)
    case .read(let library):
      guard !library.sessions.isEmpty else {
        drawSentence(
          "This library has no sessions yet. Press N to start one.", theme.text, on: &surface)
        return nil
      }
      return browse.draw(library, check.found, on: &surface, in: body, theme: theme)
    }
    return nil
  }

  private func drawSentence(_ sentence: String, _ style: Style, on surface: inout Surface) {
    let area = body.inset(columns: 2, rows: min(1, max(0, body.rows - 1)))
    let rows = SoftWrap.rows(of: sentence, columns: max(1, area.columns))
    for (index, row) in rows.prefix(area.rows).enumerated() {
      surface.write(
        String(sentence.slice(row.range)),
        at: ScreenPosition(row: area.row + index, column: area.column), style: style,
        maxColumns: area.columns)
    }
  }

  /// The line at the top: the program, where the user is, and the key that tells the keys.
  func drawHeader(on surface: inout Surface) {
    let line = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
    surface.fill(line, style: theme.text)
    let right = headerRight
    let width = right.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
    let room = size.columns - width - 3
    var column = 1
    if room > 10 {
      // Where the user is matters more than what the program is called.
      if size.columns >= 60 || trail.isEmpty {
        column += surface.write(
          "Attaché", at: ScreenPosition(row: 0, column: column), style: theme.title,
          maxColumns: room)
        column += 3
      }
      drawTrail(on: &surface, from: column, to: room)
    }
    surface.write(
      right,
      at: ScreenPosition(
        row: 0, column: max(0, size.columns - 1 - width)), maxColumns: size.columns)
  }

  /// The way to where the user is; each part is read by itself, whatever its script.
  private func drawTrail(on surface: inout Surface, from start: Int, to end: Int) {
    var column = start
    for piece in Abbreviation.fitting(trail: trail, columns: end - start) where column < end {
      column += surface.write(
        piece, at: ScreenPosition(row: 0, column: column), style: theme.text,
        maxColumns: end - column)
    }
  }

  /// What the line at the top says at its right: the draft's status or the library's problems, and
  /// the key of the keys.
  private var headerRight: [StyledText] {
    let keys = StyledText(text: Self.keysHint, style: theme.secondary)
    let facts = headerFacts
    let width = facts.reduce(0) { $0 + $1.text.count }
    guard width > 0, width + 12 <= size.columns else { return [keys] }
    return facts + [StyledText(text: " · ", style: theme.secondary), keys]
  }

  private var headerFacts: [StyledText] {
    if place == .browse { return ProblemSigns.state(of: check, theme) }
    guard let draft = currentDraft else { return [] }
    if let holder = draft.holder {
      // On a narrow screen the message says who.
      let sign = size.columns >= 80 ? holder.sign : "read-only"
      return [StyledText(text: sign, style: theme.caution)]
    }
    return [StyledText(text: draft.status.rawValue, style: theme.secondary)]
  }

  private static let keysHint = "F1 keys"

  /// The columns of the line at the top where the key of the keys stands.
  var headerKeys: Range<Int> {
    let end = max(0, size.columns - 1)
    return max(0, end - Self.keysHint.count)..<end
  }

  private var trail: [String] {
    switch place {
    case .browse: library.value.map { browse.trail(in: $0) } ?? []
    case .draft: currentDraft?.facts.trail ?? []
    case .preview: previewed.trail
    }
  }

  /// The line at the foot: the last message until the next key, else the keys of the place.
  func drawFooter(on surface: inout Surface) {
    surface.fill(footerLine, style: theme.text)
    if let message = messages.current {
      draw(message, on: &surface)
    } else if !isLargeEnough {
      surface.write(
        Abbreviation.fitting("Enlarge to 40×10 to see more.", columns: size.columns - 2),
        at: ScreenPosition(row: footerLine.row, column: 1), style: theme.secondary,
        maxColumns: max(0, size.columns - 1))
    } else {
      FooterLine.draw(footerEntries, on: &surface, in: footerLine, theme: theme)
    }
  }

  var footerLine: Rect { Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1) }

  /// The keys that the line at the foot names.
  var footerEntries: [FooterLine.Entry] {
    FooterLine.entries(
      overlay?.footerScopes ?? footerScopes, of: keys, at: place, without: commandsNotAtFoot,
      in: footerLine, repertoire: theme.repertoire)
  }

  /// What is not named at the foot, for it can't be done to the draft now.
  private var commandsNotAtFoot: [Command] {
    place == .draft && currentDraft?.holder != nil
      ? [.save, .insertChosen, .edit(.undo)] : [.takeOver]
  }

  /// Whether every place can show what it is for.
  var isLargeEnough: Bool { size.columns >= 40 && size.rows >= 10 }

  private var footerScopes: [KeyBinding.Scope] {
    place == .browse && browse.isFiltering ? [.filtering] : scopes
  }

  /// The rows of the message at the foot; a long one lies over the last rows of the body.
  var messageRows: [String] {
    guard let message = messages.current else { return [] }
    let columns = max(1, size.columns - 2)
    let limit = max(1, min(3, size.rows - 2))
    let rows = SoftWrap.rows(of: message.text, columns: columns)
    guard rows.count > limit else { return rows.map { String(message.text.slice($0.range)) } }
    let rest = message.text.slice(rows[limit - 1].range.lowerBound..<message.text.utf8.count)
    return rows.prefix(limit - 1).map { String(message.text.slice($0.range)) }
      + [Abbreviation.fitting(String(rest), columns: columns)]
  }

  private func draw(_ message: Messages.Message, on surface: inout Surface) {
    let rows = messageRows
    let area = Rect(size).bottom(rows.count)
    surface.fill(area, style: theme.text)
    for (index, row) in rows.enumerated() {
      surface.write(
        row, at: ScreenPosition(row: area.row + index, column: 1),
        style: message.weight == .trouble ? theme.caution : theme.good,
        maxColumns: max(0, size.columns - 1))
    }
  }

  private func drawTooSmall(on surface: inout Surface) -> ScreenPosition? {
    surface.fill(Rect(size), style: theme.text)
    let sentence = "Attaché: enlarge"
    let rows = SoftWrap.rows(of: sentence, columns: max(1, size.columns))
    for (index, row) in rows.prefix(size.rows).enumerated() {
      surface.write(
        String(sentence.slice(row.range)), at: ScreenPosition(row: index, column: 0),
        style: theme.text,
        maxColumns: size.columns)
    }
    return nil
  }
}
