import Prose
import Screen

/// The keys of a place on one line, as many as fit.
enum FooterLine {
  /// A key and what it does, in the columns where both stand.
  struct Entry: Hashable, Sendable {
    let key: Key
    /// What people call the key.
    let label: String
    let command: Command
    let word: String
    let columns: Range<Int>
  }

  /// Keys and words of the bindings that `scopes` name, without repetition, and without that which
  /// leads to `place`, where the user is, and without `hidden`.
  static func hints(
    in scopes: [KeyBinding.Scope], of table: KeyTable, at place: Place, without hidden: [Command]
  ) -> [(key: Key, command: Command, word: String)] {
    var seen = hidden + [place.command]
    // A key that means something nearer by is not named for what is farther off.
    var named: [Key] = []
    return table.bindings(in: scopes).compactMap { binding in
      guard let word = binding.footer, !seen.contains(binding.command),
        let key = binding.keys.first(where: { !named.contains($0) })
      else { return nil }
      named.append(key)
      seen.append(binding.command)
      return (key, binding.command, word)
    }
  }

  /// What the first row of `area` shows of `scopes`: what does not fit whole is left out.
  static func entries(
    _ scopes: [KeyBinding.Scope], of table: KeyTable, at place: Place, without hidden: [Command],
    in area: Rect, repertoire: Repertoire
  ) -> [Entry] {
    var column = area.column + 1
    let end = area.column + area.columns
    return hints(in: scopes, of: table, at: place, without: hidden).compactMap { hint in
      let label = hint.key.label(in: repertoire)
      let needed = label.count + 1 + hint.word.count
      guard column + needed <= end else { return nil }
      defer { column += needed + 3 }
      return Entry(
        key: hint.key, label: label, command: hint.command, word: hint.word,
        columns: column..<column + needed)
    }
  }

  /// Draws `entries` into the first row of `area`.
  static func draw(
    _ entries: [Entry], on surface: inout Surface, in area: Rect, theme: Theme
  ) {
    for entry in entries {
      var start = ScreenPosition(row: area.row, column: entry.columns.lowerBound)
      start.column +=
        1
        + surface.write(
          entry.label, at: start, style: theme.strong, maxColumns: entry.columns.count)
      surface.write(
        entry.word, at: start, style: theme.secondary,
        maxColumns: entry.columns.upperBound - start.column)
    }
  }
}
