import Prose

/// Puts a page together, line by line.
public struct PageWriter {
  /// How wide the page is.
  public let columns: Int
  private var lines: [Page.Line] = []

  /// Begins a page of `columns`; a page narrower than 16 columns is laid out for 16.
  public init(columns: Int) { self.columns = max(16, columns) }

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
    let (indent, hanging) = bounded(indent, hanging)
    let room = columns - indent
    let wrapped = RunWrap.lines(of: runs, columns: room - hanging, firstColumns: room)
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
    let room = columns - indent - hanging - noteWidth
    let gap = Self.spaces(hanging - signWidth)
    for (index, words) in RunWrap.lines(of: runs, columns: room).enumerated() {
      guard index == 0 else {
        lines.append(Page.Line(indent: indent + hanging, words, source: source))
        continue
      }
      var line = sign.isEmpty && gap.isEmpty ? words : [Page.Run(sign + gap, mark.role)] + words
      if let note {
        let free = room - Self.width(words) + 3
        line += [Page.Run(Self.spaces(free), note.role), note]
      }
      lines.append(Page.Line(indent: indent, line, source: source))
    }
  }

  /// Adds `runs`, wrapped, each line in the middle of the page and narrower than text would be.
  public mutating func writeCentred(_ runs: [Page.Run], source: SourceRange? = nil) {
    for line in RunWrap.lines(of: runs, columns: columns * 5 / 6) {
      lines.append(
        Page.Line(indent: max(0, (columns - Self.width(line)) / 2), line, source: source))
    }
  }

  /// Adds lines of code with their spaces, each cut into pieces that fit.
  public mutating func writeVerbatim(
    _ text: String, role: Page.Role, indent: Int, source: SourceRange? = nil
  ) {
    let (indent, _) = bounded(indent, 0)
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
