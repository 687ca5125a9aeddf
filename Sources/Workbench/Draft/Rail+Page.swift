import Diplomacy
import Dossier
import Prose

extension RailView {
  /// The rail for `columns`: its lines, and which of them belong to each row.
  ///
  /// The chosen row is shown in full, the others in a line each.
  static func page(
    of rows: [RailRow], chosen: Int, columns: Int
  ) -> (page: Page, extents: [Range<Int>]) {
    var lines: [Page.Line] = []
    var extents: [Range<Int>] = []
    for (index, row) in rows.enumerated() {
      if case .heading = row, !lines.isEmpty { lines.append(Page.Line()) }
      let start = lines.count
      lines += Self.lines(of: row, isChosen: index == chosen, columns: columns)
      extents.append(start..<lines.count)
    }
    return (Page(lines), extents)
  }

  private static func lines(of row: RailRow, isChosen: Bool, columns: Int) -> [Page.Line] {
    let mark = isChosen ? "▸" : " "
    let room = max(1, columns - 4)
    func lead(_ sign: [Page.Run], _ words: String, _ more: String = "") -> [Page.Line] {
      let rest = isChosen && !more.isEmpty ? wrapped(more, columns: room) : []
      return [
        Page.Line([Page.Run(mark, .strong)] + sign + [Page.Run(words, isChosen ? .strong : .text)])
      ]
        + rest
    }
    switch row {
    case .heading(let heading):
      return [Page.Line([Page.Run(heading.uppercased(), .heading)])]
    case .point(let label, let text):
      return lead([Page.Run("• ", .secondary)], Abbreviation.fitting(label, columns: room), text)
    case .redLine(let label):
      return lead([Page.Run("✗ ", .redLine)], Abbreviation.fitting(label, columns: room), label)
    case .agreedLanguage(let text, let source):
      let quote = "“\(text)”"
      let first = Abbreviation.fitting(quote, columns: room)
      let end = source.map { [Page.Line(indent: 3, [Page.Run($0, .secondary)])] } ?? []
      guard isChosen else { return lead([Page.Run("  ", .text)], first) + end }
      return lead([Page.Run("  ", .text)], first, quote) + end
    case .other(let code, let name, let stances, let gist):
      let signs = stances.flatMap {
        [Page.Run(String($0.sign), .stance($0)), Page.Run(" ", .text)]
      }
      let used = stances.count * 2 + code.rawValue.count + 1
      let words = Abbreviation.fitting(gist, columns: max(0, room - used))
      return lead(signs, "\(code.rawValue) \(words)", isChosen ? "\(name): \(gist)" : "")
    case .document(let symbol, let title):
      return lead([Page.Run("  ", .text)], Abbreviation.fitting(symbol, columns: room), title)
    }
  }

  private static func wrapped(_ text: String, columns: Int) -> [Page.Line] {
    SoftWrap.rows(of: text, columns: columns).map { row in
      Page.Line(indent: 3, [Page.Run(String(text.slice(row.range)), .secondary)])
    }
  }
}
