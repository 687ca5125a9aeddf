import Dossier
import Prose
import Screen
import Statement

/// The number of a paragraph, as it is typed, and where the paragraphs are.
struct ParagraphJump: Hashable, Sendable {
  var field = TextField()
  /// Where each begins, counted as in Preview: from 1, without salutation lines.
  let paragraphs: [TextPosition]

  /// The place that was asked for; `nil` where there is none of that number.
  var place: TextPosition? {
    Int(field.text.trimmed).flatMap { paragraphs[safely: $0 - 1] }
  }

  /// Draws the line; where the cursor of what is typed stands.
  func draw(on surface: inout Surface, in area: Rect, theme: Theme) -> ScreenPosition? {
    let line = area.dropLeft(area.columns >= 40 ? 3 : 1).dropRight(1).line(0)
    let used = surface.write(
      "Paragraph ", at: line.origin, style: theme.accent, maxColumns: line.columns)
    let rest = line.dropLeft(used)
    let note = rest.dropLeft(8)
    surface.write(
      Abbreviation.fitting("of \(paragraphs.count); Enter goes there", columns: note.columns),
      at: note.origin, style: theme.secondary, maxColumns: note.columns)
    return field.draw(on: &surface, in: rest.left(7), style: theme.text)
  }
}

extension Workbench {
  /// Asks for the number of a paragraph.
  mutating func openJump() {
    guard let library = library.value, let draft = currentDraft, let brief = draft.brief() else {
      return
    }
    let head = draft.facts.head.utf8.count
    let starts = StatementLayout(of: brief, in: library).blocks.compactMap { block in
      if case .paragraph(let words) = block { words.range?.lowerBound } else { nil }
    }
    overlay = .goToParagraph(
      ParagraphJump(
        paragraphs: starts.map { draft.editor.buffer.position(ofOffset: $0 - head) }))
  }

  mutating func take(_ jump: ParagraphJump) { overlay = .goToParagraph(jump) }

  /// The line has the keyboard.
  mutating func handle(_ key: Key, in jump: inout ParagraphJump) -> [Effect] {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      guard let place = jump.place, let current else {
        messages.tell("There are \(jump.paragraphs.count) paragraphs: type one of their numbers.")
        return []
      }
      overlay = nil
      drafts[current]?.focus = .text
      drafts[current]?.edit(.setCursor(place))
    default:
      _ = jump.field.type(key, keys: keys)
      take(jump)
    }
    return []
  }
}
