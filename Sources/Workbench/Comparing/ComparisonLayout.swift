import Diplomacy
import Dossier
import Prose
import Screen

/// Where the lines of a comparison stand: the draft's left and the file's right, or on a narrow
/// screen one above the other.
struct ComparisonLayout {
  /// Fewer columns than these show one text above the other.
  static let fewestColumnsBeside = 60
  /// Of more lines in a row that both texts share, only those next to a change are shown.
  private static let context = 2

  /// What the draft has; where the texts stand one above the other, everything.
  private(set) var left: [Page.Line] = []
  /// What the file has, as many lines; none where the texts stand one above the other.
  private(set) var right: [Page.Line] = []
  /// The lines of each conflict.
  private(set) var conflicts: [Range<Int>] = []
  /// Where the lines are drawn.
  let area: Rect
  let isBeside: Bool

  /// Lays `comparison` out in `body`.
  init(_ comparison: Comparison, in body: Rect) {
    area = body.dropTop(min(2, max(0, body.rows - 1)))
    isBeside = body.columns >= Self.fewestColumnsBeside
    let pieces = comparison.merge.pieces
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .agreed(let lines):
        add(agreed: lines, isFirst: index == 0, isLast: index == pieces.count - 1)
      case .both(_, let lines): add(lines, lines, sign: "=", (.secondary, .secondary))
      case .mine(let base, let lines):
        add(lines, base, sign: "+", (.text, .secondary), isMine: true)
      case .theirs(let base, let lines): add(base, lines, sign: "+", (.secondary, .text))
      case .conflict(let conflict): add(conflict, comparison)
      }
    }
  }

  /// How many lines there are.
  var count: Int { left.count }

  /// The columns of the draft's half.
  var leftArea: Rect { isBeside ? area.left((area.columns - 3) / 2) : area }

  /// The columns of the file's half.
  var rightArea: Rect {
    let start = leftArea.columns + 3
    return Rect(
      row: area.row, column: area.column + start, columns: max(0, area.columns - start),
      rows: area.rows)
  }

  private mutating func add(agreed lines: [String], isFirst: Bool, isLast: Bool) {
    let head = isFirst ? 0 : Self.context
    let tail = isLast ? 0 : Self.context
    guard lines.count > head + tail + 1 else {
      return add(lines, lines, sign: " ", (.secondary, .secondary))
    }
    let above = Array(lines.prefix(head))
    let below = Array(lines.suffix(tail))
    add(above, above, sign: " ", (.secondary, .secondary))
    let note = Page.Line([
      Page.Run("  … \(lines.count - head - tail) lines are the same …", .secondary)
    ])
    left.append(note)
    if isBeside { right.append(note) }
    add(below, below, sign: " ", (.secondary, .secondary))
  }

  /// Lines of both texts that need no decision.
  private mutating func add(
    _ mine: [String], _ theirs: [String], sign: Character, _ roles: (Page.Role, Page.Role),
    isMine: Bool = false
  ) {
    guard isBeside else {
      let lines = isMine || roles == (.secondary, .secondary) ? mine : theirs
      let role = isMine ? roles.0 : roles.1
      return left += Self.lines(lines, sign: sign, role, columns: leftArea.columns)
    }
    let isSame = roles.0 == roles.1
    put(
      Self.lines(mine, sign: isMine || isSame ? sign : "-", roles.0, columns: leftArea.columns),
      Self.lines(theirs, sign: isMine && !isSame ? "-" : sign, roles.1, columns: rightArea.columns))
  }

  private mutating func add(_ conflict: ThreeWayMerge.Conflict, _ comparison: Comparison) {
    let number = conflicts.count
    let choice = comparison.choices[number]
    let start = left.count
    let mark = comparison.current == number ? "▸" : " "
    let title = Self.title(
      "\(mark) \(number + 1) of \(comparison.choices.count): \(Self.words(choice))", choice)
    let mine = Self.lines(
      conflict.mine, isTaken: choice.map { $0 != .theirs }, columns: leftArea.columns)
    let theirs = Self.lines(
      conflict.theirs, isTaken: choice.map { $0 != .mine },
      columns: isBeside ? rightArea.columns : leftArea.columns)
    left.append(title)
    if isBeside {
      right.append(Page.Line([]))
      put(mine, theirs)
    } else {
      left.append(Page.Line([Page.Run("  Yours", .heading)]))
      left += mine
      left.append(Page.Line([Page.Run("  The file's", .heading)]))
      left += theirs
    }
    conflicts.append(start..<left.count)
  }

  private static func title(_ text: String, _ choice: ThreeWayMerge.Choice?) -> Page.Line {
    Page.Line([Page.Run(text, choice == nil ? .problem : .strong)])
  }

  private static func words(_ choice: ThreeWayMerge.Choice?) -> String {
    switch choice {
    case .mine: "yours is taken"
    case .theirs: "the file's is taken"
    case .both: "both are taken"
    case nil: "not decided"
    }
  }

  private mutating func put(_ mine: [Page.Line], _ theirs: [Page.Line]) {
    let rows = max(mine.count, theirs.count)
    let fill = { (lines: [Page.Line]) in
      lines + Array(repeating: Page.Line([]), count: rows - lines.count)
    }
    left += fill(mine)
    right += fill(theirs)
  }

  /// A side of a conflict: `!` where nothing is decided, `✓` what is taken, `-` what is not.
  private static func lines(_ lines: [String], isTaken: Bool?, columns: Int) -> [Page.Line] {
    let sign: Character = isTaken.map { $0 ? "✓" : "-" } ?? "!"
    let role: Page.Role = isTaken.map { $0 ? .stance(.support) : .secondary } ?? .problem
    guard !lines.isEmpty else {
      return [Page.Line([Page.Run("\(sign) (nothing)", role)])]
    }
    return self.lines(lines, sign: sign, role, columns: columns)
  }

  private static func lines(
    _ lines: [String], sign: Character, _ role: Page.Role, columns: Int
  ) -> [Page.Line] {
    lines.flatMap { line in
      let text = VisibleText.safe(line.withoutLineEnd)
      return SoftWrap.rows(of: text, columns: max(1, columns - 3)).map { row in
        Page.Line([Page.Run("\(sign) ", role), Page.Run(String(text.slice(row.range)), role)])
      }
    }
  }
}

extension String {
  fileprivate var withoutLineEnd: String {
    guard utf8.last == UInt8(ascii: "\n") else { return self }
    let text = unicodeScalars.dropLast()
    return String(text.last == "\r" ? text.dropLast() : text)
  }
}
