/// A passage in quotation marks.
struct QuotedPassage: Hashable {
  /// Offsets into the paragraph's words, with the marks.
  var range: Range<Int>
  /// Without the marks.
  var inside: Range<Int>
}
