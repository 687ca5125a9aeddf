/// What of a paragraph is said, found without a Markdown reader: for counting while one types.
public enum SpokenWords {
  /// The words of `paragraph` that are spoken: no comment, no direction, no `[if time]`.
  ///
  /// - Parameter isInComment: whether a comment that was opened above goes on into the paragraph,
  ///   and, when this returns, whether one goes on below it.
  /// - Complexity: a look for `<` where there is nothing to leave out.
  public static func spoken(in paragraph: String, isInComment: inout Bool) -> String {
    let hasComment = isInComment || paragraph.utf8.contains(UInt8(ascii: "<"))
    let text = hasComment ? withoutComments(paragraph, &isInComment) : paragraph
    let first = text.utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    guard first == UInt8(ascii: "[") else { return text }
    let trimmed = text.trimmedBlanks
    if let optional = trimmed.afterIfTime { return optional.rest }
    return trimmed.isWhollyBracketed ? "" : trimmed
  }

  /// Whether nothing is left out of a line outside a comment, so that it counts by itself.
  ///
  /// - Parameters:
  ///   - changed: the bytes that are new where all others were known to count; `nil` for all.
  ///   - isFirst: whether a paragraph begins with it.
  public static func isWhollySpoken(
    _ line: String, changed: Range<Int>? = nil, isFirst: Bool
  ) -> Bool {
    let bytes = line.utf8.span
    for place in changed ?? bytes.indices where bytes[place] == UInt8(ascii: "<") { return false }
    guard isFirst else { return true }
    var place = 0
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place == bytes.count || bytes[place] != UInt8(ascii: "[")
  }

  /// By bytes, for this is done at every key in a paragraph with a comment.
  private static func withoutComments(_ text: String, _ isInComment: inout Bool) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isInComment, byte == UInt8(ascii: "-"), bytes[index...].starts(with: "-->".utf8) {
        isInComment = false
        index += 3
      } else if !isInComment, byte == UInt8(ascii: "<"), bytes[index...].starts(with: "<!--".utf8) {
        isInComment = true
        index += 4
      } else {
        if !isInComment { kept.append(byte) }
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
