/// HTML comments in the source of an intervention.
enum Comments {
  struct Comment {
    /// With its marks.
    var range: SourceRange
    /// Between its marks.
    var inside: SourceRange
    var isClosed: Bool
  }

  /// The comments within `range`, in order.
  static func find(_ bytes: [UInt8], in range: SourceRange) -> [Comment] {
    var comments: [Comment] = []
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      guard bytes[index] == UInt8(ascii: "<"), bytes[index..<index + 4].elementsEqual("<!--".utf8)
      else {
        index += 1
        continue
      }
      let inside = index + 4
      var end = inside
      while end < range.upperBound, !isClose(bytes, end, range) { end += 1 }
      let isClosed = end < range.upperBound
      let after = isClosed ? end + 3 : range.upperBound
      comments.append(
        Comment(range: index..<after, inside: inside..<end, isClosed: isClosed))
      index = after
    }
    return comments
  }

  private static func isClose(_ bytes: [UInt8], _ index: Int, _ range: SourceRange) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 3 <= range.upperBound
      && bytes[index + 1] == UInt8(ascii: "-") && bytes[index + 2] == UInt8(ascii: ">")
  }

  /// The source of `range` without its comments and its tags.
  static func without(_ bytes: [UInt8], _ range: SourceRange) -> String {
    var text: [UInt8] = []
    var start = range.lowerBound
    for comment in find(bytes, in: range) {
      text += bytes[start..<comment.range.lowerBound]
      start = comment.range.upperBound
    }
    text += bytes[start..<range.upperBound]
    var words: [UInt8] = []
    var inTag = false
    for byte in text {
      if byte == UInt8(ascii: "<") { inTag = true }
      if !inTag { words.append(byte) }
      if byte == UInt8(ascii: ">") { inTag = false }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether a comment says `allow` and names nothing.
  static func isBareAllow(_ bytes: [UInt8], _ comment: Comment) -> Bool {
    let inside = bytes[bytes.trimmed(comment.inside)]
    return inside.starts(with: "allow".utf8)
      && (inside.dropFirst(5).first { !$0.isASCIIBlank }.map { $0 == UInt8(ascii: ":") } ?? true)
  }

  /// What a comment of the form `allow rule: reason` silences.
  static func silenced(_ bytes: [UInt8], _ comment: Comment) -> Silenced? {
    let inside = bytes.trimmed(comment.inside)
    guard inside.count > 6,
      bytes[inside.lowerBound..<inside.lowerBound + 5].elementsEqual("allow".utf8),
      bytes[inside.lowerBound + 5].isASCIIBlank
    else { return nil }
    let rest = inside.lowerBound + 5..<inside.upperBound
    let colon = bytes[rest].firstIndex(of: UInt8(ascii: ":")) ?? rest.upperBound
    let rule = bytes.spanned(rest.lowerBound..<colon)
    guard !rule.value.isEmpty else { return nil }
    let reason = bytes.spanned(min(colon + 1, rest.upperBound)..<rest.upperBound)
    return Silenced(
      rule: rule,
      reason: Spanned(reason.value.onOneLine, reason.range), paragraph: nil,
      range: comment.range)
  }
}
