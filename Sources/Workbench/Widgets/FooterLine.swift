import Prose
import Screen

/// The keys of a place on one line, as many as fit.
enum FooterLine {
  /// Key and word pairs of the bindings that `scopes` name, without repetition.
  static func hints(
    in scopes: [KeyBinding.Scope], of table: KeyTable, repertoire: Repertoire
  ) -> [(key: String, word: String)] {
    var seen: [Command] = []
    // A key that means something nearer by is not named for what is farther off.
    var named: [Key] = []
    return table.bindings(in: scopes).compactMap { binding in
      guard let word = binding.footer, !seen.contains(binding.command),
        let key = binding.keys.first(where: { !named.contains($0) })
      else { return nil }
      named.append(key)
      seen.append(binding.command)
      return (key.label(in: repertoire), word)
    }
  }

  /// Draws the hints of `scopes` into the first row of `area`; what does not fit whole is left
  /// out.
  static func draw(
    _ scopes: [KeyBinding.Scope], of table: KeyTable, on surface: inout Surface, in area: Rect,
    theme: Theme
  ) {
    var column = area.column + 1
    let end = area.column + area.columns
    for hint in hints(in: scopes, of: table, repertoire: theme.repertoire) {
      let needed = hint.key.count + 1 + hint.word.count
      guard column + needed <= end else { continue }
      column += surface.write(
        hint.key, at: ScreenPosition(row: area.row, column: column), style: theme.strong,
        maxColumns: end - column)
      column += 1
      column += surface.write(
        hint.word, at: ScreenPosition(row: area.row, column: column), style: theme.secondary,
        maxColumns: end - column)
      column += 3
    }
  }
}
