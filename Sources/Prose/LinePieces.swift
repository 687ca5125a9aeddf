/// Text cut at its line ends: the one place that knows what ends a line.
///
/// `\n` and `\r\n` do; a lone `\r` is ordinary text. There is always a last piece without a
/// terminator, so that `"a\n"` has two pieces.
enum LinePieces {
  static func pieces(of text: String) -> [(text: String, terminator: LineTerminator)] {
    var pieces: [(text: String, terminator: LineTerminator)] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    while let lineFeed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      var end = lineFeed
      var terminator = LineTerminator.lineFeed
      if lineFeed > start {
        let before = bytes.index(before: lineFeed)
        if bytes[before] == UInt8(ascii: "\r") {
          end = before
          terminator = .carriageReturnLineFeed
        }
      }
      pieces.append((String(text.unicodeScalars[start..<end]), terminator))
      start = bytes.index(after: lineFeed)
    }
    pieces.append((String(text.unicodeScalars[start...]), .none))
    return pieces
  }

  static func hasLineEnd(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// The same text with every line end as in the place it comes to.
  static func text(_ text: String, endedBy terminator: LineTerminator) -> String {
    guard hasLineEnd(text) else { return text }
    var result = ""
    for piece in pieces(of: text) {
      result += piece.text
      if piece.terminator != .none { result += terminator.text }
    }
    return result
  }

  /// Where text ends that begins at `start`.
  static func end(of text: String, from start: TextPosition) -> TextPosition {
    var position = start
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        position.line += 1
        position.offset = 0
      } else {
        position.offset += 1
      }
    }
    return position
  }
}
