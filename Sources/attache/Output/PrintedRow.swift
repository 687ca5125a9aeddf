/// A line of what a command lists.
nonisolated protocol PrintedRow {
  /// For programs.
  var json: JSON { get }
  /// For people.
  var cells: [String] { get }
}

extension OutputFormat {
  /// Prints `rows` as an array, or as a table of so many `columns` at the most.
  func write(_ rows: [some PrintedRow], columns: Int?) throws(CommandFailure) {
    switch self {
    case .json: try StandardOutput.writeRaw(JSON.array(rows.map(\.json)).line)
    case .text:
      var table = TextTable()
      for row in rows { table.add(row.cells) }
      try StandardOutput.write(table.text(columns: columns))
    }
  }
}
