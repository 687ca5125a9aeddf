/// A word of a line that a dictionary does not know, or that is spelt otherwise at the United
/// Nations.
public struct SpellingMark: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the line.
  public var range: Range<Int>
  /// Whether it is a word, but one that the United Nations spell otherwise.
  public var isOtherSpelling: Bool

  /// Joins the parts.
  public init(_ range: Range<Int>, isOtherSpelling: Bool = false) {
    self.range = range
    self.isOtherSpelling = isOtherSpelling
  }
}

/// What a look at the spelling of a line found.
public struct SpelledLine: Hashable, Sendable {
  /// The version of the line, by which whoever asked knows it again.
  public var version: UInt64
  /// The words that are marked, in order.
  public var marks: [SpellingMark]

  /// Joins the parts.
  public init(version: UInt64, marks: [SpellingMark]) {
    self.version = version
    self.marks = marks
  }
}
