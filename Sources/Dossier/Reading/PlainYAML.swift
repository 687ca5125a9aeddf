/// Reads the plain forms of YAML that nearly every brief keeps to: `key: value` lines, maps and
/// lists below a key, short lists and maps in brackets, quoted text on one line.
///
/// In the exact manner it gives up on anything else, so that what it does read is what a full
/// reader of YAML would; in the lenient manner it passes over what it does not understand, to
/// save what can be saved of a broken front matter.
struct PlainYAML {
  enum Manner { case exact, lenient }

  struct Line {
    /// Without indentation and blanks at the end.
    var text: SourceRange
    var indent: Int
  }

  static let depthLimit = 6

  let bytes: [UInt8]
  let manner: Manner
  var lines: [Line] = []
  var next = 0
  /// Something was met that the exact manner does not read.
  var gaveUp = false
  /// Keys that stand twice in one map, with the place of the first.
  var duplicates: [(key: Spanned<String>, first: SourceRange)] = []

  init(_ bytes: [UInt8], in range: SourceRange, manner: Manner) {
    self.bytes = bytes
    self.manner = manner
    findLines(range)
  }

  /// The keys at the top; `nil` where the exact manner gives up.
  mutating func read() -> [HeaderEntry]? {
    guard !gaveUp else { return nil }
    let entries = lines.isEmpty ? [] : map(indent: lines[0].indent, depth: 0)
    if next < lines.count { giveUp() }
    return gaveUp ? nil : entries
  }

  /// In the exact manner the end of reading; otherwise nothing.
  mutating func giveUp() {
    if manner == .exact { gaveUp = true }
  }

  private mutating func findLines(_ range: SourceRange) {
    if manner == .exact, range.count > YAMLLimits.size || !holdsOnlyPlainCharacters(range) {
      gaveUp = true
    }
    var start = range.lowerBound
    while start < range.upperBound, !gaveUp {
      let line = Fences.line(in: bytes, at: start)
      var first = start
      while first < line.text.upperBound, bytes[first] == 0x20 || bytes[first] == 0x09 {
        first += 1
      }
      let text = first..<line.text.upperBound
      if first == start, text.count >= 3,
        bytes[first..<first + 3].elementsEqual([0x2E, 0x2E, 0x2E])
      {
        giveUp()
      }
      if !text.isEmpty, bytes[first] != UInt8(ascii: "#") {
        lines.append(Line(text: text, indent: first - start))
      }
      start = line.next
    }
  }

  /// No control, no character that YAML takes for a line end or refuses, no tab.
  private func holdsOnlyPlainCharacters(_ range: SourceRange) -> Bool {
    for index in range {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F { continue }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch byte {
      case 0x0A: continue
      case 0x0D where second == 0x0A: continue
      case 0x00...0x1F, 0x7F: return false
      case 0xC2 where second < 0xA0: return false
      case 0xE2 where second == 0x80 && (third == 0xA8 || third == 0xA9): return false
      case 0xEF where second == 0xBB || second == 0xBF && third >= 0xBE: return false
      default: continue
      }
    }
    return true
  }

  private mutating func map(indent: Int, depth: Int) -> [HeaderEntry] {
    var entries: [HeaderEntry] = []
    var places = FirstPlaces()
    while next < lines.count, !gaveUp {
      let line = lines[next]
      if line.indent < indent { break }
      next += 1
      guard line.indent == indent, let key = key(of: line) else {
        giveUp()
        continue
      }
      let value = value(after: key.colon, of: line, depth: depth)
      if let first = places.add(key.name) {
        duplicates.append((key.name, first))
      } else {
        entries.append(HeaderEntry(key: key.name, value: value))
      }
    }
    return entries
  }

  private mutating func value(after colon: Int, of line: Line, depth: Int) -> HeaderNode {
    var start = colon + 1
    while start < line.text.upperBound, bytes[start] == 0x20 { start += 1 }
    let isEmpty = start == line.text.upperBound || bytes[start] == UInt8(ascii: "#")
    guard isEmpty else {
      let node = inline(start..<line.text.upperBound)
      if next < lines.count, lines[next].indent > line.indent {
        // The value goes on below, which the plain forms do not.
        giveUp()
        while next < lines.count, lines[next].indent > line.indent { next += 1 }
      }
      return node
    }
    let none = HeaderNode(content: .text(""), range: colon + 1..<colon + 1)
    guard next < lines.count else { return none }
    let below = lines[next]
    let isList = isListItem(below)
    guard below.indent > line.indent || isList && below.indent == line.indent else { return none }
    guard depth < Self.depthLimit else {
      giveUp()
      while next < lines.count, lines[next].indent > line.indent { next += 1 }
      return none
    }
    let first = below.text.lowerBound
    let content: HeaderNode.Content =
      isList
      ? .list(list(indent: below.indent)) : .map(map(indent: below.indent, depth: depth + 1))
    let end = next > 0 ? max(first, lines[next - 1].text.upperBound) : first
    return HeaderNode(content: content, range: first..<end)
  }

  private func isListItem(_ line: Line) -> Bool {
    bytes[line.text.lowerBound] == UInt8(ascii: "-")
      && (line.text.count == 1 || bytes[line.text.lowerBound + 1] == 0x20)
  }

  private mutating func list(indent: Int) -> [HeaderNode] {
    var nodes: [HeaderNode] = []
    while next < lines.count, !gaveUp {
      let line = lines[next]
      if line.indent < indent || line.indent == indent && !isListItem(line) { break }
      next += 1
      var start = min(line.text.lowerBound + 1, line.text.upperBound)
      while start < line.text.upperBound, bytes[start] == 0x20 { start += 1 }
      guard line.indent == indent, start < line.text.upperBound else {
        giveUp()
        continue
      }
      nodes.append(inline(start..<line.text.upperBound))
    }
    return nodes
  }
}
