/// Where the value of a key stands in a front matter.
struct ValuePlace {
  /// Behind the colon.
  var afterColon: Int
  /// The text without its quotation marks, or the whole list or map.
  var inside: SourceRange
  /// With the quotation marks.
  var token: SourceRange
  /// The mark that it is quoted with.
  var quote: UInt8?
}

extension FrontMatterEditor {
  /// Where the value of `entry` stands, which has to be right behind its own key.
  func place(of entry: HeaderEntry) throws(EditRefusal.Kind) -> ValuePlace {
    let key = entry.key
    var index = key.range.upperBound
    if quote(around: key.range) != nil { index += 1 }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
      throw .layout(key: key.value)
    }
    let inside = entry.value.range
    var token = inside
    var mark: UInt8?
    if case .text = entry.value.content, inside.lowerBound > index + 1 {
      mark = quote(around: inside)
      if mark != nil { token = inside.lowerBound - 1..<inside.upperBound + 1 }
    }
    // An alias is read where its anchor is, further up.
    guard token.lowerBound > index else { throw .tied(key: key.value, .alias) }
    // A list or a map begins with its anchor or tag, a text behind them.
    try refuse(
      skip(from: index + 1, to: token.lowerBound), before: token.lowerBound, key: key.value)
    let isTied = token.lowerBound < bytes.count && "&!".utf8.contains(bytes[token.lowerBound])
    if entry.value.shape != .text, isTied {
      try refuse(token.lowerBound, before: bytes.count, key: key.value)
    }
    return ValuePlace(afterColon: index + 1, inside: inside, token: token, quote: mark)
  }

  /// The quotation mark on both sides of `range`.
  func quote(around range: SourceRange) -> UInt8? {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return nil }
    let mark = bytes[range.lowerBound - 1]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    return bytes[range.upperBound] == mark ? mark : nil
  }

  /// Refuses what may not stand between a colon and its value: anything but blanks and comments.
  private func refuse(_ index: Int, before end: Int, key: String) throws(EditRefusal.Kind) {
    guard index < end else { return }
    switch bytes[index] {
    case UInt8(ascii: "&"): throw .tied(key: key, .anchor)
    case UInt8(ascii: "*"): throw .tied(key: key, .alias)
    case UInt8(ascii: "!"): throw .tied(key: key, .tag)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): throw .blockText(key: key)
    default: throw .layout(key: key)
    }
  }

  /// Behind blanks, line ends, comments and the `other` bytes, before `end` at the latest.
  func skip(from start: Int, to end: Int, other: UInt8? = nil) -> Int {
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "#"), index > 0, bytes[index - 1].isASCIIBlank {
        while index < end, bytes[index] != 0x0A { index += 1 }
      } else if bytes[index].isASCIIBlank || bytes[index] == other {
        index += 1
      } else {
        return index
      }
    }
    return end
  }
}
