import Prose
import Screen

/// One line that is typed in: a filter, a name, a date.
struct TextField: Hashable, Sendable {
  private var editor = TextEditor()

  /// A field that `text` stands in, all of it selected, so that what is typed takes its place.
  init(_ text: String = "") {
    guard !text.isEmpty else { return }
    paste(text)
    apply(.selectAll)
  }

  /// Whether all of what stands there gives way to what is typed.
  var isWhollySelected: Bool { !text.isEmpty && editor.copy() == text }

  /// What was typed.
  var text: String { editor.buffer.text }

  /// Takes `key`; `false` where it is not for the field.
  mutating func type(_ key: Key, keys: KeyTable) -> Bool {
    switch key.code {
    case .character(let character)
    where key.modifiers.isSubset(of: [.shift]) && !character.isNewline:
      apply(.insert(String(character)))
    default:
      guard case .edit(let command) = keys.command(for: key, in: [.text]),
        command != .newline, command != .splitParagraph
      else { return false }
      apply(command)
    }
    return true
  }

  /// Takes the first line of a pasted text.
  mutating func paste(_ text: String) {
    apply(.paste(text.firstLine))
  }

  /// Draws the field into the first row of `area`; where the cursor stands.
  func draw(on surface: inout Surface, in area: Rect, style: Style) -> ScreenPosition {
    FieldLine(text: text, cursor: editor.cursor.offset).draw(on: &surface, in: area, style: style)
  }

  private mutating func apply(_ command: EditCommand) { editor.apply(command, columns: 10_000) }
}
