/// Turns the lines and columns of libyaml, which counts Unicode scalars, into offsets.
struct YAMLPlaces {
  let bytes: [UInt8]
  let range: SourceRange
  private let starts: [Int]

  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    self.range = range
    var starts = [range.lowerBound]
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.lineEnd(bytes, at: index, before: range.upperBound)
      index += max(1, length)
      if length > 0 { starts.append(index) }
    }
    self.starts = starts
  }

  /// The length of the line end at `index`: YAML 1.1 knows five of them.
  private static func lineEnd(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let second = index + 1 < end ? bytes[index + 1] : 0
    let third = index + 2 < end ? bytes[index + 2] : 0
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return second == 0x0A ? 2 : 1
    case 0xC2: return second == 0x85 ? 2 : 0
    case 0xE2: return second == 0x80 && (third == 0xA8 || third == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// The byte at `line` and `column`, both counted from 1; within the front matter in any case.
  func offset(_ line: Int, _ column: Int) -> Int {
    guard line >= 1 else { return range.lowerBound }
    guard line <= starts.count else { return range.upperBound }
    var offset = starts[line - 1]
    var left = column - 1
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// From `start` to the end of the word there, for a problem's place.
  func word(at start: Int) -> SourceRange {
    var end = start
    while end < range.upperBound, !bytes[end].isASCIIBlank { end += 1 }
    return start..<end
  }

  /// The first bracket, brace or quotation mark; where there is none, the first line.
  var opening: SourceRange {
    let opening = bytes[range].firstIndex { "[{\"'".utf8.contains($0) }
    guard let opening else {
      return Fences.line(in: bytes, at: range.lowerBound).text
    }
    return opening..<opening + 1
  }

  /// The line at `offset` with its value in quotation marks, where that would make it good YAML.
  func quotedLine(at offset: Int) -> String? {
    var start = min(offset, range.upperBound)
    while start > range.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
    let whole = Fences.line(in: bytes, at: start).text
    var plain = PlainYAML(bytes, in: whole, manner: .lenient)
    guard let line = plain.lines.first, let key = plain.key(of: line) else { return nil }
    let value = bytes.spanned(key.colon + 1..<line.text.upperBound).value
    guard !value.isEmpty, !value.contains("\""), !value.contains("\\"),
      value.contains(": ") || value.hasSuffix(":") || "@`%*&!".contains(value.prefix(1))
    else { return nil }
    return "\(key.name.value): \"\(value)\""
  }

  /// Where the scalar that begins at `start` and reads `text` stands, without its quotes.
  func range(of text: String, at start: Int) -> SourceRange {
    let start = behindProperties(start)
    guard start < range.upperBound else { return start..<start }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return insideQuotes(start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      var line = start
      while line < range.upperBound, bytes[line] != 0x0A { line += 1 }
      return matching(text, from: line)
    default: return matching(text, from: start)
    }
  }

  /// Behind an anchor and a tag.
  private func behindProperties(_ start: Int) -> Int {
    var start = start
    while start < range.upperBound,
      bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!")
    {
      start = word(at: start).upperBound
      while start < range.upperBound, bytes[start].isASCIIBlank { start += 1 }
    }
    return start
  }

  private func insideQuotes(_ start: Int) -> SourceRange {
    let mark = bytes[start]
    var index = start + 1
    while index < range.upperBound {
      let following = index + 1 < range.upperBound ? bytes[index + 1] : 0
      if mark == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == mark, mark == UInt8(ascii: "'"), following == mark {
        index += 2
      } else if bytes[index] == mark {
        break
      } else {
        index += 1
      }
    }
    return start + 1..<min(max(start + 1, index), range.upperBound)
  }

  /// The source from `start` on that holds the bytes of `text`, however its lines are folded.
  private func matching(_ text: String, from start: Int) -> SourceRange {
    var first: Int?
    var index = start
    for byte in text.utf8 where !byte.isASCIIBlank {
      while index < range.upperBound, bytes[index].isASCIIBlank { index += 1 }
      guard index < range.upperBound, bytes[index] == byte else { break }
      if first == nil { first = index }
      index += 1
    }
    let from = first ?? min(start, range.upperBound)
    return from..<max(from, first == nil ? from : index)
  }
}
