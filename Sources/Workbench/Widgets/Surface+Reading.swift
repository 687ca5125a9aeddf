import Prose
import Screen

/// A piece of a line and how it looks.
struct StyledText {
  let text: String
  let style: Style
}

extension Surface {
  /// Writes `text` as it is read and says how many columns it took.
  ///
  /// What runs from right to left is turned round, unless the terminal does so itself.
  @discardableResult
  mutating func write(
    _ text: String, at place: ScreenPosition, style: Style, maxColumns: Int = .max
  ) -> Int {
    write([StyledText(text: text, style: style)], at: place, maxColumns: maxColumns)
  }

  /// Writes `pieces` as they are read together and says how many columns they took.
  @discardableResult
  mutating func write(
    _ pieces: [StyledText], at place: ScreenPosition, maxColumns: Int = .max
  ) -> Int {
    let text = pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined()
    let order = isOrderedByTerminal ? .leftToRight : LineOrder(of: text)
    guard !order.isLeftToRight else {
      var used = 0
      for piece in pieces where used < maxColumns {
        used += put(
          piece.text, at: ScreenPosition(row: place.row, column: place.column + used),
          style: piece.style, maxColumns: maxColumns - used)
      }
      return used
    }
    let columns = min(maxColumns, Abbreviation.columns(of: text[...]))
    let row = VisualRow(
      WrappedRow(range: 0..<text.utf8.count, columns: columns), of: text, field: columns,
      order: order)
    for cluster in row.clusters where cluster.column + cluster.columns <= columns {
      _ = put(
        cluster.shown(in: text),
        at: ScreenPosition(row: place.row, column: place.column + cluster.column),
        style: Self.style(at: cluster.range.lowerBound, in: pieces),
        maxColumns: cluster.columns)
    }
    return columns
  }

  private static func style(at offset: Int, in pieces: [StyledText]) -> Style {
    var end = 0
    for piece in pieces {
      end += piece.text.utf8.count
      if offset < end { return piece.style }
    }
    return .standard
  }
}
