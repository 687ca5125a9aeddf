import Diplomacy
import Dossier
import Prose
import Review

extension RailView {
  /// The rail for `columns`: its lines, and which of them belong to each row.
  ///
  /// The chosen row is shown in full, the others in a line each.
  static func page(
    of rows: [RailRow], chosen: Int, _ standing: RailStanding?, columns: Int
  ) -> (page: Page, extents: [Range<Int>]) {
    var lines: [Page.Line] = []
    var extents: [Range<Int>] = []
    var points = standing?.points[...] ?? []
    for (index, row) in rows.enumerated() {
      if case .heading = row, !lines.isEmpty { lines.append(Page.Line()) }
      let start = lines.count
      var note = Note()
      if let standing {
        // The position's points come first and in its order.
        if case .point = row { note.point = points.popFirst() }
        note.take(row, standing)
      }
      lines += Self.lines(of: row, note, isChosen: index == chosen, columns: columns)
      extents.append(start..<lines.count)
    }
    return (Page(lines), extents)
  }

  private static func lines(
    of row: RailRow, _ note: Note, isChosen: Bool, columns: Int
  ) -> [Page.Line] {
    let mark = isChosen ? "▸" : " "
    let room = max(1, columns - 4)
    func lead(_ sign: [Page.Run], _ words: String, _ more: String = "") -> [Page.Line] {
      let rest = isChosen && !more.isEmpty ? wrapped(more, columns: room) : []
      let words = note.fitting(words, columns: room)
      let used = DisplayWidth.width(of: words) + 3
      return [
        Page.Line(
          [Page.Run(mark, .strong)] + sign + [Page.Run(words, isChosen ? .strong : .text)]
            + note.runs(after: used, columns: columns))
      ]
        + rest
    }
    switch row {
    case .heading(let heading):
      let words = note.fitting(heading.uppercased(), columns: columns)
      let rest = note.runs(after: DisplayWidth.width(of: words), columns: columns)
      return [Page.Line([Page.Run(words, .heading)] + rest)]
    case .point(let label, let text):
      let sign = note.point?.status.sign ?? Page.Run("•", .secondary)
      return lead([Page.Run(sign.text + " ", sign.role)], label, text)
    case .redLine(let label):
      return lead([Page.Run("✗ ", .redLine)], label, label)
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

extension RailView {
  /// What the review says of a row, at the rail's right edge.
  private struct Note {
    /// What became of the point that the row is.
    var point: RailStanding.Point?
    private var text = ""
    private var role = Page.Role.secondary

    /// Takes what `standing` says of `row`.
    mutating func take(_ row: RailRow, _ standing: RailStanding) {
      switch row {
      case .heading("Must say"): text = "\(standing.made) of \(standing.expected)"
      case .point(let label, _):
        guard point?.label == label else { return point = nil }
        text = point?.paragraph.map { "¶ \($0)" } ?? ""
      case .redLine(let label):
        if let paragraph = standing.crossed[label] {
          text = paragraph.map { "said ¶ \($0)" } ?? "said"
          role = .redLine
        } else if let paragraph = standing.refused[label] {
          text = paragraph.map { "refused ¶ \($0)" } ?? "refused"
        }
      default: break
      }
    }

    /// `words` in the columns that the note leaves of `columns`.
    func fitting(_ words: String, columns: Int) -> String {
      let width = DisplayWidth.width(of: text)
      guard width > 0, columns >= 3 * width else {
        return Abbreviation.fitting(words, columns: columns)
      }
      return Abbreviation.fitting(words, columns: columns - width - 3)
    }

    /// The note at the end of a line of `columns` of which the first are used.
    func runs(after used: Int, columns: Int) -> [Page.Run] {
      let gap = columns - 1 - used - DisplayWidth.width(of: text)
      guard !text.isEmpty, gap >= 3 else { return [] }
      return [Page.Run(String(repeating: " ", count: gap), .text), Page.Run(text, role)]
    }
  }
}

extension PointCoverage.Status {
  /// What stands before a point.
  var sign: Page.Run {
    switch self {
    case .made: Page.Run("✓", .stance(.support))
    case .touched: Page.Run("~", .stance(.conditional))
    case .missing: Page.Run("·", .secondary)
    }
  }
}
