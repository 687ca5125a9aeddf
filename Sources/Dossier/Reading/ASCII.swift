extension UInt8 {
  /// 0 to 9.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// A to Z and a to z.
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// A letter or a digit of ASCII.
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

  /// A space, a tab or a line end.
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Array where Element == UInt8 {
  /// `range` without the blanks at both ends.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isASCIIBlank { start += 1 }
    while end > start, self[end - 1].isASCIIBlank { end -= 1 }
    return start..<end
  }

  /// The text of `range`.
  func text(_ range: SourceRange) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text of `range` and its place, without the blanks at both ends.
  func spanned(_ range: SourceRange) -> Spanned<String> {
    let range = trimmed(range)
    return Spanned(text(range), range)
  }
}

extension StringProtocol {
  /// Without the blanks of ASCII at both ends.
  var trimmedBlanks: String {
    let text = String(self)
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    // Nearly every text is fine as it is.
    guard first.isASCIIBlank || last.isASCIIBlank else { return text }
    let bytes = Array(utf8)
    return bytes.text(bytes.trimmed(bytes.startIndex..<bytes.endIndex))
  }
}
