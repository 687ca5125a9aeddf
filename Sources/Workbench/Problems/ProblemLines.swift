import Dossier
import Prose
import Screen

/// The lines that one problem takes in a list.
struct ProblemLines {
  /// What stands in one line of the screen.
  struct Line {
    let indent: Int
    let pieces: [StyledText]
  }

  let columns: Int
  let theme: Theme

  /// Columns before a problem's words: the mark, the sign and the number of the line.
  private var lead: Int { columns < 50 ? 8 : 10 }

  /// The file that the problems below are in, told from the listed folder on.
  func heading(_ path: String, below folder: String, hasAir: Bool) -> [Line] {
    let inside = folder + "/"
    let name = path.utf8.starts(with: inside.utf8) ? String(path.dropFirst(inside.count)) : path
    let words = Abbreviation.fittingEnd(of: name, columns: columns - 2)
    let line = Line(indent: 2, pieces: [StyledText(text: words, style: theme.secondary)])
    return hasAir ? [Line(indent: 0, pieces: []), line] : [line]
  }

  /// Sign, line and sentence of `problem`; with the file's own line where it is chosen.
  func lines(of problem: LibraryProblem, isChosen: Bool) -> [Line] {
    let style = isChosen ? theme.strong : theme.text
    var lines = wrapped(problem.message, style)
    if isChosen {
      if let excerpt = problem.excerpt { lines.append(line(of: excerpt, problem.severity)) }
      if let suggestion = problem.suggestion, !problem.message.contains(suggestion) {
        lines += wrapped("write: \(suggestion)", theme.secondary)
      }
    }
    let number = Abbreviation.fitting("\(problem.place.line)", columns: lead - 6)
    let gap = String(repeating: " ", count: max(0, lead - 6 - number.count))
    let first = [
      StyledText(text: isChosen ? "▸ " : "  ", style: theme.accent),
      StyledText(text: problem.severity.sign, style: theme.style(of: problem.severity)),
      StyledText(text: " \(gap)\(number)  ", style: theme.secondary),
    ]
    return [Line(indent: 0, pieces: first + (lines.first?.pieces ?? []))] + lines.dropFirst()
  }

  private func wrapped(_ text: String, _ style: Style) -> [Line] {
    SoftWrap.rows(of: text, columns: max(1, columns - lead)).map { row in
      Line(
        indent: lead, pieces: [StyledText(text: String(text.slice(row.range)), style: style)])
    }
  }

  /// The file's line with the place underlined; of a long one, what surrounds the place.
  private func line(of excerpt: Excerpt, _ severity: Severity) -> Line {
    let room = max(1, columns - lead)
    let marked = Abbreviation.fitting(excerpt.marked, columns: room)
    let used = Abbreviation.columns(of: marked[...])
    let before = Abbreviation.fittingEnd(
      of: excerpt.before, columns: max(0, (room - used) * 2 / 3))
    let left = room - used - Abbreviation.columns(of: before[...])
    var style = theme.style(of: severity)
    style.attributes.insert(.underline)
    return Line(
      indent: lead,
      pieces: [
        StyledText(text: before, style: theme.secondary), StyledText(text: marked, style: style),
        StyledText(
          text: Abbreviation.fitting(excerpt.after, columns: left), style: theme.secondary),
      ])
  }
}
