import Prose

/// Breaks runs of text into lines of a width, each word keeping its role.
///
/// Whatever the runs hold, the lines hold only what can be shown: line breaks and tabs are spaces,
/// several spaces are one, and every other control becomes a visible sign.
struct RunWrap {
  private var text = ""
  /// Where each run ends in the text, in UTF-8 bytes.
  private var ends: [(offset: Int, role: Page.Role)] = []

  /// The lines of `runs`; at least one, the first no wider than `firstColumns` (where given) and
  /// the others no wider than `columns`, as far as a wide character lets them.
  ///
  /// - Complexity: linear in the text.
  static func lines(
    of runs: [Page.Run], columns: Int, firstColumns: Int? = nil
  ) -> [[Page.Run]] {
    var wrap = RunWrap()
    for run in runs { wrap.add(run) }
    // A wide character needs two columns.
    return wrap.lines(columns: max(2, columns), firstColumns: max(2, firstColumns ?? columns))
  }

  private mutating func add(_ run: Page.Run) {
    var isGap = text.isEmpty || text.utf8.last == UInt8(ascii: " ")
    for scalar in run.text.unicodeScalars where !(scalar.isBlank && isGap) {
      isGap = scalar.isBlank
      text.unicodeScalars.append(isGap ? " " : scalar)
    }
    ends.append((text.utf8.count, run.role))
  }

  /// Makes the text safe run by run: a sign may be longer than what it stands for.
  private func safe() -> RunWrap {
    var safe = RunWrap()
    var start = 0
    for end in ends {
      safe.text += VisibleText.safe(String(slice(start..<end.offset)))
      safe.ends.append((safe.text.utf8.count, end.role))
      start = end.offset
    }
    return safe
  }

  private func lines(columns: Int, firstColumns: Int) -> [[Page.Run]] {
    let wrap = safe()
    var rows = SoftWrap.rows(of: wrap.text, columns: firstColumns).map(\.range)
    if firstColumns != columns, rows.count > 1 {
      let start = rows[0].upperBound
      let rest = SoftWrap.rows(
        of: String(wrap.slice(start..<wrap.text.utf8.count)), columns: columns)
      rows = [rows[0]] + rest.map { $0.range.lowerBound + start..<$0.range.upperBound + start }
    }
    var run = 0
    return rows.map { wrap.runs(in: $0, from: &run) }
  }

  /// The runs of one row, without the spaces at its end; `run` is the run that the row begins in,
  /// and afterwards the one that the next row begins in.
  private func runs(in row: Range<Int>, from run: inout Int) -> [Page.Run] {
    let end = row.lowerBound + String(slice(row)).trimmedAtEnd.utf8.count
    var runs: [Page.Run] = []
    var start = row.lowerBound
    while run < ends.count, start < row.upperBound {
      let stop = min(ends[run].offset, end)
      if start < stop {
        let words = String(slice(start..<stop))
        if let last = runs.indices.last, runs[last].role == ends[run].role {
          runs[last].text += words
        } else {
          runs.append(Page.Run(words, ends[run].role))
        }
      }
      start = max(start, min(ends[run].offset, row.upperBound))
      if ends[run].offset <= row.upperBound { run += 1 }
    }
    return runs
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension Unicode.Scalar {
  /// What is a space in a line of its own: a line break or a tab too.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }
}
