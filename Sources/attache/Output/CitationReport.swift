import Diplomacy
import Dossier

/// What texts cite, for people or for programs.
nonisolated struct CitationReport {
  private struct Row {
    let path: String
    let words: String
    let place: SourceLocation
    let citation: Citation
  }

  private var rows: [Row] = []

  /// Adds what `text` cites.
  mutating func add(_ text: String, path: String, in context: CitationContext) {
    let citations = CitationScan.citations(in: text, context: context)
    let places = SourceLines(text).locations(ofOffsets: citations.map(\.range.lowerBound))
    let bytes = Array(text.utf8)
    for (citation, place) in zip(citations, places) {
      rows.append(
        Row(
          path: path, words: String(decoding: bytes[citation.range], as: UTF8.self), place: place,
          citation: citation))
    }
  }

  /// With the keys that are documented.
  var json: String {
    JSON.array(
      rows.map { row in
        .object([
          ("path", .string(row.path)), ("text", .string(row.words)),
          ("symbol", .string(row.citation.symbol)), ("line", .number(row.place.line)),
          ("column", .number(row.place.column)), ("kind", .string(row.citation.kind.rawValue)),
          ("ambiguous", .bool(row.citation.isAmbiguous)),
          ("suggestion", JSON(row.citation.suggestion)),
        ])
      }
    ).line
  }

  /// A line each: the place, the canonical form, the words, and what is to be said about them.
  var text: String {
    var table = TextTable()
    for row in rows {
      let words = row.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      table.add([
        "\(row.path):\(row.place.line):\(row.place.column)", row.citation.symbol, words,
        Self.note(row.citation),
      ])
    }
    return table.text(columns: StandardOutput.terminalColumns)
  }

  private static func note(_ citation: Citation) -> String {
    if let suggestion = citation.suggestion { return "damaged; probably \(suggestion)" }
    if citation.isAmbiguous { return "ambiguous; name the organ" }
    return citation.kind == .pinpoint ? "" : citation.pinpoint.map(\.symbol) ?? ""
  }
}
