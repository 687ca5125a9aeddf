extension PlainYAML {
  /// The key of a line of the form `key: value`, and where its colon is.
  mutating func key(of line: Line) -> (name: Spanned<String>, colon: Int)? {
    let text = line.text
    let first = bytes[text.lowerBound]
    guard first >= 0x80 || first.isASCIIAlphanumeric || first == UInt8(ascii: "_") else {
      return nil
    }
    var index = text.lowerBound
    // A longer key is none in YAML.
    let limit = min(text.upperBound, text.lowerBound + 900)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), index + 1 == text.upperBound || bytes[index + 1] == 0x20 {
        return (bytes.spanned(text.lowerBound..<index), index)
      }
      if Self.isMark(byte) { return nil }
      index += 1
    }
    return nil
  }

  /// What means something in YAML besides a colon or a dash.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// A value that stands on the line of its key or dash.
  mutating func inline(_ range: SourceRange) -> HeaderNode {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let quoted = quoted(range), endsAfter(quoted.end, range) { return quoted.node }
      return unread(range)
    case UInt8(ascii: "["): return flow(range, isMap: false) ?? unread(range)
    case UInt8(ascii: "{"): return flow(range, isMap: true) ?? unread(range)
    default: return plain(range)
    }
  }

  /// Text that the exact manner does not read, taken as it stands.
  private mutating func unread(_ range: SourceRange) -> HeaderNode {
    giveUp()
    let text = bytes.spanned(range)
    return HeaderNode(content: .text(text.value), range: text.range)
  }

  /// Whether only blanks or a comment follow.
  private func endsAfter(_ end: Int, _ range: SourceRange) -> Bool {
    var index = end
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index == range.upperBound || index > end && bytes[index] == UInt8(ascii: "#")
  }

  private mutating func plain(_ range: SourceRange) -> HeaderNode {
    let first = bytes[range.lowerBound]
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0x20
    if Self.isMark(first) || first == UInt8(ascii: "?") || first == UInt8(ascii: ":")
      || first == UInt8(ascii: "-") && second == 0x20
    {
      return unread(range)
    }
    var end = range.upperBound
    for index in range.dropFirst() {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 {
        end = index
        break
      }
      if byte == UInt8(ascii: ":"), index + 1 == range.upperBound || bytes[index + 1] == 0x20 {
        return unread(range)
      }
    }
    let text = bytes.spanned(range.lowerBound..<end)
    return HeaderNode(content: .text(text.value), range: text.range)
  }

  /// Text in quotation marks at the start of `range`, and where it ends.
  private func quoted(_ range: SourceRange) -> (node: HeaderNode, end: Int)? {
    let mark = bytes[range.lowerBound]
    var text: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      let byte = bytes[index]
      let following = index + 1 < range.upperBound ? bytes[index + 1] : 0
      if mark == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
        guard following == mark || following == byte else { return nil }
        text.append(following)
        index += 2
      } else if byte == mark, mark == UInt8(ascii: "'"), following == mark {
        text.append(mark)
        index += 2
      } else if byte == mark {
        let node = HeaderNode(
          content: .text(String(decoding: text, as: UTF8.self)),
          range: range.lowerBound + 1..<index)
        return (node, index + 1)
      } else {
        text.append(byte)
        index += 1
      }
    }
    return nil
  }

  /// `[a, b]` or `{a: b, c: d}` on one line, of plain and quoted text.
  private mutating func flow(_ range: SourceRange, isMap: Bool) -> HeaderNode? {
    let close = isMap ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var nodes: [HeaderNode] = []
    var entries: [HeaderEntry] = []
    var repeated: [(key: Spanned<String>, first: SourceRange)] = []
    var places: [String: SourceRange] = [:]
    var index = range.lowerBound + 1
    func skipBlanks() {
      while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    }
    skipBlanks()
    var expectsMore = false
    while index < range.upperBound, bytes[index] != close || expectsMore {
      var key: Spanned<String>?
      if isMap {
        guard let read = flowText(index..<range.upperBound, stopsAtColon: true),
          case .text(let name) = read.node.content, read.end < range.upperBound,
          bytes[read.end] == UInt8(ascii: ":")
        else { return nil }
        key = Spanned(name, read.node.range)
        index = read.end + 1
        guard index < range.upperBound, bytes[index] == 0x20 else { return nil }
        skipBlanks()
      }
      guard let read = flowText(index..<range.upperBound, stopsAtColon: false) else { return nil }
      index = read.end
      if let key {
        if let first = places[key.value] {
          repeated.append((key, first))
        } else {
          places[key.value] = key.range
          entries.append(HeaderEntry(key: key, value: read.node))
        }
      } else {
        nodes.append(read.node)
      }
      skipBlanks()
      expectsMore = index < range.upperBound && bytes[index] == UInt8(ascii: ",")
      if expectsMore { index += 1 }
      skipBlanks()
      if !expectsMore { break }
    }
    guard index < range.upperBound, bytes[index] == close, endsAfter(index + 1, range) else {
      return nil
    }
    duplicates += repeated
    return HeaderNode(
      content: isMap ? .map(entries) : .list(nodes), range: range.lowerBound..<index + 1)
  }

  private func flowText(
    _ range: SourceRange, stopsAtColon: Bool
  ) -> (node: HeaderNode, end: Int)? {
    guard let first = bytes[range].first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return stopsAtColon ? nil : quoted(range)
    }
    guard first != UInt8(ascii: "-"), first != UInt8(ascii: "?") else { return nil }
    var end = range.lowerBound
    while end < range.upperBound {
      let byte = bytes[end]
      if [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte) { break }
      if byte == UInt8(ascii: ":") {
        if stopsAtColon { break }
        return nil
      }
      if Self.isMark(byte) || byte == UInt8(ascii: "?") { return nil }
      end += 1
    }
    let text = bytes.spanned(range.lowerBound..<end)
    guard !text.value.isEmpty else { return nil }
    return (HeaderNode(content: .text(text.value), range: text.range), end)
  }
}
