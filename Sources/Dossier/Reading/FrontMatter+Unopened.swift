extension FrontMatter {
  /// Where a front matter begins that no line of three dashes at the very top opens: below empty
  /// lines, behind dashes of another number or kind, or without any; `nil` where there is none.
  ///
  /// - Complexity: linear in what stands above its closing line.
  static func unopened(_ bytes: [UInt8], from start: Int, known: [String]) -> SourceRange? {
    var start = start
    while start < bytes.count, bytes[start].isASCIIBlank { start += 1 }
    let first = Fences.line(in: bytes, at: start)
    if isRow(ofDashes: bytes, first.text) {
      let second = Fences.line(in: bytes, at: first.next).text
      return key(bytes, second, of: known) == nil ? nil : first.text
    }
    guard let key = key(bytes, first.text, of: known) else { return nil }
    var next = first.next
    var lines = 0
    while next < bytes.count, lines < 100 {
      let line = Fences.line(in: bytes, at: next)
      if Fences.isFence(bytes, line.text) || self.key(bytes, line.text, of: known) != nil {
        return key
      }
      // A front matter may have comments, but no empty line has to be in one.
      if line.text.isEmpty { return nil }
      next = line.next
      lines += 1
    }
    return nil
  }

  /// The key of a line that begins with one of `known` and a colon.
  private static func key(
    _ bytes: [UInt8], _ line: SourceRange, of known: [String]
  ) -> SourceRange? {
    guard let colon = bytes[line].prefix(64).firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == line.upperBound || bytes[colon + 1] == 0x20,
      known.contains(bytes.text(line.lowerBound..<colon))
    else { return nil }
    return line.lowerBound..<colon
  }

  /// Whether a line has nothing but dashes of any kind, two at least or a long one.
  private static func isRow(ofDashes bytes: [UInt8], _ line: SourceRange) -> Bool {
    guard (2...40).contains(line.count) else { return false }
    return bytes.text(line).allSatisfy { "-–—―".contains($0) }
  }
}
