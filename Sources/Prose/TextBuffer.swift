/// A text as its lines, each with the terminator it has in the file.
///
/// `TextBuffer(text).text` is `text` byte for byte: mixed terminators, a missing final newline and a
/// byte order mark are kept. The mark is no part of the first line, so that nothing can be typed
/// before it.
public struct TextBuffer: Sendable {
  /// At least one; all but the last have a terminator.
  public internal(set) var lines: [Line]
  /// Whether the file begins with U+FEFF.
  public let hasByteOrderMark: Bool
  /// Changes with every change of the text.
  public internal(set) var revision: UInt64
  /// What was done since it was last taken; `nil` while nobody wants to know.
  var notedEdits: [Edit]?
  /// Which lines changed lately.
  var log = ChangeLog()

  /// The lines of a text.
  public init(_ text: String = "") {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    self.init(
      body: hasMark ? String(text.unicodeScalars.dropFirst()) : text, hasByteOrderMark: hasMark)
  }

  /// The lines of what comes after the byte order mark, if there is one.
  init(body: String, hasByteOrderMark: Bool) {
    self.hasByteOrderMark = hasByteOrderMark
    lines = []
    revision = Self.firstRevision(of: body)
    for piece in LinePieces.pieces(of: body) {
      revision += 1
      lines.append(Line(text: piece.text, terminator: piece.terminator, version: revision))
    }
  }

  /// Another number for another text, so that versions of two texts do not meet by chance.
  private static func firstRevision(of text: String) -> UInt64 {
    // FNV-1a; halved, which leaves room for any number of changes.
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } >> 1
  }

  /// The whole text, as it goes into the file.
  public var text: String {
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    text.reserveCapacity(lines.reduce(3) { $0 + $1.utf8Count })
    for line in lines {
      text += line.text
      text += line.terminator.text
    }
    return text
  }

  /// The text of a range, with the line ends that it has in the file.
  public func text(in range: TextRange) -> String {
    let start = scalarAligned(range.start)
    let end = scalarAligned(range.end)
    guard start < end else { return "" }
    if start.line == end.line {
      return String(lines[start.line].text.slice(start.offset..<end.offset))
    }
    let first = lines[start.line]
    var text = String(first.text.slice(start.offset..<first.text.utf8.count))
    text += first.terminator.text
    for line in lines[(start.line + 1)..<end.line] {
      text += line.text
      text += line.terminator.text
    }
    text += lines[end.line].text.slice(0..<end.offset)
    return text
  }

  /// Where the text ends.
  public var end: TextPosition {
    let last = lines.count - 1
    return TextPosition(line: last, offset: lines[last].text.utf8.count)
  }
}

extension TextBuffer: Hashable {
  /// Whether both hold the same bytes, however they came to be.
  public static func == (left: TextBuffer, right: TextBuffer) -> Bool {
    left.hasByteOrderMark == right.hasByteOrderMark && left.lines == right.lines
  }

  /// Hashes the bytes alone.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(hasByteOrderMark)
    hasher.combine(lines)
  }
}
