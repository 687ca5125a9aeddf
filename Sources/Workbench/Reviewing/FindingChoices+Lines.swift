import Dossier
import Prose
import Screen

extension FindingChoices {
  /// What it says, in so few lines that the text above stays in sight: first the sentence, last what
  /// can be done; of the rest, where there is little room, the change that is proposed, then what
  /// the sentence rests on, then why it matters.
  func lines(in body: Rect) -> [Page.Line] {
    let columns = max(1, body.columns - 4)
    let room = max(2, Self.mostRows(of: body) - 1)
    let foot = foot(columns: columns).map(\.line)
    var lines = Array(head(columns: columns).prefix(max(1, room - foot.count)))
    var left = room - foot.count - lines.count
    let change = remark.change?.lines(columns: columns) ?? []
    let isShown = change.count <= left
    if isShown { left -= change.count }
    let facts = Array(factLines(columns: columns).prefix(max(0, left)))
    left -= facts.count
    lines += facts + (isShown ? change : [])
    let why = Page.Line.wrapped(remark.why, .secondary, indent: 2, columns: columns - 2)
    if why.count <= left {
      lines += why
      left -= why.count
    }
    if left > 0, !foot.isEmpty { lines.append(Page.Line()) }
    return lines + foot
  }

  /// The key of what is drawn at a cell of the screen.
  func key(at position: ScreenPosition, in body: Rect) -> Character? {
    let lines = lines(in: body)
    let layout = FootLayout(lines: lines.count, in: body)
    guard layout.inner.contains(position) else { return nil }
    let foot = foot(columns: max(1, body.columns - 4))
    let row = position.row - layout.inner.row - (lines.count - foot.count)
    return foot[safely: row]?.choices
      .first { $0.columns.contains(position.column - layout.inner.column) }?.key
  }

  /// The most rows that it takes of `body`, with the rule above: beside it ten rows of the text can
  /// be read on a screen of 24.
  private static func mostRows(of body: Rect) -> Int {
    max(body.rows - 13, min(9, body.rows * 3 / 5))
  }

  /// The sentence, and at the right where it stands.
  private func head(columns: Int) -> [Page.Line] {
    let width = Abbreviation.columns(of: place[...])
    let isWide = width > 0 && columns >= 60
    let room = columns - 2 - (isWide ? width + 3 : 0)
    let sentence = Page.Line.wrapped(VisibleText.safe(remark.sentence), .strong, columns: room)
    return sentence.enumerated().map { index, row in
      guard index == 0 else { return Page.Line(indent: 2, row.runs) }
      let used = row.runs.reduce(0) { $0 + Abbreviation.columns(of: $1.text[...]) }
      let gap = String(repeating: " ", count: max(0, columns - 2 - used - width))
      let end = isWide ? [Page.Run(gap, .text), Page.Run(place, .secondary)] : []
      return Page.Line([remark.sign, Page.Run(" ", .text)] + row.runs + end)
    }
  }

  /// What the sentence rests on, each with its name before it.
  private func factLines(columns: Int) -> [Page.Line] {
    let names = remark.facts.map { DisplayWidth.width(of: $0.name) }
    // Beside each other where that leaves the words some room.
    let isWide = columns >= 50
    let indent = isWide ? (names.max() ?? 0) + 4 : 2
    return remark.facts.flatMap { fact in
      let rows = fact.sentences.flatMap {
        Page.Line.wrapped(
          VisibleText.safe($0), .text, indent: indent, columns: max(1, columns - indent))
      }
      guard isWide, let first = rows.first else { return rows }
      let gap = String(
        repeating: " ", count: indent - 2 - DisplayWidth.width(of: fact.name))
      return [
        Page.Line(indent: 2, [Page.Run(fact.name + gap, .secondary)] + first.runs)
      ] + rows.dropFirst()
    }
  }

  /// A line of what can be done.
  private struct FootLine {
    var line = Page.Line(indent: 0, [])
    /// The keys of what stands in it, in columns of the line.
    var choices: [(columns: Range<Int>, key: Character)] = []
    var columns = 0
  }

  /// What can be done, beside each other as far as there is room.
  private func foot(columns: Int) -> [FootLine] {
    var lines: [FootLine] = []
    func put(_ runs: [Page.Run], _ key: Character?) {
      let width = runs.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
      if lines.last.map({ $0.columns + 3 + width > columns }) ?? true { lines.append(FootLine()) }
      var line = lines.removeLast()
      if line.columns > 0 {
        line.line.runs.append(Page.Run("   ", .text))
        line.columns += 3
      }
      if let key { line.choices.append((line.columns..<line.columns + width, key)) }
      line.line.runs += runs
      line.columns += width
      lines.append(line)
    }
    for (index, row) in rows.enumerated() {
      let isChosen = index == chosen
      put(
        [
          Page.Run(isChosen ? "▸ " : "  ", .strong), Page.Run(String(row.key), .strong),
          Page.Run(" \(row.label)", isChosen ? .strong : .text),
        ], row.key)
    }
    if let nextKey, columns >= 50 {
      put([Page.Run("  \(nextKey)", .strong), Page.Run(" the next one", .text)], nil)
    }
    return lines
  }
}
