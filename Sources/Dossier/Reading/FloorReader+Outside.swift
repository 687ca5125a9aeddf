import Diplomacy

/// Entries that Markdown does not make items of the list: lines without a dash, and items of a list
/// inside another entry.
extension FloorReader {
  /// Tells of every line in `range` that begins with a time and a delegation's code.
  ///
  /// - Returns: where the first of them begins, for it is no part of the entry above it.
  mutating func tellEntries(inLinesOf range: SourceRange) -> Int? {
    var start = range.lowerBound
    var first: Int?
    while start < range.upperBound {
      let line = Fences.line(in: bytes, at: start)
      let text = bytes.trimmed(start..<max(start, min(line.text.upperBound, range.upperBound)))
      if let place = entry(in: text) {
        problems.add(.entryOutsideList, place)
        if first == nil { first = text.lowerBound }
      }
      start = line.next
    }
    return first
  }

  func behindFirstLine(of range: SourceRange) -> SourceRange {
    let next = Fences.line(in: bytes, at: range.lowerBound).next
    return min(next, range.upperBound)..<range.upperBound
  }

  /// Where a line has time and code, behind the dash of an item or not.
  private func entry(in line: SourceRange) -> SourceRange? {
    var line = line
    if line.count > 2, bytes[line.lowerBound + 1] == 0x20,
      "-*+".utf8.contains(bytes[line.lowerBound])
    {
      line = bytes.trimmed(line.lowerBound + 2..<line.upperBound)
    }
    guard line.count >= 8, bytes[line.lowerBound].isASCIIDigit else { return nil }
    let words = bytes[line].prefix(64).split(maxSplits: 8, whereSeparator: \.isASCIIBlank)
    guard let time = words.first, time.contains(where: { [0x3A, 0x2E, 0x68].contains($0) }),
      time.dropFirst().contains(where: \.isASCIIDigit)
    else { return nil }
    // `10:32 – 10:36 IRQ` has a dash and a second time before the code.
    let code = words.dropFirst().first { word in
      !(word.first?.isASCIIDigit ?? false)
        && ![Array("-".utf8), Array("–".utf8), Array("—".utf8)]
          .contains(Array(word))
    }
    guard let code, let text = String(validating: code, as: UTF8.self),
      DelegationCode.likely(text) == text
    else { return nil }
    return time.startIndex..<code.endIndex
  }
}

extension SourceRange {
  /// The range as far as `end`, where there is one inside it.
  func upTo(_ end: Int?) -> SourceRange {
    guard let end, end > lowerBound, end < upperBound else { return self }
    return lowerBound..<end
  }
}
