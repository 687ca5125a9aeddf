import Prose

/// Breaks runs of text into lines of a width, at spaces and beside wide characters.
///
/// Whatever the runs hold, the lines hold only what can be shown: line breaks and tabs are spaces,
/// several spaces are one, and every other control becomes a visible sign.
struct RunWrap {
  private let firstColumns: Int
  private let columns: Int
  private var lines: [[Page.Run]] = []
  private var line: [Page.Run] = []
  private var width = 0
  /// The role of the space that waits for a word behind it.
  private var space: Page.Role?
  private var word: [(cluster: Character, width: Int, role: Page.Role)] = []
  private var wordWidth = 0

  /// The lines of `runs`; at least one, the first no wider than `firstColumns` (where given) and
  /// the others no wider than `columns`.
  ///
  /// - Complexity: linear in the text.
  static func lines(
    of runs: [Page.Run], columns: Int, firstColumns: Int? = nil
  ) -> [[Page.Run]] {
    // A wide character needs two columns.
    var wrap = RunWrap(
      firstColumns: max(2, firstColumns ?? columns), columns: max(2, columns))
    for run in runs {
      for cluster in run.text { wrap.take(cluster, run.role) }
    }
    wrap.endWord()
    wrap.endLine()
    return wrap.lines
  }

  private init(firstColumns: Int, columns: Int) {
    self.firstColumns = firstColumns
    self.columns = columns
  }

  /// How wide the line that is being filled may become.
  private var limit: Int { lines.isEmpty ? firstColumns : columns }

  private mutating func take(_ cluster: Character, _ role: Page.Role) {
    if Self.isBreak(cluster) {
      endWord()
      if space == nil { space = role }
      return
    }
    let shown = VisibleText.shown(cluster)
    let width = DisplayWidth.width(of: shown)
    // Beside a wide character a line may break, but not before what closes or after what opens.
    if let last = word.last, last.width == 2 || width == 2, !Self.closing.contains(shown),
      !Self.opening.contains(last.cluster)
    {
      endWord()
    }
    word.append((shown, width, role))
    wordWidth += width
    // A word longer than a line is broken where the line ends.
    if wordWidth >= max(columns, firstColumns) { endWord() }
  }

  /// Puts the word on the line, or on a new one where it does not fit.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = space != nil && width > 0 ? 1 : 0
    if width > 0, width + gap + wordWidth > limit { endLine() }
    if width > 0, let space { append(" ", 1, space) }
    space = nil
    for part in word {
      if width + part.width > limit { endLine() }
      append(part.cluster, part.width, part.role)
    }
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
  }

  private mutating func append(_ cluster: Character, _ columns: Int, _ role: Page.Role) {
    if let last = line.indices.last, line[last].role == role {
      line[last].text.append(cluster)
    } else {
      line.append(Page.Run(String(cluster), role))
    }
    width += columns
  }

  private mutating func endLine() {
    guard !line.isEmpty || lines.isEmpty else { return }
    lines.append(line)
    line = []
    width = 0
    space = nil
  }

  /// White space that a line may break at.
  private static func isBreak(_ cluster: Character) -> Bool {
    switch cluster {
    case " ", "\n", "\t", "\r", "\r\n": true
    case "\u{A0}", "\u{202F}", "\u{2007}": false
    default:
      cluster.unicodeScalars.first.map { $0.properties.generalCategory == .spaceSeparator }
        ?? false
    }
  }

  /// What stands at the end of a line rather than at the start of the next.
  private static let closing: Set<Character> = [
    ",", ".", ";", ":", "!", "?", ")", "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "》", "〉",
    "】", "〕", "”", "’", "…",
  ]

  /// What stands at the start of a line rather than at the end of the one before.
  private static let opening: Set<Character> = [
    "（", "「", "『", "《", "〈", "【", "〔", "“", "‘",
  ]
}
