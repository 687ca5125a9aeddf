import Diplomacy
import Dossier
import Screen

/// Everything that can be done where the user is, by name, and every place by its reference.
struct Palette: Hashable, Sendable {
  /// What can be done, what belongs to the place first.
  private let commands: [PaletteRow]
  private(set) var field = TextField()
  /// What fits what is typed, the best first; of two equally good ones a command.
  private(set) var rows: [PaletteRow]
  private(set) var cursor = ListCursor()

  /// A palette of `commands`.
  init(_ commands: [PaletteRow]) {
    self.commands = commands
    rows = commands
  }

  /// The row that is chosen.
  var chosen: PaletteRow? { rows[safely: cursor.chosen] }

  /// Takes a key that is typed; `false` where it is not the field's.
  mutating func type(_ key: Key, keys: KeyTable, _ places: PalettePlaces?) -> Bool {
    let before = field.text
    guard field.type(key, keys: keys) else { return false }
    if field.text != before { narrow(places) }
    return true
  }

  /// Takes the first line of a pasted text.
  mutating func paste(_ text: String, _ places: PalettePlaces?) {
    field.paste(text)
    narrow(places)
  }

  /// Moves the cursor by `steps` rows.
  mutating func move(by steps: Int) { cursor.move(by: steps, count: rows.count) }

  /// Scrolls as little as needed for the cursor to be among `height` rows.
  mutating func reveal(height: Int) { cursor.reveal(height: height, count: rows.count) }

  private mutating func narrow(_ places: PalettePlaces?) {
    let query = field.text.trimmed
    cursor = ListCursor()
    guard !query.isEmpty else {
      rows = commands
      return
    }
    let references = places?.rows(fitting: query) ?? (rows: [], rest: "")
    guard references.rest != query else {
      rows = Self.fitting(commands + references.rows, query)
      return
    }
    // What is typed so far names a place: what is to be found there is what is meant.
    rows = Self.fitting(references.rows, references.rest) + Self.fitting(commands, query)
  }

  /// Those of `rows` that `query` fits, the best first.
  private static func fitting(_ rows: [PaletteRow], _ query: String) -> [PaletteRow] {
    rows.enumerated()
      .compactMap { index, row in
        FuzzyMatch(query, in: row.words).map { (row, $0.score, index) }
      }
      .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
      .map(\.0)
  }
}
