/// A place in a file's text as people and editors count it, with the line it stands on.
public struct SourcePlace: Sendable {
  /// Where it begins.
  public let start: SourceLocation
  private let text: String
  private let line: SourceRange
  private let range: SourceRange

  /// The line as it is shown, with the place underlined; `nil` where it is empty.
  public var excerpt: Excerpt? { Excerpt(text, line: line, marking: range) }

  /// The places of `ranges` in `text`, in the order of `ranges`.
  ///
  /// - Complexity: linear in the text where the ranges rise; a line more for each that does not.
  public static func all(_ ranges: some Sequence<SourceRange>, in text: String) -> [SourcePlace] {
    let lines = SourceLines(text)
    var counter = ColumnCounter(lines)
    return ranges.map { range in
      let start = counter.location(ofOffset: range.lowerBound)
      return SourcePlace(start: start, text: lines.text, line: counter.content, range: range)
    }
  }
}
