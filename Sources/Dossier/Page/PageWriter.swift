import Prose

/// Puts a page together, line by line.
public struct PageWriter {
  /// How wide the page is.
  public let columns: Int
  private var lines: [Page.Line] = []
  /// How many bytes of text may still be laid out.
  private var room: Int
  /// Whether text was left out because the page has its limit.
  private(set) var isCut = false

  /// Begins a page of `columns`; a page narrower than 16 columns is laid out for 16.
  ///
  /// - Parameter limit: how many bytes of text are laid out at most.
  public init(columns: Int, limit: Int = .max) {
    self.columns = max(16, columns)
    room = limit
  }

  /// Lays out what is written from now on, however much was.
  mutating func liftLimit() { room = .max }

  /// As much of `runs` as there is room for.
  private mutating func fitting(_ runs: [Page.Run]) -> [Page.Run] {
    guard room < .max else { return runs }
    var kept: [Page.Run] = []
    for run in runs {
      let count = run.text.utf8.count
      guard count > room else {
        room -= count
        kept.append(run)
        continue
      }
      isCut = true
      let part = run.text.utf8.prefix(room)
      room = 0
      kept.append(Page.Run(String(decoding: part, as: UTF8.self), run.role))
      break
    }
    return kept
  }

  /// What was written, without empty lines at the end.
  public var page: Page {
    Page(Array(lines.prefix((lines.lastIndex { !$0.runs.isEmpty } ?? -1) + 1)))
  }

  /// Parts what comes from what stands above; several in a row are one.
  public mutating func blank() {
    guard let last = lines.last, !last.runs.isEmpty else { return }
    lines.append(Page.Line())
  }

  /// Adds `runs`, wrapped, after `indent` empty columns; the lines after the first begin `hanging`
  /// columns further in.
  public mutating func write(
    _ runs: [Page.Run], indent: Int = 0, hanging: Int = 0, source: SourceRange? = nil
  ) {
    guard room > 0 else { return isCut = true }
    let (indent, hanging) = bounded(indent, hanging)
    let width = columns - indent
    let wrapped = RunWrap.lines(
      of: fitting(runs), columns: width - hanging, firstColumns: width)
    for (index, line) in wrapped.enumerated() {
      lines.append(Page.Line(indent: index == 0 ? indent : indent + hanging, line, source: source))
    }
  }

  /// Adds `runs`, wrapped, beside a `mark` that stands before the first line alone, such as a sign
  /// or a number; all lines of the text begin `hanging` columns after the indent.
  ///
  /// Where there is a `margin`, it stands at the page's right edge beside the first line, and the
  /// text leaves its columns and three more free.
  public mutating func write(
    _ runs: [Page.Run], beside mark: Page.Run, indent: Int = 0, hanging: Int,
    margin: Page.Run? = nil, source: SourceRange? = nil
  ) {
    guard room > 0 else { return isCut = true }
    let sign = VisibleText.safe(mark.text)
    let signWidth = DisplayWidth.width(of: sign)
    let indent = bounded(indent, hanging).indent
    var hanging = min(max(0, hanging), columns / 2)
    if signWidth > 0, signWidth >= hanging {
      guard signWidth < columns / 2 else {
        // No room beside it: the text goes below.
        write([mark], indent: indent, source: source)
        return write(runs, indent: indent + 2, source: source)
      }
      hanging = signWidth + 1
    }
    let note = margin.map { Page.Run(VisibleText.safe($0.text), $0.role) }
    let noteWidth = note.map { DisplayWidth.width(of: $0.text) + 3 } ?? 0
    let width = columns - indent - hanging - noteWidth
    let gap = Self.spaces(hanging - signWidth)
    for (index, words) in RunWrap.lines(of: fitting(runs), columns: width).enumerated() {
      guard index == 0 else {
        lines.append(Page.Line(indent: indent + hanging, words, source: source))
        continue
      }
      var line = sign.isEmpty && gap.isEmpty ? words : [Page.Run(sign + gap, mark.role)] + words
      if let note {
        let free = width - Self.width(words) + 3
        line += [Page.Run(Self.spaces(free), note.role), note]
      }
      lines.append(Page.Line(indent: indent, line, source: source))
    }
  }

  /// Adds `runs`, wrapped, each line in the middle of the page and narrower than text would be.
  public mutating func writeCentred(_ runs: [Page.Run], source: SourceRange? = nil) {
    guard room > 0 else { return isCut = true }
    for line in RunWrap.lines(of: fitting(runs), columns: columns * 5 / 6) {
      lines.append(
        Page.Line(indent: max(0, (columns - Self.width(line)) / 2), line, source: source))
    }
  }

  /// Adds lines of code with their spaces, each cut into pieces that fit.
  public mutating func writeVerbatim(
    _ text: String, role: Page.Role, indent: Int, source: SourceRange? = nil
  ) {
    guard room > 0 else { return isCut = true }
    let (indent, _) = bounded(indent, 0)
    let text = fitting([Page.Run(text, role)]).first?.text ?? ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var piece = ""
      var width = 0
      for cluster in line {
        let shown = cluster == "\t" ? " " : VisibleText.shown(cluster)
        let more = DisplayWidth.width(of: shown)
        if width + more > columns - indent {
          lines.append(Page.Line(indent: indent, [Page.Run(piece, role)], source: source))
          piece = ""
          width = 0
        }
        piece.append(shown)
        width += more
      }
      lines.append(Page.Line(indent: indent, [Page.Run(piece, role)], source: source))
    }
  }

  private static func width(_ runs: [Page.Run]) -> Int {
    runs.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// Deep indents leave at least a third of the page to the text.
  private func bounded(_ indent: Int, _ hanging: Int) -> (indent: Int, hanging: Int) {
    (min(max(0, indent), columns / 3), min(max(0, hanging), columns / 3))
  }
}
