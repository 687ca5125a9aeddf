import Prose

/// Rows of text in columns that stand under each other, however wide their letters are.
nonisolated struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row; every cell on one line and safe to show.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map { VisibleText.safe($0) })
  }

  /// The rows, two blanks between columns and none at the end of a line.
  ///
  /// - Parameter columns: Where the last cell of a row is cut; `nil` for no limit.
  func text(columns limit: Int?) -> String {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        let width = DisplayWidth.width(of: cell)
        if index < widths.count {
          widths[index] = max(widths[index], width)
        } else {
          widths.append(width)
        }
      }
    }
    var text = ""
    for row in rows {
      var line = ""
      var used = 0
      // Nothing is padded behind the last cell that says something.
      let last = row.lastIndex { !$0.isEmpty } ?? -1
      for (index, cell) in row.enumerated() where index <= last {
        let isLast = index == row.count - 1
        let cell = isLast ? Self.cut(cell, to: limit.map { $0 - used }) : cell
        line += cell
        if index < last {
          let padding = widths[index] - DisplayWidth.width(of: cell) + 2
          line += String(repeating: " ", count: padding)
          used += widths[index] + 2
        }
      }
      text += line + "\n"
    }
    return text
  }

  /// As much as fits, with a sign that there is more; whole where nothing useful would fit.
  private static func cut(_ cell: String, to limit: Int?) -> String {
    guard let limit, limit >= 8, DisplayWidth.width(of: cell) > limit else { return cell }
    var short = ""
    var width = 0
    for cluster in cell {
      width += DisplayWidth.width(of: cluster)
      if width > limit - 1 { break }
      short.append(cluster)
    }
    return short + "…"
  }
}
