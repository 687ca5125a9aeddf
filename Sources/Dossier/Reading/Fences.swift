/// Where the front matter of a brief stands: between two lines of `---` at the very top.
struct Fences: Hashable {
  /// The opening line, without its end; empty where the file has no fences.
  var opening: SourceRange
  /// The lines between the fences.
  var content: SourceRange
  /// Where the body begins.
  var bodyStart: Int
  /// Whether the closing line is there.
  var isClosed: Bool

  /// From the opening line to the body.
  var whole: SourceRange { opening.lowerBound..<bodyStart }

  /// Finds the fences of a brief; `nil` where its first line is none.
  ///
  /// Without a closing line the front matter goes on as far as lines look like its.
  static func find(in bytes: [UInt8]) -> Fences? {
    let first = startOfText(bytes)
    let opening = line(in: bytes, at: first)
    guard isFence(bytes, opening.text) else { return nil }
    var next = opening.next
    while next < bytes.count {
      let line = line(in: bytes, at: next)
      if isFence(bytes, line.text) {
        return Fences(
          opening: opening.text, content: opening.next..<next, bodyStart: line.next,
          isClosed: true)
      }
      next = line.next
    }
    return unclosed(in: bytes, opening.text, from: opening.next)
  }

  private static func unclosed(
    in bytes: [UInt8], _ opening: SourceRange, from start: Int
  ) -> Fences {
    var next = start
    while next < bytes.count {
      let line = line(in: bytes, at: next)
      guard looksLikeYAML(bytes, line.text) else { break }
      next = line.next
    }
    return Fences(opening: opening, content: start..<next, bodyStart: next, isClosed: false)
  }

  /// The same front matter taken for one that was never closed, where a rule further down in the
  /// body was taken for its closing line: after an empty line there are words that are no YAML.
  func openEnded(in bytes: [UInt8]) -> Fences? {
    guard isClosed else { return nil }
    let open = Self.unclosed(in: bytes, opening, from: content.lowerBound)
    var next = open.bodyStart
    while next < content.upperBound {
      let line = Self.line(in: bytes, at: next)
      if !line.text.isEmpty {
        let isApart = next > open.bodyStart
        return isApart && !Self.looksLikeYAML(bytes, line.text) ? open : nil
      }
      next = line.next
    }
    return nil
  }

  /// A file that is front matter from top to end: `library.yaml`, with or without fences.
  static func whole(_ bytes: [UInt8]) -> Fences {
    if let fences = find(in: bytes), fences.isClosed { return fences }
    let first = startOfText(bytes)
    let opening = line(in: bytes, at: first)
    let start = isFence(bytes, opening.text) ? opening.next : first
    return Fences(
      opening: first..<first, content: start..<bytes.count, bodyStart: bytes.count, isClosed: true)
  }

  /// Behind a byte order mark.
  static func startOfText(_ bytes: [UInt8]) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The line at `start` without the blanks and the line end behind it, and where the next begins.
  static func line(in bytes: [UInt8], at start: Int) -> (text: SourceRange, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let next = min(bytes.count, end + 1)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0D {
      end -= 1
    }
    return (start..<end, next)
  }

  static func isFence(_ bytes: [UInt8], _ line: SourceRange) -> Bool {
    line.count == 3 && bytes[line].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Whether a line may belong to a front matter that was never closed.
  private static func looksLikeYAML(_ bytes: [UInt8], _ line: SourceRange) -> Bool {
    guard let first = bytes[line].first, first != UInt8(ascii: "#") else { return false }
    if first == 0x20 || first == 0x09 { return true }
    if first == UInt8(ascii: "-") { return line.count == 1 || bytes[line.lowerBound + 1] == 0x20 }
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return false }
    let key = bytes[line.lowerBound..<colon]
    let isWord = key.allSatisfy { $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0.isASCIIAlphanumeric }
    return isWord && (colon + 1 == line.upperBound || bytes[colon + 1] == 0x20)
  }
}
